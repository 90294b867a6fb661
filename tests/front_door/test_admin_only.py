"""An admin adds a whole flow with an editor and five commands: no Python, nothing shipped is touched."""

import asyncio
import re
from pathlib import Path

from commands.command_line import Done, alongside
from front_door.process import BotProcess

from bot.simulator import Person, Simulator

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0
ISOLATES = re.compile("[\u2066-\u2069]")
FLOW, REHEARSAL = "flows/noticed.yml", "flows/rehearsals/noticed.the_whole_way.yml"

NOTICED = """\
spec_version: 1
flows:
  noticed:
    description: Things she noticed, each with the time since when, then her notes and a person.
    steps:
      - id: ask_noticed
        collect: noticed
        many: options
        next:
          - if: slots.noticed
            then: each
          - else: ask_notes
      - id: each
        for_each: slots.noticed
        as: thing
        call: one_thing
        results: {noticed_since: noticed_since_all}
        next: ask_notes
      - id: ask_notes
        collect: notes
        many: messages
      - id: summary
        action: utter_noticed_summary
      - id: person
        handoff: noticed
        next:
          - if: context.handoff is "nobody"
            then: nobody
          - else: done
      - {id: nobody, action: utter_person_nobody, next: END}
      - {id: done, action: utter_person_done, next: END}
  one_thing:
    description: Since when one thing goes on. Called once for each.
    steps:
      - id: ask_noticed_since
        collect: noticed_since
        next: END
"""

SLOTS = """\
  noticed: {type: list, values: [calls, letters, visits]}
  thing: {type: categorical, values: [calls, letters, visits]}
  noticed_since: {type: date}
  noticed_since_all: {type: list}
  notes: {type: list}
"""

ENGLISH = """\
utter_ask_noticed = What did you notice? You can pick several.

noticed = What you noticed
    .calls = Silent calls
    .letters = Letters
    .visits = Visits at the door

thing = What you noticed
    .calls = silent calls
    .letters = letters
    .visits = visits at the door

utter_ask_noticed_since = Since when: { $thing }? A month or a year is enough.

utter_ask_notes = You can add notes or pictures. Done ends it.

utter_noticed_summary =
    You noticed { $noticed }.
    Since: { $noticed_since_all }.
    Messages: { $notes_messages }, files: { $notes_files }.
"""

KOREAN = """\
utter_ask_noticed = 무엇을 알아차리셨나요? 여러 개를 골라도 돼요.

noticed = 알아차린 것
    .calls = 말 없는 전화
    .letters = 편지
    .visits = 집 앞에 온 사람

thing = 알아차린 것
    .calls = 말 없는 전화
    .letters = 편지
    .visits = 집 앞에 온 사람

utter_ask_noticed_since = 언제부터인가요: { $thing }? 달이나 해만 적어도 돼요.

utter_ask_notes = 메모나 사진을 더해도 돼요. '다 했어요'를 누르면 끝나요.

utter_noticed_summary =
    알아차린 것: { $noticed }.
    시작: { $noticed_since_all }.
    메시지 { $notes_messages }개, 파일 { $notes_files }개.
"""

CONVERSATION = """\
context: {languages: 1, trial: false}
conversation:
  - survivor: /start
  - press: shared_device.false
  - press: safe_now.true
    expect: {asks: wish}
  - press: more
  - press: wish.noticed
    expect: {flow: noticed, asks: noticed}
  - press: noticed.calls
  - press: noticed.letters
  - press: done
    expect: {flow: one_thing, asks: noticed_since, slots: {thing: calls}}
  - survivor: "2024"
    heard: {intent: none}
    expect: {flow: one_thing, asks: noticed_since, slots: {thing: letters}}
  - press: skip
    expect: {flow: noticed, asks: notes}
  - survivor: "always at night"
    heard: {intent: none}
  - file: photo
    expect: {asks: notes}
  - press: done
    handoff: nobody
    expect: {says: [utter_noticed_summary, utter_person_nobody], handoff: noticed, flow: menu, asks: wish}
"""


