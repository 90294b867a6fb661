"""`check`: every issue of the flows, facts and texts, with file and line."""

import argparse
import json
import sys
from datetime import UTC, datetime

from bot.casework.publish import SHIPPED, outside
from bot.config import Place, Settings, data_folder, load
from bot.content.check import check
from bot.content.files import read
from bot.content.locale_file import languages_in


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON list instead of lines")
    parser.add_argument(
        "--shipped", action="store_true", help="only what is shipped, without this deployment's edits"
    )


def run(chosen: argparse.Namespace) -> int:
    """0 where nothing is wrong (warnings are shown), 1 where something is. `--shipped` looks at every language."""
    data = data_folder()
    settings = Settings() if chosen.shipped else load(data)
    files = read(SHIPPED, None if chosen.shipped else Place(data, settings).content)
    languages = languages_in(files) if chosen.shipped else settings.deployment.languages
    issues = check(files, languages, outside(datetime.now(UTC).date()))
    errors = sum(issue.severity == "error" for issue in issues)
    if chosen.json:
        print(json.dumps([issue.to_json() for issue in issues], ensure_ascii=False, indent=1))
    else:
        for issue in issues:
            print(issue)
        print(f"{errors} errors, {len(issues) - errors} warnings", file=sys.stderr)
    return 1 if errors else 0
