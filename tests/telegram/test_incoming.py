"""Updates as Telegram (here the simulator, and by hand) sends them, stripped and read."""

from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.casework.chat import Blocked, Body, EditedText, File, Incoming, Place, Press, Text, Unreadable
from bot.simulator import Person, Simulator
from bot.telegram.incoming import read
from bot.telegram.stripping import Nothing, NotPrivate, Stripped, strip

HER = {
    "id": 7, "is_bot": False, "first_name": "Herfirst", "last_name": "Planted", "username": "herfirst_planted",
    "language_code": "ko",
}  # fmt: skip
CHAT = {
    "id": 7,
    "type": "private",
    "first_name": "Herfirst",
    "last_name": "Planted",
    "username": "herfirst_planted",
}
DATE = 1_790_000_000


def message(**content: Any) -> dict[str, Any]:
    return {"update_id": 1, "message": {"message_id": 5, "date": DATE, "chat": CHAT, "from": HER, **content}}


def stripped(update: object) -> bytes:
    one = strip(update)
    assert isinstance(one, Stripped), one
    assert b"Herfirst" not in one.json and b"Planted" not in one.json and b"herfirst" not in one.json
    return one.json


def body(update: object) -> Body:
    incoming = read(stripped(update))
    assert incoming is not None
    return incoming.body


def test_a_text_is_read_with_chat_time_message_and_language() -> None:
    assert read(stripped(message(text="/start abc"))) == Incoming(
        7, datetime.fromtimestamp(DATE, UTC), Text("/start abc"), 5, "ko"
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            {"photo": [
                {"file_id": "s", "file_unique_id": "1", "width": 90, "height": 60, "file_size": 1},
                {"file_id": "l", "file_unique_id": "2", "width": 900, "height": 600, "file_size": 9},
                {"file_id": "m", "file_unique_id": "3", "width": 300, "height": 200, "file_size": 5},
            ], "caption": "look"},
            File("photo", "l", 9, caption="look"),
        ),
        (
            {"document": {"file_id": "d", "file_name": "a.pdf", "mime_type": "application/pdf", "file_size": 3}},
            File("document", "d", 3, "a.pdf", "application/pdf"),
        ),
        ({"video": {"file_id": "v", "file_size": 3, "mime_type": "video/mp4"}}, File("video", "v", 3, None, "video/mp4")),
        ({"voice": {"file_id": "v"}}, File("voice", "v", None)),
        ({"audio": {"file_id": "a", "file_name": "a.mp3"}}, File("audio", "a", None, "a.mp3")),
        ({"video_note": {"file_id": "n"}}, File("video_note", "n", None)),
        ({"animation": {"file_id": "g"}, "document": {"file_id": "g"}}, File("document", "g", None)),
        ({"animation": {"file_id": "g"}}, File("document", "g", None)),
        ({"location": {"latitude": 41.7, "longitude": 44.8}}, Place(41.7, 44.8)),
        (
            {"location": {"latitude": 1, "longitude": 2}, "venue": {"location": {"latitude": 1, "longitude": 2}}},
            Place(1.0, 2.0),
        ),
        ({"location": {"latitude": 1, "longitude": 2, "live_period": 60}}, Unreadable("live_location")),
        ({"contact": {"phone_number": "1", "first_name": "Him"}}, Unreadable("contact")),
        ({"sticker": {"file_id": "s"}}, Unreadable("sticker")),
        ({"poll": {"id": "1"}}, Unreadable("poll")),
        ({"dice": {"value": 1}}, Unreadable("dice")),
        ({"game": {"title": "g"}}, Unreadable("game")),
        ({"story": {"id": 1}}, Unreadable("story")),
        ({"paid_media": {"star_count": 1}}, Unreadable("paid_media")),
        ({"hologram_of_2031": {"x": 1}}, Unreadable("hologram_of_2031")),
        ({"hologram_of_2031": {"x": 1}, "caption": "see"}, Unreadable("hologram_of_2031")),
        ({"Odd\u202e kind": 1}, Unreadable("unknown")),
        ({}, Unreadable("unknown")),
        ({"text": 5}, Unreadable("text")),
        ({"document": {"file_id": 5}}, Unreadable("document")),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else type(value).__name__,
)  # fmt: skip
def test_every_kind_of_message_is_a_file_a_place_or_unreadable(
    content: dict[str, Any], expected: Body
) -> None:
    assert body(message(**content)) == expected