class Admin:
    """Files below the data folder's `content/`, and `./alongside`."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def writes(self, name: str, text: str) -> None:
        path = self.data / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def copies(self, name: str, old: str, new: str) -> None:
        """A shipped file, with one thing changed in the copy."""
        text = (ROOT / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        self.writes(name, text.replace(old, new))

    async def orders(self, *words: str) -> Done:
        return await asyncio.to_thread(alongside, *words, data=self.data)

    def adds_everything(self) -> None:
        self.writes(FLOW, NOTICED)
        self.writes(REHEARSAL, CONVERSATION)
        self.writes("locales/en/noticed.ftl", ENGLISH)
        self.writes("locales/ko/noticed.ftl", KOREAN)
        domain = (ROOT / "flows/domain.yml").read_text(encoding="utf-8")
        self.writes(
            "flows/domain.yml",
            domain.replace("learn, settings]", "learn, settings, noticed]").replace(
                "\nintents:\n", f"\n{SLOTS}\nintents:\n"
            ),
        )
        self.copies(
            "flows/menu.yml",
            "          - else: take_your_time\n",
            '          - if: slots.wish is "noticed"\n            then: to_noticed\n          - else: take_your_time\n'
            "      - {id: to_noticed, link: noticed}\n",
        )
        self.copies(
            "locales/en/menu.ftl",
            "    .settings = Settings\n",
            "    .settings = Settings\n    .noticed = Things I noticed\n",
        )
        self.copies(
            "locales/ko/menu.ftl",
            "    .settings = 설정\n",
            "    .settings = 설정\n    .noticed = 알아차린 것\n",
        )

    async def puts_the_marks_that_check_tells(self) -> None:
        """She has read both again; above each Korean text goes the mark of its English, as `check` names it."""
        checked = await self.orders("check")
        for line in checked.lines:
            found = re.fullmatch(
                r"(locales/ko/\S+):\d+:\d+: \[[a-z-]+\] (?:warning: )?'(\w+)' .*put '(# english: [0-9a-f]{8})' above it\.",
                line,
            )
            assert found, line
            path = self.data / "content" / found[1]
            text = re.sub(
                rf"(?m)(^# english: \w+\n)?^{found[2]} =", f"{found[3]}\n{found[2]} =", path.read_text()
            )
            path.write_text(text, encoding="utf-8")


class Phone:
    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def read(self) -> str:
        return ISOLATES.sub("", "\n".join(message.text for message in self.person.visible_messages()))

    async def sees(self, words: str, times: int = 1) -> None:
        await self.person.wait_until(lambda: self.read.count(words) >= times, PATIENCE)

    async def presses(self, label: str, then: str, times: int = 1) -> None:
        button = next(
            one for message in reversed(self.person.visible_messages()) for row in message.buttons for one in row
            if one.label.removeprefix("☐ ").removeprefix("☑ ") == label
        )  # fmt: skip
        await self.person.presses(button)
        await self.sees(then, times)

    async def marks(self, label: str) -> None:
        await self.presses(label, "")
        await self.person.wait_until(
            lambda: f"☑ {label}" in self.person.visible_messages()[-1].labels, PATIENCE
        )

    async def says(self, text: str, then: str, times: int = 1) -> None:
        await self.person.says(text)
        await self.sees(then, times)


async def test_an_admin_adds_a_flow_in_two_languages_and_it_survives_a_kill(tmp_path: Path) -> None:
    admin = Admin(tmp_path / "data")
    async with Simulator() as simulator:
        bot = BotProcess(simulator, admin.data, more={"ALONGSIDE_DEPLOYMENT__LANGUAGES": "en,ko"})
        await bot.start()
        try:
            await the_set_is_written_checked_and_published(admin)
            await somebody_goes_through_it_in_korean(Phone(simulator.person(language_code="ko")))
            anna = Phone(simulator.person(language_code="en"))
            await half_of_it_in_english(anna)
            await bot.kill()
            await bot.start()
            await the_other_half_of_it(anna)
        finally:
            await bot.stop()


async def the_set_is_written_checked_and_published(admin: Admin) -> None:
    before = (await admin.orders("content", "list")).out
    admin.adds_everything()
    await admin.puts_the_marks_that_check_tells()
    checked = await admin.orders("check")
    assert (checked.code, checked.out, checked.err) == (0, "", "0 errors, 0 warnings\n")
    # A wrong edit is refused where it stands, and what is in force goes on.
    admin.writes(FLOW, NOTICED.replace("then: each", "then: eech"))
    refused = await admin.orders("publish")
    line = NOTICED[: NOTICED.index("then: each")].count("\n") + 1
    assert refused.code == 1
    assert any(f"{FLOW}:{line}:" in told and "'eech'" in told for told in refused.lines), refused.out
    # So is an edit after which the conversation no longer goes as it must.
    admin.writes(FLOW, NOTICED.replace("if: slots.noticed\n", "if: not slots.noticed\n"))
    refused = await admin.orders("publish")
    assert any(f"{REHEARSAL}:" in told and "[rehearsal]" in told for told in refused.lines), refused.out
    assert (await admin.orders("content", "list")).out == before
    admin.writes(FLOW, NOTICED)
    published = await admin.orders("publish")
    assert published.code == 0, published.out
    assert len((await admin.orders("content", "list")).lines) == 2


async def somebody_goes_through_it_in_korean(minji: Phone) -> None:
    await minji.says("/start", "어떤 언어가 편하세요?")
    await minji.presses("한국어", "다른 사람이 볼 수도 있나요?")
    await minji.presses("아니요", "지금 안전하신가요?")
    await minji.presses("네", "무엇이 도움이 될까요?")
    await minji.presses("더 보기", "")
    await minji.person.wait_until(
        lambda: "알아차린 것" in minji.person.visible_messages()[-1].labels, PATIENCE
    )
    await minji.presses("알아차린 것", "무엇을 알아차리셨나요?")
    await minji.marks("편지")
    await minji.presses("다 했어요", "언제부터인가요: 편지?")
    await minji.says("2024년 5월", "메모나 사진을 더해도 돼요.")
    await minji.presses("다 했어요", "메시지 0개, 파일 0개.")
    await minji.sees("알아차린 것: 편지.")
    await minji.sees("2024년 5월")


async def half_of_it_in_english(anna: Phone) -> None:
    await anna.says("/start", "Which language")
    await anna.presses("English", "someone else read this phone")
    await anna.presses("No", "safe right now")
    await anna.presses("Yes", "What would help?")
    await anna.presses("More", "")
    await anna.person.wait_until(
        lambda: "Things I noticed" in anna.person.visible_messages()[-1].labels, PATIENCE
    )
    await anna.presses("Things I noticed", "What did you notice?")
    await anna.marks("Silent calls")
    await anna.marks("Letters")
    await anna.presses("Done", "Since when: silent calls?")
    await anna.says("2024-05", "Since when: letters?")


async def the_other_half_of_it(anna: Phone) -> None:
    """The loop goes on with the second thing; what was said about the first is still there."""
    await anna.says("2023", "You can add notes or pictures.")
    await anna.says("always at night", "I have that.")
    await anna.person.sends_photo(b"a picture")
    await anna.sees("I see your file.")
    await anna.presses("Done", "Messages: 1, files: 1.")
    await anna.sees("You noticed Silent calls and Letters.")
    await anna.sees("Since: May 2024 and ")
    await anna.sees("112", 2)
    await anna.sees("What would help?", 2)
