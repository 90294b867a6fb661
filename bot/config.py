"""One deployment's settings: read once, from `config.yml` and the environment, into frozen values.

`config.yml` in the data folder comes first, `ALONGSIDE_SECTION__KEY` in the environment overrides it. A bad
value stops the start with the key's name and what is allowed; the value itself is never printed, since it
may be a secret.
"""

import os
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from bot.errors import ConfigurationError

LANGUAGES = ("en", "ko", "id", "fr", "bs", "mk", "ka", "dv")
COUNTRIES = ("kr", "id", "ci", "ba", "mk", "ge", "mv")
TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,100}")


def _words(value: object) -> object:
    """A list may be written `[en, ko]` in the file or `en,ko` in the environment."""
    return [word.strip() for word in value.split(",") if word.strip()] if isinstance(value, str) else value


Words = Annotated[list[str], BeforeValidator(_words)]


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Deployment(Section):
    organisation: str = Field("", description="Who runs this, as survivors read it.")
    privacy_contact: str = Field(
        "", description="How to reach whoever answers for privacy; no text shows it to survivors yet."
    )
    live: bool = Field(
        False,
        description="false: a trial, open only to chats that come by the tester link. true: open to everyone; "
        "the start then lists what is still missing, and refuses.",
    )
    languages: Words = Field(
        list(LANGUAGES),
        description="Languages offered and checked, in the order shown; a folder each in locales/.",
    )
    countries: Words = Field(
        ["kr"],
        description="Countries served (kr id ci ba mk ge mv), the first one gives the general number. Must be named.",
    )
    zone: str = Field("Asia/Seoul", description="IANA time zone for dates that she writes.")


class Telegram(Section):
    token: SecretStr | None = Field(
        None,
        description="The bot's token from @BotFather. Better in token_file. Without any, nothing is started.",
    )
    token_file: Path | None = Field(None, description="A file that holds the token alone (mode 0600).")
    api_base: str = Field(
        "https://api.telegram.org", description="The Bot API server; any other must be https, or on loopback."
    )
    simulated: bool = Field(
        False,
        description="true: the Bot API server is the shipped simulator on loopback; no tester link is asked.",
    )
    local_files: Path | None = Field(
        None,
        description="Folder of a Bot API server in local mode; must be tmpfs or encrypted (see confirm).",
    )
    confirm_local_files_encrypted: bool = Field(
        False, description="true: you have made sure that local_files lies on tmpfs or an encrypted disk."
    )
    delivery: Literal["polling", "webhook"] = Field(
        "polling", description="How updates come: polling or webhook."
    )
    webhook_url: str = Field("", description="With delivery webhook: the https address that Telegram calls.")
    webhook_secret: SecretStr | None = Field(
        None,
        description="With delivery webhook: 32 or more of A-Z a-z 0-9 _ -, sent by Telegram with each call.",
    )
    webhook_port: int = Field(
        8443, ge=1, le=65535, description="With delivery webhook: the loopback port behind your proxy."
    )
    limits: bool = Field(
        True,
        description="Keep to Telegram's sending limits (30 a second, one a second in a chat). Off for benches.",
    )
    deep_links: Words = Field(
        [
            "plan",
            "learn",
            "lesson_is_it",
            "lesson_consent",
            "lesson_made_up",
            "lesson_bystander",
            "lesson_accounts",
        ],
        description="Names that count after t.me/YOURBOT?start= ; anything else is a plain start. The shipped flows "
        "know the shipped names; './alongside links' shows how often each was followed.",
    )


class Storage(Section):
    url: str = Field(
        "sqlite:///database.sqlite",
        description="sqlite:///FOLDER/database.sqlite, relative to the data folder; sealed files lie in blobs/ beside "
        "it. Only SQLite so far.",
    )


class Keys(Section):
    dir: Path = Field(
        Path("keys"), description="Folder of the keyring, relative to the data folder; best on another disk."
    )
    root_key_file: Path | None = Field(
        None,
        description="The root key's file; a systemd credential's path, for instance. Default: in the keyring.",
    )


class Retention(Section):
    session_days: int = Field(30, ge=1, le=365, description="A conversation, after her last message.")
    messages_hours: int = Field(
        12, ge=1, le=47, description="Messages in the chat before they disappear; never over 47 hours."
    )
    message_ids_hours: int = Field(48, ge=48, le=72, description="Message numbers and seen update numbers.")
    erased_days: int = Field(14, ge=14, le=14, description="The list of what was erased, for restores.")


class Evidence(Section):
    keep: Literal["", "fingerprint", "vault"] = Field(
        "", description="fingerprint or vault; a live deployment must choose (see docs/operator.md)."
    )


