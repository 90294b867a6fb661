"""What an operator or admin may order of a deployment, whether the bot runs or not: plain values in and out."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.casework.house import House
from bot.content.issues import Issue

Order = Callable[[Mapping[str, Any]], Awaitable[Mapping[str, Any]]]


def orders(house: House) -> Mapping[str, Order]:
    """Every order by its name. Each raises an error with a stable `code`."""

    async def publish(words: Mapping[str, Any]) -> Mapping[str, Any]:
        published = await house.publishing.publish(recall=bool(words.get("recall")))
        return {
            "revision": published.revision,
            "changed": published.changed,
            "issues": [_plain(issue) for issue in published.issues],
        }

    async def content_list(_: Mapping[str, Any]) -> Mapping[str, Any]:
        return {
            "sets": [
                {
                    "revision": past.revision,
                    "day": past.day,
                    "recalled": past.recalled,
                    "in_force": past.in_force,
                }
                for past in house.publishing.history()
            ]
        }

    async def content_files(_: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"files": {name: text.decode() for name, text in house.publishing.in_force().items()}}

    async def roll_back(_: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"revision": await house.publishing.roll_back()}

    async def keys_show(_: Mapping[str, Any]) -> Mapping[str, Any]:
        facts = house.store.keyring.show()
        return {
            "keys": [{"name": key.name, "begun": key.begun, "fingerprint": key.fingerprint} for key in facts]
        }

    async def keys_rotate(_: Mapping[str, Any]) -> Mapping[str, Any]:
        done = await house.upkeep.rotate()
        return {"moved": done.moved, "destroyed": done.destroyed}

    return {
        "publish": publish,
        "content-list": content_list,
        "content-files": content_files,
        "rollback": roll_back,
        "keys-show": keys_show,
        "keys-rotate": keys_rotate,
    }


def _plain(issue: Issue) -> Mapping[str, Any]:
    return {"text": str(issue), "severity": issue.severity}
