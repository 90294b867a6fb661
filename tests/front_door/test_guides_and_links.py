"""From one sentence to a guide, the letter and her list; a campaign's link to its lesson, counted and nothing else."""

from front_door.running import Running, Survivor

from storage.link_counts import counted
from storage.store import DATABASE


async def test_from_one_sentence_to_the_letter_and_a_list_that_outlives_leaving(anna: Survivor) -> None:
    await anna.says("someone put my photos on instagram without asking")
    assert "It is not your fault." in anna.answer and "Three things for today" in anna.answer
    await anna.goes("Take down or block it")
    assert "may notice" in anna.answer
    await anna.presses("18 or older")
    assert "https://stopncii.org" in anna.answer
    assert "On Instagram:" in anna.answer, "the place is known"
    await anna.presses("A letter to send")
    await anna.says("https://instagram.example/p/1")
    await anna.presses("Done")
    letter = anna.answer
    assert "https://instagram.example/p/1" in letter and "intimate images of me" in letter
    await anna.presses("My list")
    assert "also after Leave" in anna.answer, "said before anything is noted"
    await anna.goes("I asked to remove it", "Instagram")
    await anna.says("the first one")
    assert "Instagram, I asked to remove it, the first one" in anna.answer
    await anna.presses("Leave")
    assert "Instagram" not in anna.read
    await anna.starts()
    await anna.goes("English", "No", "Yes")
    await anna.goes("More", "Take down, my list", "Skip", "Skip", "Skip", "My list")
    assert "Instagram, I asked to remove it, the first one" in anna.answer
    await anna.goes("Delete the list", "Yes")
    assert "deleted here" in anna.answer


async def test_a_campaigns_link_opens_its_lesson_and_leaves_a_number(bot: Running) -> None:
    for language in ("en", "en", "ko"):
        person = bot.person(language)
        await person.starts("lesson_consent")
        await person.presses("English")
        assert "not to the world" in person.answer, "the lesson, and no question about her before it"
        await person.presses("No")
        assert "Each person and each time" in person.answer
        await person.presses("Skip")
    stranger = bot.person("en")
    await stranger.starts("lesson_unknown")
    assert counted(bot.place.store / DATABASE) == {"lesson_consent": 3}


async def test_the_english_letter_stands_below_hers(bot: Running) -> None:
    mina = bot.person("ko")
    await mina.in_korean()
    await mina.says("누가 제 사진을 텔레그램에 허락 없이 올렸어요")
    await mina.goes("올라온 것 내리기·막기", "만 18세 이상", "보낼 요청서")
    await mina.says("https://t.me/example/1")
    await mina.presses("다 했어요")
    assert "동의 없이" in mina.answer and "To whom it may concern" in mina.answer
