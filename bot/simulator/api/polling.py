"""getUpdates and the webhook methods."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.simulator.errors import bad_request
from bot.simulator.webhook import Webhook, Webhooks
from bot.simulator.world import World

from .params import Params

LOOPBACK = ("127.0.0.1", "localhost", "::1")
SECRET_LIMIT = 256


async def get_updates(world: World, params: Params) -> bytes:
    """The updates, already encoded."""
    updates = world.updates
    if updates.deliver is None:
        updates.allow(params.json("allowed_updates"))
    limit = params.integer("limit", 100)
    return await updates.fetch(
        params.integer("offset"), limit if 0 < limit <= 100 else 100, params.integer("timeout")
    )


async def set_webhook(world: World, webhooks: Webhooks, params: Params) -> tuple[bool, str]:
    """The webhook is in force (or, with an empty address, gone); with it Telegram's remark.

    Unlike Telegram it takes plain http and any port, but an address on loopback only.
    """
    url = params.text("url")
    if not url:
        return await delete_webhook(world, webhooks, params)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.hostname not in LOOPBACK:
        raise bad_request("bad webhook: Failed to resolve host: Name or service not known")
    secret = params.text("secret_token")
    if len(secret) > SECRET_LIMIT:
        raise bad_request("secret token is too long")
    if secret and not re.fullmatch("[A-Za-z0-9_-]+", secret):
        raise bad_request("secret token contains unallowed characters")
    world.updates.allow(params.json("allowed_updates"))
    if params.flag("drop_pending_updates"):
        world.updates.pending.clear()
    connections = min(100, max(1, params.integer("max_connections", 40)))
    same = webhooks.current is not None and webhooks.current.url == url
    await webhooks.use(Webhook(url, secret, connections))
    return True, "Webhook is already set" if same else "Webhook was set"


async def delete_webhook(world: World, webhooks: Webhooks, params: Params) -> tuple[bool, str]:
    if params.flag("drop_pending_updates"):
        world.updates.pending.clear()
    had = webhooks.current is not None
    await webhooks.use(None)
    return True, "Webhook was deleted" if had else "Webhook is already deleted"


def get_webhook_info(world: World, webhooks: Webhooks) -> dict[str, Any]:
    world.updates.expire()
    hook = webhooks.current
    info: dict[str, Any] = {
        "url": hook.url if hook else "", "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }  # fmt: skip
    if hook:
        info |= {"max_connections": hook.connections, "ip_address": "127.0.0.1"}
        if hook.failed_at:
            info |= {"last_error_date": hook.failed_at, "last_error_message": hook.failure}
    if world.updates.allowed:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info
