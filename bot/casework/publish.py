"""Content comes into force: checked, archived by hash, swapped whole; and back again."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from sqlite3 import Connection

import nlu
from bot.casework.clock import Clock
from bot.casework.contact_words import LABELS, TEXT
from bot.casework.deployment import Deployment
from bot.casework.understanding import understand
from bot.content.check import Outside, load
from bot.content.content_set import Content
from bot.content.current import ContentLibrary
from bot.content.files import Files, pack, read, revision
from bot.content.issues import Issue
from bot.content.reading import open_set
from bot.errors import AlongsideError
from storage.days import day_of
from storage.errors import RevisionMissing
from storage.store import Store

SHIPPED = Path(__file__).parents[2]
"""Where `flows/` and `locales/` of this program lie."""


class NothingPasses(AlongsideError):
    """The shipped content itself has issues: nothing can be put in force. A fault of this program."""

    code = "shipped-content-broken"


TEXTS = (
    "removal_noted", "removal_noted_with_link", "cover_left", "cover_left_study", "cover_answers", "cover_answers_study", "guard_ask", "left_report", "not_saved", "organisation_unnamed",
    "something_went_wrong", "trial_closed", "utter_erased", *(f"{TEXT}.{label}" for label in LABELS),
)  # fmt: skip
"""The texts that the casework says by itself."""


def outside(today: date) -> Outside:
    """What a set is checked against beyond itself. `today`: contacts that have expired are told.

    Rehearsals are read by rules and n-grams alone, so that a set passes everywhere or nowhere.
    """
    return Outside(intents=nlu.INTENTS, texts=TEXTS, understand=understand, today=today)


@dataclass(frozen=True)
class Published:
    """`issues` of severity error mean that nothing has changed; else `revision` is in force.

    `changed` is false where it was in force before.
    """

    issues: Sequence[Issue]
    revision: str | None
    changed: bool = False


@dataclass(frozen=True)
class Past:
    revision: str
    day: int
    recalled: bool
    in_force: bool


class Publishing:
    def __init__(
        self,
        store: Store,
        deployment: Deployment,
        overlay: Path,
        *,
        clock: Clock,
        shipped: Path = SHIPPED,
    ) -> None:
        self._store = store
        self._deployment = deployment
        self._overlay = overlay
        self._clock = clock
        self._shipped = shipped
        self._library: ContentLibrary | None = None

    async def begin(self, say: Callable[[str], None]) -> ContentLibrary:
        """The library with the set in force, as it was at the last stop.

        On the first start, and after an upgrade brought other shipped files, the new set with the edits
        published so far is put in force if it passes; else the old one goes on and `say` tells why.
        """
        found = self._store.revisions.in_force()
        published: Files | None = self._store.revisions.load(found.hash) if found else None
        candidate = self._candidate(published)
        if published is not None and revision(candidate) == revision(published):
            return self._made(published)
        issues = self.issues(candidate)
        errors = [issue for issue in issues if issue.severity == "error"]
        if errors and published is None:
            for issue in errors[:5]:
                say(str(issue))
            raise NothingPasses(issues=len(errors))
        if errors and published is not None:
            say(
                f"The flows of this version do not fit your own edits ({len(errors)} issues): the set that was"
            )
            say(
                "in force goes on. './alongside check' lists them; './alongside publish' puts the mended set in force."
            )
            return self._made(published)
        library = self._made(candidate)
        await self._put_in_force(candidate)
        return library

    def draft(self) -> Files:
        """The shipped files with the deployment's own, as they lie there now, published or not."""
        return read(self._shipped, self._overlay)

    def issues(self, files: Files) -> list[Issue]:
        return load(files, self._deployment.languages, outside(self._clock.now().date()))[1]

    async def publish(self, *, recall: bool = False) -> Published:
        """The edited set is in force, if all of it passes; else nothing has changed.

        `recall` moves everyone off all earlier sets, to the menu: for a set that did harm.
        """
        files = self.draft()
        issues = await asyncio.to_thread(self.issues, files)  # Seconds of work: everybody else is answered.
        if any(issue.severity == "error" for issue in issues):
            return Published(issues, None)
        changed = await self._put_in_force(files, recall=recall)
        self._swap(files)
        if recall and self._library is not None:
            self._library.forget()
        return Published(issues, revision(files), changed)

    def in_force(self) -> Files:
        """The files of the set in force. Raises `RevisionMissing` before the first start."""
        found = self._store.revisions.in_force()
        if found is None:
            raise RevisionMissing
        return self._store.revisions.load(found.hash)

    def history(self) -> list[Past]:
        """The sets that were in force, the newest first."""
        past = self._store.revisions.history()
        return [
            Past(_name(entry.hash), entry.day, entry.recalled, place == 0) for place, entry in enumerate(past)
        ]

    async def roll_back(self) -> str:
        """The set before the one in force is in force again. Raises `RevisionMissing` when there is none."""
        today = day_of(self._clock.now().timestamp())
        name = await self._store.database.write(lambda c: self._store.revisions.roll_back(c, today=today))
        self._swap(self._store.revisions.load(name))
        return _name(name)

    # Inside

    def _candidate(self, published: Files | None) -> Files:
        """The shipped files with the edits that are published; on a first start, with all that lie there."""
        if published is None:
            return self.draft()
        shipped = read(self._shipped)
        edited = read(self._overlay) if self._overlay.is_dir() else {}
        # Only edits that were published count: what the archive holds at the paths of the overlay.
        kept: Mapping[str, bytes] = {path: published[path] for path in edited if path in published}
        return {**shipped, **kept}

    async def _put_in_force(self, files: Files, *, recall: bool = False) -> bool:
        """Whether another set was in force before: one that is again the same is not a new entry."""
        revisions, today = self._store.revisions, day_of(self._clock.now().timestamp())
        before = revisions.in_force()
        earlier = {entry.hash for entry in revisions.history()}

        def work(connection: Connection) -> bool:
            name = revisions.archive(connection, files, today=today)
            changed = before is None or before.hash != name
            if changed:
                revisions.put_in_force(connection, name, today=today)
            for other in earlier - {name} if recall else ():
                revisions.recall(connection, other)
            return changed

        return await self._store.database.write(work)

    def _made(self, files: Files) -> ContentLibrary:
        self._library = ContentLibrary(self._content(files), self._fetch)
        return self._library

    def _swap(self, files: Files) -> None:
        if self._library is not None:
            self._library.swap(self._content(files))

    def _content(self, files: Files) -> Content:
        content = open_set(files, self._deployment.languages)
        if content is None:
            raise NothingPasses
        return content

    def _fetch(self, name: str) -> bytes | None:
        """An earlier set that a conversation is still on; None when it was recalled or is unknown."""
        for entry in self._store.revisions.history():
            if _name(entry.hash) == name:
                if entry.recalled:
                    return None
                try:
                    return pack(self._store.revisions.load(entry.hash))
                except RevisionMissing:
                    return None
        return None


def _name(digest: bytes) -> str:
    return digest.hex()[:16]
