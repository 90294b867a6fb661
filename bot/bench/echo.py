"""The peer: a bare aiogram echo bot, as its documentation writes it. Nothing is kept, nothing is sealed."""

import asyncio
import os

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message


async def echo(message: Message) -> None:
    await message.answer(message.text or "")


async def serve() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["ECHO_API_BASE"]))
    dispatcher = Dispatcher()
    dispatcher.message.register(echo, F.text)
    async with Bot(os.environ["ECHO_TOKEN"], session=session) as bot:
        await dispatcher.start_polling(bot, handle_signals=True)


if __name__ == "__main__":
    asyncio.run(serve())
