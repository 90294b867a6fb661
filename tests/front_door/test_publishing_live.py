"""Flows and texts change while she talks: what is under way goes on as it was, what begins is the new."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from front_door.running import Running, Survivor, as_read, bot_running

from bot.simulator import Simulator

SHIPPED = Path(__file__).parents[2]
TELLING = "locales/ko/something_happened.ftl"
OLD = (SHIPPED / TELLING).read_text().partition("\nutter_ask_age =")[2].strip().splitlines()[0]
NEW = "나이를 여쭤봐도 될까요?"
NEWER = "몇 살이신가요?"


def edit(bot: Running, file: str, old: str, new: str) -> None:
    """The deployment's own edit of a shipped file lies in its content folder, not yet published."""
    own = bot.place.content / file
    text = own.read_text() if own.exists() else (SHIPPED / file).read_text()
    assert old in text
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(text.replace(old, new))


async def publish(bot: Running, *, recall: bool = False) -> str:
    published = await bot.house.publishing.publish(recall=recall)
    assert published.revision is not None, [str(issue) for issue in published.issues]
    return published.revision


async def telling(bot: Running) -> Survivor:
    """She is in the middle of it: the next question but one is her age."""
    mina = bot.person("ko")
    await mina.in_korean()
    await mina.goes("있었던 일 이야기하기", "건너뛰기")
    return mina


async def test_the_flow_under_way_goes_on_as_it_began_and_the_next_one_is_the_new(bot: Running) -> None:
    mina = await telling(bot)
    edit(bot, TELLING, OLD, NEW)
    await publish(bot)
    await mina.presses("건너뛰기")
    assert OLD in mina.answer
    await mina.says("/menu")
    await mina.goes("있었던 일 이야기하기", "건너뛰기", "건너뛰기")
    assert NEW in mina.answer


async def test_an_edit_that_is_not_published_changes_nothing(bot: Running) -> None:
    edit(bot, TELLING, OLD, NEW)
    mina = await telling(bot)
    await mina.presses("건너뛰기")
    assert OLD in mina.answer


async def test_the_menu_comes_from_the_set_in_force_at_once(bot: Running) -> None:
    mina = await telling(bot)
    edit(bot, "locales/ko/menu.ftl", "무엇이 도움이 될까요?", "무엇부터 볼까요?")
    await publish(bot)
    await mina.says("/menu")
    assert mina.last.text == "무엇부터 볼까요?"


async def test_the_danger_card_comes_from_the_set_in_force_at_once(bot: Running) -> None:
    mina = await telling(bot)
    where = mina.last.text
    edit(bot, "locales/ko/danger.ftl", "말할 수 있으면 지금 전화하세요.", "말할 수 있으면 바로 전화하세요.")
    await publish(bot)
    await mina.says("남편이 나를 죽이려고 해요")
    assert "바로 전화하세요" in mina.answer
    await mina.presses("이제 안전해요")
    assert mina.last.text == where


async def test_a_broken_edit_is_refused_with_every_issue_and_the_old_set_goes_on(bot: Running) -> None:
    before = bot.house.library.content.revision
    edit(bot, TELLING, OLD, "{ $nonsense }")
    edit(bot, "flows/something_happened.yml", "next: ask_age", "next: ask_ages")
    published = await bot.house.publishing.publish()
    assert published.revision is None
    found = {(issue.file, issue.code) for issue in published.issues}
    assert {file for file, _ in found} >= {TELLING, "flows/something_happened.yml"}
    assert all(issue.line > 0 and issue.column > 0 for issue in published.issues)
    assert bot.house.library.content.revision == before
    mina = await telling(bot)
    await mina.presses("건너뛰기")
    assert OLD in mina.answer


async def test_broken_yaml_and_broken_fluent_are_issues_with_line_and_column(bot: Running) -> None:
    for file, old, new in (
        ("flows/menu.yml", "spec_version: 1", "spec_version: 1\n  broken: ["),
        (TELLING, "utter_ask_age =", "utter_ask_age { ="),
    ):
        edit(bot, file, old, new)
        published = await bot.house.publishing.publish()
        assert published.revision is None
        places = {issue.file: (issue.line, issue.column) for issue in published.issues}
        assert places[file] > (1, 0)
        (bot.place.content / file).unlink()


