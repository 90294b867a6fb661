"""`locales`: how far each language is; and a language out to translators and back."""

import argparse
import sys
from pathlib import Path

from bot.casework.publish import SHIPPED
from bot.config import Place, data_folder, load
from bot.content.exchange import export
from bot.content.exchange_back import import_po
from bot.content.files import Files, read
from bot.content.issues import errors
from bot.content.locale_file import ReadLanguage, folder_of, languages_in, read_language
from bot.content.texts import ENGLISH
from bot.content.translation import Translation, translation_of


def arguments(parser: argparse.ArgumentParser) -> None:
    shipped = argparse.ArgumentParser(add_help=False)
    shipped.add_argument(
        "--shipped", action="store_true", help="the shipped files alone, without this deployment's own"
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    verbs.add_parser("list", parents=[shipped], help="how far each language is; the same without VERB")
    out = verbs.add_parser("export", parents=[shipped], help="write a language as a PO file, for translators")
    out.add_argument("language", metavar="LANG")
    out.add_argument("-o", dest="output", type=Path, metavar="FILE", help="instead of to the terminal")
    back = verbs.add_parser("import", parents=[shipped], help="take over what was translated in a PO file")
    back.add_argument("language", metavar="LANG")
    back.add_argument("file", type=Path, metavar="FILE")


def run(chosen: argparse.Namespace) -> int:
    """0 done, warnings are shown; 1 where something is wrong, and then nothing has changed; 2 for what cannot be."""
    folder = SHIPPED if getattr(chosen, "shipped", False) else _own_folder()
    files = read(SHIPPED, None if folder is SHIPPED else folder)
    english, issues = read_language(files, ENGLISH)
    if chosen.verb not in ("export", "import"):
        return _list(files, english)
    if chosen.language == ENGLISH:
        return _refused("English is what the others are made from: edit its files")
    known = languages_in(files)
    if chosen.language not in known:
        return _refused(f"there is no {folder_of(chosen.language)}locale.yml; there are {', '.join(known)}")
    language, found = read_language(files, chosen.language)
    broken = [issue for issue in (*issues, *found) if issue.severity == "error"]
    if broken:
        for issue in broken:
            print(issue)
        return 1
    if chosen.verb == "export":
        return _export(language, english, chosen.output)
    return _import(files, english, chosen.language, chosen.file, folder)


def _own_folder() -> Path:
    data = data_folder()
    return Place(data, load(data)).content


def _list(files: Files, english: ReadLanguage) -> int:
    for name in languages_in(files):
        language = english if name == ENGLISH else read_language(files, name)[0]
        print(_line(translation_of(language, english)))
    return 0


def _line(found: Translation) -> str:
    state = f"reviewed by {found.reviewed_by}, {found.reviewed_on}" if found.reviewed_by else "draft"
    parts = [
        f"{found.complete} of {found.every} texts",
        f"{len(found.stale)} stale",
        f"{len(found.doubts)} doubts",
        state,
    ]
    return f"{found.language}  {', '.join(parts)}  ({found.name or 'no locale.yml'})"


def _export(language: ReadLanguage, english: ReadLanguage, output: Path | None) -> int:
    po = export(language, english)
    if output is None:
        sys.stdout.buffer.write(po)
        sys.stdout.flush()
    else:
        _write(output, po)
    return 0


def _import(files: Files, english: ReadLanguage, language: str, po: Path, folder: Path) -> int:
    taken = import_po(files, english, language, po.read_bytes(), str(po))
    for issue in taken.issues:
        print(issue)
    if errors(taken.issues):
        return _failed("nothing was changed")
    for path, source in taken.files.items():
        _write(folder / path, source)
        print(f"changed: {folder / path}")
    print(f"texts changed: {taken.texts}. Now: ./alongside check", file=sys.stderr)
    return 0


def _write(path: Path, source: bytes) -> None:
    """The whole file or, whatever happens, the one before it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(source)
    part.replace(path)


def _failed(why: str) -> int:
    print(f"alongside: {why}", file=sys.stderr)
    return 1


def _refused(why: str) -> int:
    print(f"alongside: {why}", file=sys.stderr)
    return 2