@pytest.mark.parametrize(
    "note", ["pinned_message", "message_auto_delete_timer_changed", "write_access_allowed"]
)
def test_telegrams_own_notes_are_nothing_to_answer(note: str) -> None:
    assert strip(message(**{note: {}})) == Nothing(1, unreadable=False)


def edited(**content: Any) -> dict[str, Any]:
    return {"update_id": 2, "edited_message": message(edit_date=DATE + 60, **content)["message"]}


def test_an_edit_carries_the_new_text_and_when_it_was_edited() -> None:
    incoming = read(stripped(edited(text="new")))
    assert incoming is not None and incoming.body == EditedText("new") and incoming.message == 5
    assert incoming.sent == datetime.fromtimestamp(DATE + 60, UTC)
    assert body(edited(caption="new", photo=[{"file_id": "p", "width": 1, "height": 1}])) == EditedText("new")


def test_a_live_location_that_moves_is_nothing_to_answer() -> None:
    assert read(stripped(edited(location={"latitude": 1, "longitude": 2, "live_period": 60}))) is None


def press(message_held: object, **more: Any) -> dict[str, Any]:
    return {"update_id": 3, "callback_query": {"id": "99", "from": HER, "message": message_held, **more}}


def test_a_press_carries_its_data_its_query_and_the_time_it_came() -> None:
    one = strip(press({"message_id": 4, "date": 0, "chat": CHAT}, data="n:ce"), received=DATE + 0.5)
    assert isinstance(one, Stripped)
    assert read(one.json) == Incoming(7, datetime.fromtimestamp(DATE, UTC), Press("n:ce", "99"), 4, "ko")


def test_a_press_without_data_or_without_message_is_not_taken_for_a_button() -> None:
    held = {"message_id": 4, "date": 0, "chat": CHAT}
    assert body(press(held, game_short_name="g")) == Unreadable("game")
    assert strip(press(None, data="x", inline_message_id="i")) == Nothing(3, unreadable=False)


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_blocking_and_letting_in_again_are_told(status: str, blocked: bool) -> None:
    change = {
        "date": DATE,
        "chat": CHAT,
        "from": HER,
        "new_chat_member": {"status": status, "user": {"id": 1}},
    }
    assert body({"update_id": 4, "my_chat_member": change}) == Blocked(blocked)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel", None])
def test_what_is_not_a_private_chat_is_not_read(kind: str | None) -> None:
    update = message(text="hello")
    update["message"]["chat"] = {"id": -100, "type": kind}
    assert strip(update) == NotPrivate(1, -100, True)
    change = {"date": DATE, "chat": {"id": -100, "type": kind}, "new_chat_member": {"status": "left"}}
    assert strip({"update_id": 4, "my_chat_member": change}) == NotPrivate(4, -100, False)


def test_an_update_of_a_kind_that_was_not_asked_for_is_nothing() -> None:
    assert strip({"update_id": 9, "channel_post": {}}) == Nothing(9, unreadable=False)


def test_of_a_forward_its_origin_stays_and_only_her_own_name_goes() -> None:
    him = {"id": 8, "is_bot": False, "first_name": "Him", "username": "him"}
    origin = {"type": "user", "date": 1, "sender_user": him}
    kept = orjson.loads(stripped(message(text="x", forward_origin=origin)))["message"]
    assert kept["forward_origin"] == origin
    own = {"type": "user", "date": 1, "sender_user": HER}
    kept = orjson.loads(stripped(message(text="x", forward_origin=own)))["message"]
    assert kept["forward_origin"]["sender_user"] == {"id": 7, "language_code": "ko"}
    stripped(
        message(text="x", forward_origin={"type": "hidden_user", "sender_user_name": "Herfirst Planted"})
    )


