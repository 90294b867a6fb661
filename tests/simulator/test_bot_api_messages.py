"""Messages, buttons, edits and deletions, with Telegram's own numbers and refusals."""

import pytest

TOO_LONG = (400, "Bad Request: message is too long")


async def test_both_sides_of_all_chats_share_one_rising_number(sim, bot, anna):
    # Given two people who wrote
    other = sim.person()
    first = anna.visible_messages()[0]
    second = await other.says("hello")
    # When the bot answers both
    third = await bot.ok("sendMessage", chat_id=anna.id, text="one")
    fourth = await bot.ok("sendMessage", chat_id=other.id, text="two")
    # Then numbers go on across chats, without a gap
    assert [first.id, second.id, third["message_id"], fourth["message_id"]] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (400, "Bad Request: message text is empty")),
        (" \n\t ", (400, "Bad Request: message text is empty")),
        ("x" * 4097, TOO_LONG),
        ("😀" * 2049, TOO_LONG),  # two UTF-16 units each
    ],
)
async def test_texts_beyond_the_limits_are_refused(bot, anna, text, expected):
    assert await bot.refusal("sendMessage", chat_id=anna.id, text=text) == expected


async def test_a_text_is_measured_without_its_markup(bot, anna):
    sent = await bot.ok("sendMessage", chat_id=anna.id, text=f"<b>{'😀' * 2048}</b>", parse_mode="HTML")
    assert sent["entities"] == [{"offset": 0, "length": 4096, "type": "bold"}]


async def test_html_becomes_entities_counted_in_utf16(bot, anna):
    text = "😀 <b>a<i>b</i></b> &lt;x&gt; <a href='https://example.org'>c</a>"
    sent = await bot.ok("sendMessage", chat_id=anna.id, text=text, parse_mode="HTML")
    assert sent["text"] == "😀 ab <x> c"
    assert sent["entities"] == [
        {"offset": 3, "length": 2, "type": "bold"},
        {"offset": 4, "length": 1, "type": "italic"},
        {"offset": 10, "length": 1, "type": "text_link", "url": "https://example.org"},
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<b>x", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("é<script>x</script>", 'can\'t parse entities: Unsupported start tag "script" at byte offset 2'),
        ("x</b>", "can't parse entities: Unexpected end tag at byte offset 1"),
    ],
)
async def test_broken_markup_is_refused(bot, anna, text, why):
    answer = await bot.refusal("sendMessage", chat_id=anna.id, text=text, parse_mode="HTML")
    assert answer == (400, f"Bad Request: {why}")


async def test_bidirectional_overrides_vanish_and_isolates_stay(bot, anna):
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="a\u202eb\u2068c\u2069\x00d")
    assert sent["text"] == "ab\u2068c\u2069 d"


@pytest.mark.parametrize("data", ["", "x" * 65, "한" * 22])
async def test_callback_data_beyond_64_bytes_is_refused(bot, anna, data):
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": data}]]}
    answer = await bot.refusal("sendMessage", chat_id=anna.id, text="?", reply_markup=markup)
    assert answer == (400, "Bad Request: BUTTON_DATA_INVALID")


async def test_a_button_without_an_action_is_refused(bot, anna):
    markup = {"inline_keyboard": [[{"text": "Yes"}]]}
    status, why = await bot.refusal("sendMessage", chat_id=anna.id, text="?", reply_markup=markup)
    assert (status, why.rsplit(": ", 1)[1]) == (400, "Text buttons are unallowed in the inline keyboard")


async def test_a_chat_that_never_wrote_is_not_found(sim, bot):
    stranger = sim.person()
    for chat_id in (stranger.id, 12345, "@nobody"):
        assert await bot.refusal("sendMessage", chat_id=chat_id, text="x") == (
            400,
            "Bad Request: chat not found",
        )


async def test_a_bot_that_was_blocked_cannot_write_until_unblocked(bot, anna):
    await anna.blocks()
    blocked = await bot.refusal("sendMessage", chat_id=anna.id, text="x")
    await anna.unblocks()
    assert blocked == (403, "Forbidden: bot was blocked by the user")
    assert await bot.ok("sendMessage", chat_id=anna.id, text="x")


async def test_a_wrong_token_and_an_unknown_method_are_told_apart(sim, bot):
    assert await bot.refusal("noSuchMethod") == (404, "Not Found: method not found")
    async with bot.session.get(f"{sim.api_base}/bot1:wrong/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")


async def test_a_button_press_waits_for_its_answer_and_then_grows_too_old(sim, bot, anna, keyboard):
    # Given a pressed button
    await bot.ok("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard("Yes", "No"))
    press = await anna.presses("No")
    query = (await bot.updates())[-1]["callback_query"]
    assert (query["data"], query["id"], query["message"]["text"]) == ("d-No", press.id, "?")
    # When it is answered in time
    await bot.ok("answerCallbackQuery", callback_query_id=press.id, text="noted", show_alert=True)
    assert (press.answered, press.text, press.alert) == (True, "noted", True)
    # Then an hour later it is too late, and an invented one always was
    sim.clock.move(hours=1)
    too_old = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    assert await bot.refusal("answerCallbackQuery", callback_query_id=press.id) == too_old
    assert await bot.refusal("answerCallbackQuery", callback_query_id="1") == too_old


async def test_an_edit_replaces_text_and_buttons_and_the_same_again_is_refused(bot, anna, keyboard):
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="old", reply_markup=keyboard("Yes"))
    place = {"chat_id": anna.id, "message_id": sent["message_id"]}
    edited = await bot.ok("editMessageText", **place, text="new")
    assert (edited["text"], "reply_markup" in edited, "edit_date" in edited) == ("new", False, True)
    status, why = await bot.refusal("editMessageText", **place, text="new")
    assert status == 400
    assert why.startswith("Bad Request: message is not modified: specified new message content")
    await bot.ok("editMessageReplyMarkup", **place, reply_markup=keyboard("Later"))
    assert anna.visible_messages()[-1].labels == ["Later"]