async def test_an_edit_that_breaks_a_rehearsal_is_refused(bot: Running) -> None:
    edit(
        bot,
        "flows/opening.yml",
        "collect: shared_device\n",
        "collect: shared_device\n        ask_before_filling: true\n",
    )
    published = await bot.house.publishing.publish()
    assert published.revision is None
    assert any(issue.file.startswith("flows/rehearsals/") for issue in published.issues)


async def test_recall_moves_everyone_to_the_menu(bot: Running) -> None:
    mina = await telling(bot)
    edit(bot, TELLING, OLD, NEW)
    await publish(bot, recall=True)
    await mina.presses("건너뛰기")
    assert as_read([mina.last]) == "무엇이 도움이 될까요?"
    await mina.goes("있었던 일 이야기하기", "건너뛰기", "건너뛰기")
    assert NEW in mina.answer


async def test_words_of_danger_are_heard_after_a_recall_too(bot: Running) -> None:
    mina = await telling(bot)
    edit(bot, TELLING, OLD, NEW)
    await publish(bot, recall=True)
    await mina.says("남편이 나를 죽이려고 해요")
    assert "지금 전화하세요" in mina.answer


async def test_rolling_back_puts_the_set_before_in_force_again(bot: Running) -> None:
    first = bot.house.library.content.revision
    edit(bot, TELLING, OLD, NEW)
    await publish(bot)
    assert await bot.house.publishing.roll_back() == first
    mina = await telling(bot)
    await mina.presses("건너뛰기")
    assert OLD in mina.answer
    assert [past.in_force for past in bot.house.publishing.history()].count(True) == 1


async def test_three_sets_in_a_row_each_finish_on_their_own(bot: Running) -> None:
    people = []
    for old, new in ((OLD, NEW), (NEW, NEWER), (NEWER, NEWER)):
        people.append((await telling(bot), old))
        edit(bot, TELLING, old, new)
        await publish(bot)
    for mina, text in people:
        await mina.presses("건너뛰기")
        assert text in mina.answer


async def test_what_is_in_force_and_who_is_where_survive_a_restart(simulator: Simulator, data: Path) -> None:
    async with bot_running(simulator, data) as bot:
        mina = await telling(bot)
        edit(bot, TELLING, OLD, NEW)
        await publish(bot)
        edit(bot, TELLING, NEW, NEWER)
    async with bot_running(simulator, data) as bot:
        mina.bot = bot
        await mina.presses("건너뛰기")
        assert OLD in mina.answer
        other = await telling(bot)
        await other.presses("건너뛰기")
        assert NEW in other.answer, "the edit that was not published did not count"


async def test_the_command_reaches_the_running_bot(bot: Running) -> None:
    mina = await telling(bot)
    edit(bot, TELLING, OLD, NEW)
    code, printed = await alongside(bot, "publish")
    assert (code, printed.strip()) == (0, f"in force: {bot.house.library.content.revision}")
    await mina.says("/menu")
    await mina.goes("있었던 일 이야기하기", "건너뛰기", "건너뛰기")
    assert NEW in mina.answer
    edit(bot, TELLING, NEW, "{ $nonsense }")
    code, printed = await alongside(bot, "publish")
    assert code == 1
    assert f"{TELLING}:" in printed and "$nonsense" in printed
    code, printed = await alongside(bot, "rollback")
    assert code == 0, printed
    assert printed.strip() == f"in force: {bot.house.library.content.revision}"


async def alongside(bot: Running, *words: str) -> tuple[int | None, str]:
    """The exit code of `./alongside WORDS` on this data folder, and all that it printed."""
    environment: dict[str, Any] = {**os.environ, "ALONGSIDE_DATA": str(bot.place.data)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words, cwd=SHIPPED, env=environment, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    printed, complaints = await process.communicate()
    return process.returncode, (printed + complaints).decode()
