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


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "it began 3 days ago", "days_ago:3"),
        ("en", "three weeks ago", "weeks_ago:3"),
        ("en", "a month ago", "months_ago:1"),
        ("en", "for 2 years now", "since:years_ago:2"),
        ("en", "last week", "last_week"),
        ("en", "March 2026", "2026-03"),
        ("en", "on 5 March 2026", "2026-03-05"),
        ("en", "March 5th, 2026", "2026-03-05"),
        ("en", "since March 2026", "since:2026-03"),
        ("en", "since 2025", "since:2025"),
        ("en", "in 2024 or so", "2024"),
        ("en", "2026-03", "2026-03"),
        ("ko", "지난주", "last_week"),
        ("ko", "3일 전", "days_ago:3"),
        ("ko", "3일 전에 시작됐어요", "days_ago:3"),
        ("ko", "일주일 전", "weeks_ago:1"),
        ("ko", "두 달 전", "months_ago:2"),
        ("ko", "3년째", "since:years_ago:3"),
        ("ko", "2026년 3월", "2026-03"),
        ("ko", "2026년 3월 5일", "2026-03-05"),
        ("ko", "2025년부터", "since:2025"),
        ("ko", "작년", "last_year"),
        ("id", "3 hari yang lalu", "days_ago:3"),
        ("id", "minggu lalu", "last_week"),
        ("id", "sejak Maret 2026", "since:2026-03"),
        ("fr", "il y a deux semaines", "weeks_ago:2"),
        ("fr", "depuis 2025", "since:2025"),
        ("fr", "l'année dernière", "last_year"),
        ("bs", "prije dvije sedmice", "weeks_ago:2"),
        ("bs", "od 2025", "since:2025"),
        ("bs", "mart 2026", "2026-03"),
        ("mk", "пред 3 дена", "days_ago:3"),
        ("mk", "минатата недела", "last_week"),
        ("mk", "март 2026", "2026-03"),
        ("ka", "3 დღის წინ", "days_ago:3"),
        ("ka", "2025 წლიდან", "since:2025"),
        ("ka", "2026 წლის მარტი", "2026-03"),
        ("dv", "3 ދުވަސް ކުރިން", "days_ago:3"),
        ("dv", "މާރިޗު 2026", "2026-03"),
    ],
)
def test_days_months_and_years_are_known_in_words(language: str, text: str, code: str) -> None:
    assert named(text, language) == [("date", code)]


@pytest.mark.parametrize(
    "text",
    ["25 years old", "umur saya 25 tahun", "j'ai 25 ans", "imam 25 godina", "25 წლის ვარ", "25살이에요", "in 3 days",
     "may I ask an idea", "a day like this", "2000 dollars", "2026-13", "3051-11", "March", "31 April 2026"],
)  # fmt: skip
def test_an_age_or_a_number_of_anything_is_no_date(text: str) -> None:
    assert all(kind != "date" for kind, _ in named(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("he wants $300 by friday", "300 USD"),
        ("500만원 달라고 해요", "5000000 KRW"),
        ("300,000원 보내래", "300000 KRW"),
        ("minta 5 juta rupiah", "5000000 IDR"),
        ("rp 500.000", "500000 IDR"),
        ("il demande 50 000 francs", "50000 XOF"),
        ("traži 2.000 KM", "2000 BAM"),
        ("бара 300 евра", "300 EUR"),
        ("20 ათასი ლარი მთხოვა", "20000 GEL"),
        ("500 rufiyaa", "500 MVR"),
        ("12,50 euros", "12 EUR"),
    ],
)
def test_an_amount_of_money_is_named_in_whole_units(text: str, value: str) -> None:
    assert ("money", value) in named(text)


def test_a_number_without_a_currency_is_no_money() -> None:
    assert all(kind != "money" for kind, _ in named("i have 2 dogs and 300 followers since 2024"))


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("my ex boyfriend follows me", "en", "former_partner"),
        ("my husband reads everything", "en", "current_partner"),
        ("전남친이 협박해요", "ko", "former_partner"),
        ("mantan aku nyebarin foto", "id", "former_partner"),
        ("mon mari lit tout", "fr", "current_partner"),
        ("moj bivši prijeti", "bs", "former_partner"),
        ("мојот бивш се заканува", "mk", "former_partner"),
        ("ჩემი ყოფილი მემუქრება", "ka", "former_partner"),
        ("my boss sends pictures", "en", "boss_or_client"),
        ("a stranger writes to me", "en", "stranger"),
    ],
)
def test_who_did_it_is_named_by_the_domains_relationships(text: str, language: str, value: str) -> None:
    assert [found for kind, found in named(text, language) if kind == "relationship"] == [value]


def test_of_whom_she_speaks_for_somebody_else_is_not_who_did_it() -> None:
    assert named("my neighbour is being blackmailed, how can i help her") == []