class Nlu(Section):
    engine: Literal["local", "rasa"] = Field(
        "local",
        description="local: the shipped models, on this machine. rasa: a Rasa server's intents (see docs/operator.md); "
        "danger is still read here first.",
    )
    encoder: Literal["on", "off"] = Field(
        "off",
        description="on: a sentence encoder, in a process of its own, helps where the quick model is unsure (64-bit "
        "Intel or AMD with AVX2; 120 MB of memory). It gains less than one point in a hundred. off: the quick model "
        "alone.",
    )
    rasa_url: str = Field(
        "http://127.0.0.1:5005",
        description="With engine rasa: where the server listens; beyond loopback it must be https.",
    )
    rasa_token: SecretStr | None = Field(None, description="With engine rasa: the server's --auth-token.")
    rasa_seconds: float = Field(
        1.0,
        gt=0,
        le=10,
        description="With engine rasa: how long an answer is waited for; then the local models decide.",
    )


class Logs(Section):
    level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much is logged.")
    format: Literal["text", "json"] = Field("text", description="text for people, json for collectors.")


class Settings(Section):
    """All of it. Frozen: nothing changes while the program runs."""

    deployment: Deployment = Deployment()
    telegram: Telegram = Telegram()
    storage: Storage = Storage()
    keys: Keys = Keys()
    retention: Retention = Retention()
    evidence: Evidence = Evidence()
    nlu: Nlu = Nlu()
    logs: Logs = Logs()


class Place:
    """Where this deployment lives: the data folder and what lies in it."""

    def __init__(self, data: Path, settings: Settings) -> None:
        self.data = data
        self.store = (data / settings.storage.url.removeprefix("sqlite:///")).parent
        self.keys = data / settings.keys.dir
        self.root_key_file = data / settings.keys.root_key_file if settings.keys.root_key_file else None
        self.content = data / "content"
        self.tester_link = self.keys / "tester-link"


def data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """`ALONGSIDE_DATA`, else `alongside-data` in the folder the program was started in."""
    return Path(environment.get("ALONGSIDE_DATA") or "alongside-data").absolute()


