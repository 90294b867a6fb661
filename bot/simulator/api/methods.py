"""Every method the simulator knows, by its name in lower case (Telegram ignores case too)."""

from collections.abc import Callable
from typing import Any

from bot.simulator.world import World

from . import changing, profile, sending
from .params import Params

Method = Callable[[World, Params], Any]

# getUpdates and the webhook methods wait or need the network: they are in polling.py.
METHODS: dict[str, Method] = {
    "getme": profile.get_me,
    "getchat": profile.get_chat,
    "leavechat": profile.leave_chat,
    "getfile": profile.get_file,
    "close": profile.close,
    "logout": profile.log_out,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setmyname": profile.set_my_name,
    "getmyname": profile.get_my_name,
    "setmydescription": profile.set_my_description,
    "getmydescription": profile.get_my_description,
    "setmyshortdescription": profile.set_my_short_description,
    "getmyshortdescription": profile.get_my_short_description,
    "getchatmenubutton": profile.get_chat_menu_button,
    "setchatmenubutton": profile.set_chat_menu_button,
    "sendmessage": sending.send_message,
    "senddocument": sending.send_document,
    "sendphoto": sending.send_photo,
    "sendvoice": sending.send_voice,
    "sendvideo": sending.send_video,
    "sendaudio": sending.send_audio,
    "sendanimation": sending.send_animation,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": changing.edit_message_text,
    "editmessagecaption": changing.edit_message_caption,
    "editmessagereplymarkup": changing.edit_message_reply_markup,
    "deletemessage": changing.delete_message,
    "deletemessages": changing.delete_messages,
    "answercallbackquery": changing.answer_callback_query,
}

# What Telegram counts against a bot's sending limits.
COUNTED = frozenset(
    name for name in METHODS if name.startswith(("send", "edit")) and name != "sendchataction"
)
