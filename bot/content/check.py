"""Everything that can be wrong with a set, found at once; and the set itself, when nothing is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from bot.content.check_contacts import expired_contacts
from bot.content.check_flows import check_flows
from bot.content.check_texts import check_texts
from bot.content.content_set import Content
from bot.content.files import Files
from bot.content.issues import Issue, closest, errors, in_order
from bot.content.loader import Loaded
from bot.content.reading import build, read_set
from bot.content.rehearsal_file import Rehearsal, read_rehearsal
from bot.content.rehearse import Understand, rehearse
from bot.content.yaml_source import Document


@dataclass(frozen=True)
class Outside:
    """What a set is checked against beyond itself.

    `intents`: those that the understanding knows (`None`: not looked at). `texts`: ids that code asks for, also
    `message.label`. `understand`: reads what rehearsals say where they do not tell what was heard.
    `today`: the day by which contacts have expired (`None`: not looked at).
    """

    intents: Collection[str] | None = None
    texts: Sequence[str] = ()
    understand: Understand | None = None
    today: date | None = None


ALONE = Outside()
UNREAD = frozenset({"yaml-broken", "not-utf8", "file-too-large"})
"""The codes of issues for which a whole file is left out."""


def check(files: Files, languages: Sequence[str], outside: Outside = ALONE) -> list[Issue]:
    """Every issue of the set, for the languages enabled, sorted by file and place."""
    return load(files, languages, outside)[1]


def load(
    files: Files, languages: Sequence[str], outside: Outside = ALONE
) -> tuple[Content | None, list[Issue]]:
    """The set, fully checked, with its warnings; or `None` with every issue when one is an error.

    Rehearsals are played when nothing else is wrong. While a file cannot be read at all, only that is told: what
    it holds would seem to be missing everywhere. It raises nothing for whatever `files` hold.
    """
    loaded, read, issues = read_set(files, languages)
    unread = [issue for issue in issues if issue.code in UNREAD]
    if unread:
        return None, in_order(unread)
    issues += check_flows(loaded)
    issues += check_texts(loaded, read, languages, outside.texts)
    issues += _intents(loaded, outside.intents)
    issues += expired_contacts(files, loaded.facts, outside.today)
    rehearsals: list[tuple[Document, Rehearsal]] = []
    for document in loaded.rehearsals.values():
        rehearsal, found = read_rehearsal(document, loaded)
        issues += found
        if rehearsal is not None:
            rehearsals.append((document, rehearsal))
    if errors(issues):
        return None, in_order(issues)
    content = build(loaded, read, languages)
    issues += rehearse(content, rehearsals, outside.understand)
    return (None if errors(issues) else content), in_order(issues)


def _intents(loaded: Loaded, known: Collection[str] | None) -> list[Issue]:
    document = loaded.domain_document
    if known is None or document is None:
        return []
    issues = []
    for intent in sorted(loaded.domain.intents - set(known)):
        text = f"The understanding does not know intent '{intent}'.{closest(intent, known)}"
        place = document.key(("intents", intent))
        issues.append(Issue(document.file, *place, "unknown-intent", text))
    return issues
