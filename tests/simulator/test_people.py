"""What people can do to a bot, as the bot is told of it."""

import pytest

from bot.simulator import NothingArrived, NotPossible


async def last(bot):
    return (await bot.updates())[-1]


async def test_a_deep_link_arrives_as_start_with_its_payload(sim, bot):
    anna = sim.person(language_code="dv", first_name="Aisha", username="aisha_x")
    await anna.starts("case_1")
    message = (await last(bot))["message"]
    assert message["text"] == "/start case_1"
    assert message["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]
    assert message["from"] == {
        "id": anna.id, "is_bot": False, "first_name": "Aisha", "username": "aisha_x", "language_code": "dv",
    }  # fmt: skip
    assert message["chat"] == {"id": anna.id, "type": "private", "first_name": "Aisha", "username": "aisha_x"}


async def test_a_text_over_the_limit_arrives_in_parts_as_from_telegrams_apps(bot, anna):
    await anna.says("😀" * 2500)
    parts = [update["message"]["text"] for update in (await bot.updates())[1:]]
    assert [len(part) for part in parts] == [2048, 452]


async def test_an_edit_arrives_with_the_same_number(bot, anna):
    own = await anna.says("helo")
    await anna.edits(own, "hello")
    edited = (await last(bot))["edited_message"]
    assert (edited["message_id"], edited["text"], edited["edit_date"] > 0) == (own.id, "hello", True)


async def test_blocking_and_unblocking_arrive_as_changes_of_membership(bot, anna):
    await anna.blocks()
    await anna.unblocks()
    changes = [update["my_chat_member"] for update in (await bot.updates())[1:]]
    told = [(change["old_chat_member"]["status"], change["new_chat_member"]["status"]) for change in changes]
    assert told == [("member", "kicked"), ("kicked", "member")]


async def test_a_person_who_blocked_the_bot_cannot_write_to_it(anna):
    await anna.blocks()
    with pytest.raises(NotPossible):
        await anna.says("hello")


@pytest.mark.parametrize(
    ("act", "part"),
    [
        (lambda who: who.sends_sticker(), "sticker"),
        (lambda who: who.sends_dice(value=6), "dice"),
        (lambda who: who.sends_poll("?", ["a", "b"]), "poll"),
        (lambda who: who.sends_contact("+1", "B"), "contact"),
        (lambda who: who.sends_location(4.17, 73.5), "location"),
        (lambda who: who.sends_voice(b"v"), "voice"),
        (lambda who: who.sends_video(b"v"), "video"),
        (lambda who: who.sends_video_note(b"v"), "video_note"),
        (lambda who: who.sends_audio(b"v"), "audio"),
        (lambda who: who.forwards("words", "channel", "News"), "forward_origin"),
    ],
)
async def test_everything_a_phone_can_send_arrives_in_its_own_part(bot, anna, act, part):
    await act(anna)
    assert part in (await last(bot))["message"]


async def test_an_album_is_one_update_a_photo_with_a_common_group(bot, anna):
    await anna.sends_album([b"a", b"b", b"c"], caption="three")
    messages = [update["message"] for update in (await bot.updates())[1:]]
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["three", None, None]


async def test_a_live_location_moves_by_edits(bot, anna):
    live = await anna.sends_location(1, 2, live_period=600)
    await anna.moves_location(live, 3, 4)
    assert (await last(bot))["edited_message"]["location"] == {
        "latitude": 3,
        "longitude": 4,
        "live_period": 600,
    }


async def test_a_forwarded_file_keeps_where_it_came_from(bot, anna):
    own = await anna.sends_document(b"x", name="a.pdf")
    await anna.forwards(own, "user", "Someone", user_id=42)
    message = (await last(bot))["message"]
    assert message["forward_origin"]["sender_user"]["id"] == 42
    assert message["document"]["file_name"] == "a.pdf"


async def test_a_group_is_joined_spoken_in_and_left(sim, bot, anna):
    group = sim.group("Family")
    await group.adds_bot(anna)
    await anna.says("in the group", chat=group.chat)
    joined, spoken = (await bot.updates())[1:]
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert (spoken["message"]["chat"]["type"], spoken["message"]["chat"]["id"]) == ("group", group.chat.id)
    assert (await bot.ok("getChat", chat_id=group.chat.id))["title"] == "Family"
    await bot.ok("leaveChat", chat_id=group.chat.id)
    assert not group.bot_is_in
    await anna.says("to nobody", chat=group.chat)
    assert "message" not in await last(bot)
    assert (await bot.refusal("leaveChat", chat_id=group.chat.id))[0] == 403
    await group.adds_bot(anna)
    await group.removes_bot(anna)
    assert (await last(bot))["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert (await bot.refusal("sendMessage", chat_id=group.chat.id, text="x"))[0] == 403


async def test_the_screen_shows_what_stands_with_its_buttons(bot, anna, keyboard):
    sent = await bot.ok(
        "sendMessage", chat_id=anna.id, text="Ready?\nSay so.", reply_markup=keyboard("Yes", "No")
    )
    await anna.says("gone soon")
    await bot.ok("deleteMessage", chat_id=anna.id, message_id=sent["message_id"] + 1)
    await anna.sends_document(b"x", name="a.pdf")
    assert anna.screen() == (
        "me  | /start\nbot | Ready?\n    | Say so.\n    | [Yes]\n    | [No]\nme  | <document a.pdf>"
    )


async def test_a_button_must_be_there_to_be_pressed_and_a_forged_one_need_not(bot, anna, keyboard):
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard("Yes"))
    with pytest.raises(NotPossible):
        await anna.presses("Maybe")
    await bot.ok("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    with pytest.raises(NotPossible):
        await anna.presses("Yes")
    await anna.forges_press(sent["message_id"], "made-up")
    assert (await last(bot))["callback_query"]["data"] == "made-up"


async def test_waiting_in_vain_says_what_is_on_the_screen(anna):
    with pytest.raises(NothingArrived, match="/start"):
        await anna.next_message(timeout=0.05)