def test_contacts_file_names_and_link_targets_stay() -> None:
    link = {"type": "text_link", "offset": 0, "length": 1, "url": "https://example.org"}
    mention = {"type": "text_mention", "offset": 0, "length": 1, "user": HER}
    kept = orjson.loads(stripped(message(text="x", entities=[link, mention])))["message"]
    assert kept["entities"][0] == link
    him = {"phone_number": "+1", "first_name": "Him", "user_id": 8}
    assert orjson.loads(stripped(message(contact=him)))["message"]["contact"] == him


async def test_all_that_a_phone_can_send_is_read(sim: Simulator) -> None:
    anna = sim.person(first_name="Herfirst", username="herfirst_planted", language_code="ka")
    await everything(anna)
    kinds = []
    for update in sim.world.updates.pending.values():
        incoming = read(stripped(orjson.loads(update.body)))
        if incoming is not None:
            assert incoming.chat == anna.id and incoming.language == "ka"
            kinds.append(incoming.body)
    whats = [one.what for one in kinds if isinstance(one, Unreadable)]
    assert whats == ["sticker", "dice", "poll", "contact", "live_location"]
    files = [one.kind for one in kinds if isinstance(one, File)]
    assert files == ["document", "photo", "photo", "photo", "voice", "video", "video_note", "audio"]
    assert [type(one) for one in kinds[-3:]] == [Text, Blocked, Blocked]


async def everything(anna: Person) -> None:
    await anna.starts()
    await anna.edits(await anna.says("hello"), "hello!")
    await anna.sends_document(b"1", "a.pdf")
    await anna.sends_photo(b"1", "caption")
    await anna.sends_album([b"1", b"2"])
    await anna.sends_voice(b"1")
    await anna.sends_video(b"1")
    await anna.sends_video_note(b"1")
    await anna.sends_audio(b"1")
    await anna.sends_sticker()
    await anna.sends_dice()
    await anna.sends_poll("q", ["a", "b"])
    await anna.sends_contact("+1", "Him")
    live = await anna.sends_location(1, 2, live_period=60)
    await anna.moves_location(live, 3, 4)
    await anna.sends_location(1, 2)
    await anna.forwards("forwarded")
    await anna.blocks()
    await anna.unblocks()


_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.just({})
    | st.just(CHAT)
    | st.just(HER),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_fields = st.sampled_from(
    """message_id date chat from text caption photo document location venue entities forward_origin edit_date
    sticker contact new_chat_member message data id animation voice""".split()  # noqa: SIM905
)
_bodies = st.dictionaries(_fields, _json, max_size=8).map(
    lambda odd: {"chat": CHAT, "message_id": 1, "date": 1, **odd}
)
_kinds = st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "other"])


@given(st.integers(), _kinds, _bodies | _json)
def test_no_json_however_odd_breaks_stripping_or_reading(number: int, kind: str, held: object) -> None:
    one = strip({"update_id": number, kind: held})
    if isinstance(one, Stripped):
        incoming = read(one.json)
        assert incoming is None or incoming.chat == one.chat


@given(st.binary() | _json.map(lambda value: orjson.dumps(value, default=str) if encodable(value) else b""))
def test_reading_never_raises(update: bytes) -> None:
    read(update)


@given(_json)
def test_what_is_no_update_is_told_as_unreadable(update: object) -> None:
    one = strip(update)
    assert isinstance(one, Nothing) and one.update is None


def encodable(value: object) -> bool:
    try:
        orjson.dumps(value)
    except TypeError:
        return False
    return True


def test_deeply_nested_and_broken_unicode_updates_are_unreadable_and_still_have_their_id() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    for content in (deep, "lone \ud800", 2**70):
        assert strip(message(location=content)) == Nothing(1, unreadable=True)
    assert strip({"update_id": 2**63, "message": {}}) == Nothing(None, unreadable=True)
    assert strip({"update_id": True, "message": {}}) == Nothing(None, unreadable=True)
    far = message(text="x")
    far["message"]["chat"] = {"id": 2**63, "type": "private"}
    assert strip(far) == Nothing(1, unreadable=True)
