"""The Telegram edge: updates in; messages, files and deletions out. aiogram's types go no further."""