def load(data: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of `data/config.yml` with the environment over them.

    Raises `ConfigurationError` naming each wrong key and what is allowed.
    """
    values = _file(data / "config.yml")
    for section, keys in _environment(environment).items():
        under = values.setdefault(section, {})
        if isinstance(under, dict):
            under.update(keys)
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        raise ConfigurationError("\n".join(_sentence(dict(fault)) for fault in error.errors())) from None
    _check(settings)
    return settings


def _file(file: Path) -> dict[str, Any]:
    if not file.exists():
        return {}
    try:
        values = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise ConfigurationError(f"config.yml{place}: not readable YAML") from None
    if not isinstance(values, dict) or not all(isinstance(section, dict) for section in values.values()):
        raise ConfigurationError("config.yml: sections with keys are expected, as in docs/config.yml")
    return values


def _environment(environment: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """`ALONGSIDE_SECTION__KEY` by section and key. A misspelt one would silently do nothing: refused."""
    known = {
        f"ALONGSIDE_{section}__{key}".upper(): (section, key)
        for section, field in Settings.model_fields.items()
        for key in _section(field.annotation).model_fields
    }
    found: dict[str, dict[str, str]] = {}
    for name, value in environment.items():
        if not name.startswith("ALONGSIDE_") or name in {"ALONGSIDE_DATA", "ALONGSIDE_PYTHON"}:
            continue
        if name not in known:
            raise ConfigurationError(f"{name}: no such setting; they are listed in docs/config.yml")
        section, key = known[name]
        found.setdefault(section, {})[key] = value
    return found


def _section(annotation: object) -> type[Section]:
    if not (isinstance(annotation, type) and issubclass(annotation, Section)):
        raise TypeError("every section is a Section")
    return annotation


KINDS = {
    "int": "a whole number",
    "bool": "true or false",
    "string": "a text",
    "list": "a list such as [en, ko]",
    "path": "a path",
    "float": "a number",
}


def _sentence(fault: dict[str, Any]) -> str:
    key = ".".join(str(part) for part in fault["loc"])
    if fault["type"] == "extra_forbidden":
        return f"{key}: no such setting; they are listed in docs/config.yml"
    context = fault.get("ctx", {})
    allowed = context.get("expected") or ", ".join(
        f"{word} {context[name]}" for name, word in (("ge", "at least"), ("le", "at most")) if name in context
    )
    return (
        f"{key}: allowed is {allowed or KINDS.get(fault['type'].partition('_')[0], 'another kind of value')}"
    )


def documented() -> str:
    """config.yml with every key, its default and what it means; `docs/config.yml` is this text."""
    lines = [
        "# Every setting with its default. Lay the lines that you change into config.yml of the data folder.",
        "# In the environment: ALONGSIDE_SECTION__KEY, for example ALONGSIDE_TELEGRAM__TOKEN_FILE.",
    ]
    for section, outer in Settings.model_fields.items():
        lines += ["", f"{section}:"]
        for key, field in _section(outer.annotation).model_fields.items():
            lines += [f"  # {line}" for line in textwrap.wrap(field.description or "", 100)]
            default = field.default
            shown = (
                ""
                if default is None
                else yaml.safe_dump(
                    str(default) if isinstance(default, Path) else default, default_flow_style=True
                )
            )
            lines.append(f"  {key}: {shown.strip().removesuffix('...').strip()}".rstrip())
    return "\n".join(lines) + "\n"


def on_loopback(url: str) -> bool:
    return (urlsplit(url).hostname or "") in {"127.0.0.1", "localhost", "::1"}


def _check(settings: Settings) -> None:
    """What no single field can say. Raises `ConfigurationError`."""
    faults: list[str] = []
    telegram, deployment = settings.telegram, settings.deployment
    if telegram.token is not None and not TOKEN.fullmatch(telegram.token.get_secret_value()):
        faults.append(
            "telegram.token: allowed is a token as @BotFather gives it (digits, a colon, 35 characters)"
        )
    address = urlsplit(telegram.api_base)
    if address.scheme not in {"http", "https"} or not address.hostname:
        faults.append("telegram.api_base: allowed is an http(s) address")
    elif address.scheme == "http" and not on_loopback(telegram.api_base):
        faults.append("telegram.api_base: beyond loopback only https is allowed")
    if telegram.simulated and not on_loopback(telegram.api_base):
        faults.append("telegram.simulated: only a Bot API server on loopback can be the simulator")
    if telegram.simulated and deployment.live:
        faults.append("telegram.simulated: not together with deployment.live")
    if telegram.delivery == "webhook":
        secret = telegram.webhook_secret.get_secret_value() if telegram.webhook_secret else ""
        if not re.fullmatch(r"[A-Za-z0-9_-]{32,256}", secret):
            faults.append("telegram.webhook_secret: allowed are 32 to 256 of A-Z a-z 0-9 _ -")
        url = urlsplit(telegram.webhook_url)
        if url.scheme != "https" and not (telegram.simulated and on_loopback(telegram.webhook_url)):
            faults.append("telegram.webhook_url: only https is allowed")
    if telegram.local_files and not (telegram.confirm_local_files_encrypted or telegram.simulated):
        faults.append(
            "telegram.confirm_local_files_encrypted: a Bot API server in local mode writes files in the clear; "
            "put local_files on tmpfs or an encrypted disk, then set this to true"
        )
    rasa = urlsplit(settings.nlu.rasa_url)
    if rasa.scheme not in {"http", "https"} or not rasa.hostname:
        faults.append("nlu.rasa_url: allowed is an http(s) address")
    elif rasa.scheme == "http" and not on_loopback(settings.nlu.rasa_url):
        faults.append("nlu.rasa_url: beyond loopback only https is allowed")
    for language in deployment.languages:
        if not re.fullmatch(r"[a-z]{2,3}", language):
            faults.append("deployment.languages: allowed are language codes such as en, ko")
    if not deployment.languages:
        faults.append("deployment.languages: at least one is needed")
    if not deployment.countries or not set(deployment.countries) <= set(COUNTRIES):
        faults.append(f"deployment.countries: allowed are {', '.join(COUNTRIES)}, at least one")
    try:
        ZoneInfo(deployment.zone)
    except (ValueError, OSError, KeyError):
        faults.append("deployment.zone: allowed is an IANA time zone such as Asia/Seoul")
    if not re.fullmatch(r"sqlite:///([^?#]+/)?database\.sqlite", settings.storage.url):
        faults.append("storage.url: allowed is sqlite:///FOLDER/database.sqlite")
    if faults:
        raise ConfigurationError("\n".join(faults))


def token(settings: Settings, data: Path) -> str | None:
    """The bot token, or None where none is configured at all. An empty or malformed one is an error."""
    if settings.telegram.token_file is not None:
        try:
            text = (data / settings.telegram.token_file).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            raise ConfigurationError("telegram.token_file: the file cannot be read") from None
        if not TOKEN.fullmatch(text):
            raise ConfigurationError(
                "telegram.token_file: the file must hold one token as @BotFather gives it"
            )
        return text
    if settings.telegram.token is None:
        return None
    return settings.telegram.token.get_secret_value()