async def test_only_standing_messages_of_the_bot_can_be_edited(bot, anna):
    own = await anna.says("mine")
    answer = await bot.refusal("editMessageText", chat_id=anna.id, message_id=own.id, text="x")
    assert answer == (400, "Bad Request: message can't be edited")
    answer = await bot.refusal("editMessageText", chat_id=anna.id, message_id=999, text="x")
    assert answer == (400, "Bad Request: message to edit not found")


async def test_both_sides_can_be_deleted_for_48_hours(sim, bot, anna):
    # Given messages of both sides, almost 48 hours old
    own = await anna.says("mine")
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="yours")
    late = await bot.ok("sendMessage", chat_id=anna.id, text="late")
    sim.clock.move(hours=47, minutes=59)
    # When they are deleted, they are gone, and not found a second time
    for number in (own.id, sent["message_id"]):
        assert await bot.ok("deleteMessage", chat_id=anna.id, message_id=number) is True
    answer = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=own.id)
    assert answer == (400, "Bad Request: message to delete not found")
    # Then two minutes later it is too late for the last one
    sim.clock.move(minutes=2)
    answer = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=late["message_id"])
    assert answer == (400, "Bad Request: message can't be deleted for everyone")
    assert [message.text for message in anna.visible_messages()] == ["/start", "late"]


async def test_a_dice_can_be_deleted_only_after_a_day(sim, bot, anna):
    dice = await anna.sends_dice()
    answer = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=dice.id)
    assert answer == (400, "Bad Request: message can't be deleted for everyone")
    sim.clock.move(hours=25)
    assert await bot.ok("deleteMessage", chat_id=anna.id, message_id=dice.id) is True


async def test_delete_messages_skips_what_is_not_there_and_stays_in_its_chat(sim, bot, anna):
    # Given messages of two chats
    other = sim.person()
    theirs = await other.says("other")
    own = await anna.says("mine")
    # When a whole range of numbers is deleted in one chat
    assert await bot.ok("deleteMessages", chat_id=anna.id, message_ids=list(range(1, 101))) is True
    # Then that chat is empty and the other untouched
    assert anna.visible_messages() == []
    assert own.deleted
    assert not theirs.deleted


async def test_delete_messages_refuses_none_too_many_and_too_old(sim, bot, anna):
    async def refused(ids):
        return (await bot.refusal("deleteMessages", chat_id=anna.id, message_ids=ids))[1]

    assert await refused([]) == "Bad Request: message identifiers are not specified"
    assert await refused(list(range(1, 102))) == "Bad Request: too many message identifiers specified"
    sim.clock.move(hours=49)
    fresh = await anna.says("fresh")
    assert await refused([1, fresh.id]) == "Bad Request: message can't be deleted for everyone"
    assert not fresh.deleted


async def test_a_reply_shows_what_it_answers_and_needs_it_to_stand(bot, anna):
    own = await anna.says("a question")
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="x", reply_parameters={"message_id": own.id})
    assert sent["reply_to_message"]["text"] == "a question"
    gone = {"message_id": 999}
    answer = await bot.refusal("sendMessage", chat_id=anna.id, text="x", reply_parameters=gone)
    assert answer == (400, "Bad Request: message to be replied not found")
    assert await bot.ok(
        "sendMessage",
        chat_id=anna.id,
        text="x",
        reply_parameters={**gone, "allow_sending_without_reply": True},
    )


async def test_silent_and_protected_messages_are_kept_as_such(bot, anna):
    await bot.ok("sendMessage", chat_id=anna.id, text="x", disable_notification=True, protect_content=True)
    message = await anna.next_message()
    assert (message.silent, message.protected) == (True, True)


async def test_what_the_bot_says_of_itself_can_be_set_and_read(bot):
    await bot.ok("setMyName", name="Recipes")
    await bot.ok("setMyDescription", description="Cooking", language_code="ko")
    await bot.ok("setMyCommands", commands=[{"command": "start", "description": "Start"}])
    assert (await bot.ok("getMe"))["first_name"] == "Recipes"
    assert await bot.ok("getMyDescription", language_code="ko") == {"description": "Cooking"}
    assert await bot.ok("getMyCommands") == [{"command": "start", "description": "Start"}]
    wrong = [{"command": "Not Allowed", "description": "x"}]
    assert await bot.refusal("setMyCommands", commands=wrong) == (400, "Bad Request: BOT_COMMAND_INVALID")
    await bot.ok("deleteMyCommands")
    assert await bot.ok("getMyCommands") == []


async def test_sending_too_fast_is_answered_with_a_pause(bot, sim, anna):
    from bot.simulator import RateLimits

    sim.api.limits = RateLimits(overall=30, per_chat=1)
    await bot.ok("sendMessage", chat_id=anna.id, text="one")
    answer = await bot.call("sendMessage", chat_id=anna.id, text="two")
    assert bot.status == 429
    assert answer["description"] == "Too Many Requests: retry after 1"
    assert answer["parameters"] == {"retry_after": 1}
