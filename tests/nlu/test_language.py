import pytest
from sentences import LANGUAGES, phrases

from nlu import understand

FLOOR = {"en": 0.93, "ko": 0.95, "id": 0.88, "fr": 0.95, "bs": 0.80, "mk": 0.93, "ka": 0.97, "dv": 0.85}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_found_without_a_hint(language: str) -> None:
    texts = [one.text for one in phrases() if one.language == language]
    right = sum(understand(text).language == language for text in texts)
    print(f"{language}: {right}/{len(texts)} = {right / len(texts):.0%} without a hint")
    assert right / len(texts) >= FLOOR[language]


@pytest.mark.parametrize(
    ("text", "language"),
    [("안녕", "ko"), ("გ", "ka"), ("ނ", "dv"), ("ღ?", "ka"), ("ㅋㅋ", "ko"), ("ǅ ში", "ka")],
)
def test_a_script_of_one_language_is_enough(text: str, language: str) -> None:
    assert understand(text).language == language
    assert understand(text, "en").language == language


def test_cyrillic_is_macedonian_or_bosnian_by_its_letters() -> None:
    assert understand("ѓубрето ќе го фрлам").language == "mk"
    assert understand("хоћу кући").language == "bs"


def test_the_chats_language_decides_under_three_words() -> None:
    assert understand("ne", "bs").language == "bs"
    assert understand("ne", "ko").language == "ko"
    assert understand("instagram", "id").language == "id"


def test_longer_texts_outweigh_the_chats_language() -> None:
    assert understand("je ne sais pas quoi faire avec mon mari", "en").language == "fr"
    assert understand("saya tidak tahu harus bagaimana lagi", "fr").language == "id"


@pytest.mark.parametrize("hint", ["", "xx", "en-US", "ru", "KO", "🙂"])
def test_a_strange_hint_is_no_harm(hint: str) -> None:
    assert understand("please help me with my account", hint).language == "en"


def test_without_letters_the_chats_language_stands_and_is_unsure() -> None:
    read = understand("🙂🙂", "ka")
    assert read.language == "ka"
    assert read.language_probability < 0.9
