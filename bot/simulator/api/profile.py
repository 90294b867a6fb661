"""What the bot says of itself, and what it may learn of a chat."""

import re
from typing import Any

from bot.simulator.errors import ApiError, bad_request
from bot.simulator.world import World

from .params import Params
from .reach import chat_of

COMMAND_LIMIT = 100


def get_me(world: World, params: Params) -> dict[str, Any]:
    abilities = {
        "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False,
        "can_connect_to_business": False, "has_main_web_app": False, "has_topics_enabled": False,
        "allows_users_to_create_topics": False, "can_manage_bots": False,
    }  # fmt: skip
    return {**world.bot, **abilities}


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("invalid language_code specified")
    return code


def _scope(params: Params) -> str:
    scope = params.json("scope") or {"type": "default"}
    return ":".join(str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope)


def set_my_commands(world: World, params: Params) -> bool:
    commands = params.json("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse BotCommand: expected an Array")
    if len(commands) > COMMAND_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch("[a-z0-9_]{1,32}", str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    kept = [{**command, "command": command["command"].removeprefix("/")} for command in commands]
    world.profile["commands", _scope(params), _language(params)] = kept
    return True


def get_my_commands(world: World, params: Params) -> Any:
    return world.profile.get(("commands", _scope(params), _language(params)), [])


def delete_my_commands(world: World, params: Params) -> bool:
    world.profile.pop(("commands", _scope(params), _language(params)), None)
    return True


def _about(field: str, limit: int, refusal: str) -> tuple[Any, Any]:
    def set_about(world: World, params: Params) -> bool:
        text = params.text(field).strip()
        if len(text) > limit:
            raise bad_request(refusal)
        world.profile[field, "", _language(params)] = text
        if field == "name" and text and not _language(params):
            world.bot["first_name"] = text
        return True

    def get_about(world: World, params: Params) -> dict[str, str]:
        own = world.profile.get((field, "", _language(params)))
        fallback = world.bot["first_name"] if field == "name" else ""
        return {field: own or world.profile.get((field, "", ""), fallback)}

    return set_about, get_about


set_my_name, get_my_name = _about("name", 64, "BOT_TITLE_INVALID")
set_my_description, get_my_description = _about("description", 512, "USER_BOT_DESCRIPTION_TOO_LONG")
set_my_short_description, get_my_short_description = _about("short_description", 120, "ABOUT_TOO_LONG")


def get_chat_menu_button(world: World, params: Params) -> Any:
    return world.profile.get(("menu_button", params.text("chat_id"), ""), {"type": "default"})


def set_chat_menu_button(world: World, params: Params) -> bool:
    button = params.json("menu_button") or {"type": "default"}
    if button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse MenuButton: unsupported type")
    world.profile["menu_button", params.text("chat_id"), ""] = button
    return True


def get_chat(world: World, params: Params) -> dict[str, Any]:
    chat = chat_of(world, params)
    gifts = (
        "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels",
    )  # fmt: skip
    full = {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    return {**chat.describe, **full}


def leave_chat(world: World, params: Params) -> bool:
    chat = chat_of(world, params)
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    if not chat.open:
        raise ApiError(403, "Forbidden: bot is not a member of the group chat")
    chat.open = False
    world.member_changed(chat, world.bot, "member", "left")
    chat.tell("left")
    return True


def get_file(world: World, params: Params) -> dict[str, Any]:
    return world.files.ready(params.text("file_id"))


def close(world: World, params: Params) -> bool:
    return True


def log_out(world: World, params: Params) -> bool:
    """Every later call is refused, as by the cloud server after a move to one's own."""
    world.logged_out = True
    return True
