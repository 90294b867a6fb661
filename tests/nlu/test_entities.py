import pytest

from nlu import Entity, understand


def named(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(entity.kind, entity.value) for entity in understand(text, language).entities]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("see https://t.me/some_channel/12, please", "https://t.me/some_channel/12"),
        ("(www.example.org/a?b=1)", "www.example.org/a?b=1"),
        ("on t.me/joinchat/abc.", "t.me/joinchat/abc"),
    ],
)
def test_a_link_is_found_without_the_punctuation_after_it(text: str, value: str) -> None:
    assert ("url", value) in named(text)


def test_handles_phones_and_days_are_found() -> None:
    assert named("@bad_guy wrote from +387 61 123 456 on 2026-11-20") == [
        ("handle", "@bad_guy"),
        ("phone", "+387 61 123 456"),
        ("date", "2026-11-20"),
    ]
    assert named("am 20.11.2026 and 2026년 11월 21일") == [("date", "2026-11-20"), ("date", "2026-11-21")]


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert all(kind != "date" for kind, _ in named("2026-13-45"))


def test_an_address_is_not_a_handle() -> None:
    assert named("write to someone@example.org") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "he did it yesterday"),
        ("ko", "어제 그랬어요"),
        ("id", "kemarin dia datang"),
        ("fr", "c'était hier"),
        ("bs", "bilo je jučer"),
        ("mk", "беше вчера"),
        ("ka", "გუშინ მოხდა"),
        ("dv", "އިއްޔެ ވީ"),
    ],
)
def test_yesterday_is_known_in_every_language(language: str, text: str) -> None:
    assert named(text, language) == [("date", "yesterday")]


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("my photos are on Insta", "instagram"),
        ("텔레그램에 올렸어요", "telegram"),
        ("на телеграм", "telegram"),
        ("ფეისბუქზე დადო", "facebook"),
        ("na fejsu... na Facebooku", "facebook"),
        ("카톡으로 보냈어요", "kakaotalk"),
        ("di wa", "whatsapp"),
        ("ޓެލެގްރާމްގައި", "telegram"),
    ],
)
def test_platforms_are_known_as_people_write_them(text: str, platform: str) -> None:
    assert ("platform", platform) in named(text)


def test_places_are_those_of_the_text_as_it_was_given() -> None:
    text = "İİ ﬀ \u200b😭 Instagram, last  night"
    for entity in understand(text, "en").entities:
        assert text[entity.start : entity.end].strip() == text[entity.start : entity.end] != ""
    found = understand(text, "en").entities
    assert [text[entity.start : entity.end] for entity in found] == ["Instagram", "last  night"]
    assert found[0] == Entity("platform", "instagram", text.index("Instagram"), text.index("Instagram") + 9)
