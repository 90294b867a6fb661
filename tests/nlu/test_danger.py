import pytest
from sentences import LANGUAGES, danger_set, fresh, phrases, unseen

from nlu import understand

ALARMS = ("danger", "self_harm")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_critical_phrase_of_the_domain_is_caught(language: str) -> None:
    critical = [one for one in phrases() if one.language == language and one.critical]
    missed = [one.text for one in critical if understand(one.text, language).danger not in ALARMS]
    print(f"{language}: {len(critical) - len(missed)}/{len(critical)} critical phrases caught")
    assert critical and missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_caught_without_knowing_the_chats_language(language: str) -> None:
    critical = [one.text for one in phrases() if one.language == language and one.critical]
    assert [text for text in critical if understand(text).danger not in ALARMS] == []
    assert [text for text in critical if understand(text, "en").danger not in ALARMS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_harmless_phrase_of_the_domain_raises_an_alarm(language: str) -> None:
    harmless = [one.text for one in phrases() if one.language == language and one.intent == "none"]
    alarmed = [text for text in harmless if understand(text, language).danger != "none"]
    print(f"{language}: {len(alarmed)}/{len(harmless)} hard negatives alarm")
    assert harmless and alarmed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinary_requests_raise_no_alarm(language: str) -> None:
    ordinary = [one.text for one in phrases() if one.language == language and not one.critical]
    assert [text for text in ordinary if understand(text, language).danger in ALARMS] == []


@pytest.mark.parametrize("name", ["danger_own", "danger_later"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_caught_and_crisis_words_alone_are_not(name: str, language: str) -> None:
    dangerous, harmless = danger_set(name, language)
    missed = [text for text in dangerous if understand(text, language).danger not in ALARMS]
    alarmed = [text for text in harmless if understand(text, language).danger in ALARMS]
    print(
        f"{name} {language}: caught {len(dangerous) - len(missed)}/{len(dangerous)}, "
        f"false alarms {len(alarmed)}/{len(harmless)}"
    )
    assert missed == []
    assert len(alarmed) <= max(1, 0.02 * len(harmless)), alarmed


# Of 80 dangerous sentences caught at least, of 80 harmless ones alarmed at most.
FRESH = dict.fromkeys(LANGUAGES, (72, 7)) | {"dv": (64, 10)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_in_words_never_met(language: str) -> None:
    dangerous, harmless = fresh(language)
    caught = [text for text in dangerous if understand(text, language).danger in ALARMS]
    alarmed = [text for text in harmless if understand(text, language).danger in ALARMS]
    print(
        f"fresh {language}: caught {len(caught)}/{len(dangerous)}, false alarms {len(alarmed)}/{len(harmless)}"
    )
    least, most = FRESH[language]
    assert len(caught) >= least and len(alarmed) <= most


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_in_sentences_not_trained_on(language: str) -> None:
    dangerous, harmless, _ = unseen(language)
    caught = [text for text in dangerous if understand(text, language).danger in ALARMS]
    alarmed = [text for text in harmless if understand(text, language).danger in ALARMS]
    print(
        f"unseen {language}: caught {len(caught)}/{len(dangerous)}, false alarms {len(alarmed)}/{len(harmless)}"
    )
    assert len(caught) >= 0.96 * len(dangerous) and len(alarmed) <= 0.05 * len(harmless)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_own_set_is_large_and_shares_no_sentence_with_the_domain(language: str) -> None:
    dangerous, harmless = danger_set("danger_own", language)
    assert len(dangerous) >= 25 and len(harmless) >= 40
    domain = {one.text.casefold() for one in phrases()}
    assert not domain & {text.casefold() for text in (*dangerous, *harmless)}


NOT_WANTING_TO_DIE = {
    "en": "I don't want to die",
    "ko": "죽고 싶지 않아요",
    "id": "aku gak mau mati",
    "fr": "je ne veux pas mourir",
    "bs": "ne želim umrijeti",
    "mk": "не сакам да умрам",
    "ka": "არ მინდა სიკვდილი",
    "dv": "aharen maruvaakah beynumeh noon",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_wanting_to_die_offers_help_softly(language: str) -> None:
    read = understand(NOT_WANTING_TO_DIE[language], language)
    assert (read.danger, read.intent) == ("distress", "feeling_bad")


def test_a_threat_that_is_told_is_a_threat() -> None:
    assert understand("he said he will kill me", "en").danger == "danger"
    assert understand('he wrote: "I will kill you"', "en").danger == "danger"


@pytest.mark.parametrize(
    "written",
    [
        "HE WILL KILL ME",
        "he wiiiill kiiiilll meeee",
        "he will k\u200bi\u200bll me",
        "he w\u0456ll k\u0456ll m\u0435",
        "h3 will k1ll me",
        "ｈｅ ｗｉｌｌ ｋｉｌｌ ｍｅ",
        "\u202ehe will kill me\u202c",
        "he will\u00a0kill\nme!!!",
        "hé wïll kíll mè",
        "😭😭 he will kill me 😭😭",
        "my friend came by, we had tea, it was nice. " * 40 + "he will kill me",
    ],
)
def test_danger_is_seen_through_the_way_it_is_typed(written: str) -> None:
    assert understand(written, "en").danger == "danger"


def test_the_rule_is_named_and_the_words_are_not() -> None:
    read = understand("my husband is going to kill me tonight", "en")
    assert read.danger_by == "en.threat-kill"
    assert understand("good morning", "en").danger_by is None


def test_danger_in_another_language_than_the_chats_is_caught() -> None:
    assert understand("il va me tuer", "ko").danger == "danger"
    assert understand("죽고 싶어요", "fr").danger == "self_harm"
    assert understand("ok merci. he has a knife, he is at my door", "fr").danger == "danger"


OPENING = {
    "fr": "Bonjour, je vous écris parce que je ne sais pas quoi faire avec mon mari et mes enfants depuis hier soir. ",
    "en": "Hello, I am writing to you because I do not know what to do about the things that have happened here. ",
    "mk": "Добар ден, ви пишувам затоа што не знам што да правам со работите што се случија дома оваа недела. ",
}


@pytest.mark.parametrize("opening", OPENING)
@pytest.mark.parametrize(
    "ending",
    [
        "he will kill me",
        "죽고 싶어",
        "hoću da umrem",
        "aku mau bunuh diri",
        "ќе ме убие",
        "თავს მოვიკლავ",
        "il va me tuer",
    ],
)
def test_one_dangerous_sentence_at_the_end_of_another_language_is_caught(opening: str, ending: str) -> None:
    assert understand(OPENING[opening] + ending, opening).danger in ALARMS


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I watched a film tonight. My husband says he will kill me", "en"),
        ("he says it is a joke but he will kill me", "en"),
        ("lol. I want to kill myself", "en"),
        ("j'ai regardé un film. il va me tuer", "fr"),
        ("gledala sam film. ubit će me", "bs"),
        ("гледав филм. ќе ме убие", "mk"),
        ("영화 봤어요. 남편이 저를 죽이겠대요", "ko"),
        ("abis nonton film. suami mau bunuh saya", "id"),
        ("ფილმს ვუყურე. მომკლავს", "ka"),
    ],
)
def test_a_film_or_a_joke_excuses_only_its_own_sentence(text: str, language: str) -> None:
    assert understand(text, language).danger in ALARMS
