"""From the first /start to erasing everything, as she lives it."""

from front_door.running import Running


async def test_she_opens_the_bot_and_reads_who_it_is(bot: Running) -> None:
    anna = bot.person("en")
    first = await anna.starts()
    assert [button.label for row in first.buttons for button in row][:2] == ["English", "한국어"]
    await anna.presses("English")
    assert "Test House" in anna.read
    assert "Telegram can read" in anna.read
    assert "112" in anna.read
