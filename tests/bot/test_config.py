"""Settings: every key documented, every bad value named and never shown."""

from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from bot import config
from bot.config import Settings, documented, load, token
from bot.errors import ConfigurationError

ROOT = Path(__file__).parents[2]
SECRET = "1234567:abcdefghijklmnopqrstuvwxyzABCDE"  # a token's shape; opens nothing


def written(folder: Path, text: str) -> Path:
    (folder / "config.yml").write_text(text, encoding="utf-8")
    return folder


def test_every_setting_says_what_it_is_for() -> None:
    for section in Settings.model_fields.values():
        assert section.annotation is not None and issubclass(section.annotation, BaseModel)
        for name, field in section.annotation.model_fields.items():
            assert field.description, name


def test_the_documented_file_is_the_one_in_docs_and_is_read_back_as_the_defaults(tmp_path: Path) -> None:
    assert (ROOT / "docs/config.yml").read_text(encoding="utf-8") == documented()
    lines = [line for line in documented().splitlines() if not line.rstrip().endswith(":") or line[0] != " "]
    assert load(written(tmp_path, "\n".join(lines)), {}) == Settings()


def test_the_environment_overrides_the_file(tmp_path: Path) -> None:
    data = written(tmp_path, "deployment: {organisation: File, languages: [en]}")
    settings = load(
        data, {"ALONGSIDE_DEPLOYMENT__LANGUAGES": "ko, en", "ALONGSIDE_TELEGRAM__LIMITS": "false"}
    )
    assert settings.deployment.organisation == "File"
    assert settings.deployment.languages == ["ko", "en"]
    assert settings.telegram.limits is False


BAD = {
    "an unknown section": ("colour: {x: 1}", "colour"),
    "an unknown key": ("telegram: {tokn: x}", "telegram.tokn"),
    "a word for a number": (f"retention: {{session_days: '{SECRET}'}}", "retention.session_days"),
    "too large": ("retention: {messages_hours: 48}", "retention.messages_hours"),
    "not among those allowed": (f"evidence: {{keep: '{SECRET}'}}", "evidence.keep"),
    "an empty token": ("telegram: {token: ''}", "telegram.token"),
    "a malformed token": ("telegram: {token: hunter2hunter2}", "telegram.token"),
    "plain http beyond loopback": ("telegram: {api_base: 'http://example.org'}", "telegram.api_base"),
    "a simulator beyond loopback": (
        "telegram: {api_base: 'https://example.org', simulated: true}",
        "telegram.simulated",
    ),
    "a webhook without a secret": (
        "telegram: {delivery: webhook, webhook_url: 'https://a.example'}",
        "telegram.webhook_secret",
    ),
    "a webhook without https": (
        "telegram: {delivery: webhook, webhook_url: 'http://a.example', "
        "webhook_secret: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}",
        "telegram.webhook_url",
    ),
    "local files in the clear": (
        "telegram: {local_files: /srv/files}",
        "telegram.confirm_local_files_encrypted",
    ),
    "an unknown country": ("deployment: {countries: [xx]}", "deployment.countries"),
    "no language": ("deployment: {languages: []}", "deployment.languages"),
    "an unknown zone": ("deployment: {zone: Mars/Olympus}", "deployment.zone"),
    "another database": ("storage: {url: 'mysql://x'}", "storage.url"),
    "a list where sections are": ("[1, 2]", "config.yml"),
    "a section that is no section": ("logs: 3", "config.yml"),
    "broken YAML": ("telegram: {token: [", "config.yml, line 1"),
}


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.replace(" ", "-"))
def test_a_bad_value_is_named_and_never_shown(case: str, tmp_path: Path) -> None:
    text, key = BAD[case]
    with pytest.raises(ConfigurationError) as refused:
        load(written(tmp_path, text), {})
    assert key in str(refused.value)
    assert SECRET not in str(refused.value)
    assert "hunter2" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


def test_a_misspelt_variable_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="ALONGSIDE_TELEGRAM__TOKN"):
        load(tmp_path, {"ALONGSIDE_TELEGRAM__TOKN": SECRET})


def test_a_token_file_holds_one_token(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(SECRET + "\n")
    data = written(tmp_path, "telegram: {token_file: token}")
    assert token(load(data, {}), data) == SECRET
    (tmp_path / "token").write_text("\n")
    with pytest.raises(ConfigurationError, match="token_file"):
        token(load(data, {}), data)


def test_settings_never_print_a_secret(tmp_path: Path) -> None:
    settings = load(tmp_path, {"ALONGSIDE_TELEGRAM__TOKEN": SECRET})
    assert SECRET not in repr(settings) + str(settings) + settings.model_dump_json()


def test_the_shipped_example_is_plain_yaml() -> None:
    assert set(yaml.safe_load(documented())) == set(Settings.model_fields)
    assert config.LANGUAGES == ("en", "ko", "id", "fr", "bs", "mk", "ka", "dv")
