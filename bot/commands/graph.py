"""`graph`: the flows as a page to open in a browser, with what a survivor reads beside each step."""

import argparse
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from bot import main
from bot.casework.contacts import emergency_numbers, help_lines
from bot.casework.deployment import Deployment
from bot.casework.publish import SHIPPED
from bot.config import Place, data_folder, load
from bot.content.check import UNREAD
from bot.content.content_set import Content
from bot.content.errors import TextError
from bot.content.files import read
from bot.content.issues import closest, errors, in_order
from bot.content.reading import build, read_set
from bot.content.texts import Word
from bot.graph.drawing import drawing
from bot.graph.page import page

CONTACTS_SHOWN = 2
"""Of the numbers that a text holds: the rest would hide the flow behind them."""


def arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--all", action="store_true", help="every flow")
    what.add_argument("flow", nargs="?", help="one flow, by its id")
    parser.add_argument("-o", "--output", type=Path, default=Path("flows.html"), help="the page (flows.html)")
    parser.add_argument("--lang", help="the language shown first; the others can be chosen in the page")


def run(chosen: argparse.Namespace) -> int:
    """0 written; 1 where the files cannot be read (every issue is listed); 2 for a flow or language there is not."""
    data = data_folder()
    settings = load(data)
    languages = settings.deployment.languages
    language = chosen.lang or languages[0]
    if language not in languages:
        return _refused(f"offered are {', '.join(languages)}")
    loaded, texts, issues = read_set(read(SHIPPED, Place(data, settings).content), languages)
    if errors(issues):
        # What a file that cannot be read would hold seems to be missing everywhere: only that it cannot is said.
        for issue in in_order([one for one in issues if one.code in UNREAD] or issues):
            print(issue)
        return 1
    if chosen.flow and chosen.flow not in loaded.read:
        return _refused(f"there is no flow '{chosen.flow}'.{closest(chosen.flow, loaded.read)}")
    content = build(loaded, texts, languages)
    deployment = main.deployment_of(settings, None)
    known = {one: _known(content, deployment, one) for one in languages}
    drawn = drawing(loaded, content, [chosen.flow] if chosen.flow else list(loaded.read), known)
    chosen.output.write_text(page(drawn, language), encoding="utf-8")
    print(f"written: {chosen.output}")
    return 0


def _refused(why: str) -> int:
    print(f"alongside graph: {why}", file=sys.stderr)
    return 2


def _known(content: Content, deployment: Deployment, language: str) -> Mapping[str, Word]:
    """What is the same for everyone of this deployment now."""
    now = datetime.now(UTC)
    known: dict[str, Word] = {"retention_days": deployment.session_days}
    if deployment.organisation:
        known["organisation"] = deployment.organisation
    if number := emergency_numbers(content, deployment, language, None, now.date().isoformat()):
        known["emergency"] = number
    country = deployment.countries[0]
    for name, crisis_first in (("numbers", False), ("crisis_lines", True)):
        try:
            said = help_lines(content, deployment, language, country, now, crisis_first=crisis_first)
        except TextError:
            continue  # A language that is being translated lacks the words for it: its name stands there instead.
        blocks = said.split("\n\n")
        known[name] = "\n\n".join(
            [*blocks[:CONTACTS_SHOWN], *(["…"] if len(blocks) > CONTACTS_SHOWN else [])]
        )
    return known
