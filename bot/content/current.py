"""The set in force and the sets before it: each whole, swapped by one assignment."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

from bot.content.content_set import Content
from bot.content.errors import BrokenPack
from bot.content.files import unpack
from bot.content.reading import open_set
from bot.flow.model import Flows

KEPT_REVISIONS = 8


class ContentLibrary:
    """The set in force, and earlier ones for the flows that are still under way on them.

    `fetch` gives an archived set as `files.pack` made it, or `None` for one that is gone or recalled; it is
    called again for each that is not kept here. Safe to be read from several threads.
    """

    def __init__(self, content: Content, fetch: Callable[[str], bytes | None]) -> None:
        self._content = content
        self._fetch = fetch
        self._kept: OrderedDict[str, Content] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def content(self) -> Content:
        return self._content

    @property
    def current(self) -> Flows:
        return self._content.flows

    def swap(self, content: Content) -> None:
        """`content` is in force from the next message on."""
        before, self._content = self._content, content
        self._keep(before)

    def forget(self, revisions: Sequence[str] | None = None) -> None:
        """Earlier sets (all, or these) are asked for again: after a recall they are gone."""
        with self._lock:
            for revision in list(self._kept) if revisions is None else revisions:
                self._kept.pop(revision, None)

    def at(self, revision: str) -> Flows | None:
        found = self.content_at(revision)
        return found.flows if found else None

    def content_at(self, revision: str) -> Content | None:
        """The set of that revision; `None` when it is gone, recalled, or can no longer be read."""
        content = self._content
        if revision == content.revision:
            return content
        with self._lock:
            kept = self._kept.get(revision)
            if kept is not None:
                self._kept.move_to_end(revision)
                return kept
        packed = self._fetch(revision)
        if packed is None:
            return None
        try:
            files = unpack(packed)
        except BrokenPack:
            return None
        opened = open_set(files, content.languages)
        if opened is None or opened.revision != revision:
            return None
        self._keep(opened)
        return opened

    def _keep(self, content: Content) -> None:
        with self._lock:
            self._kept[content.revision] = content
            self._kept.move_to_end(content.revision)
            while len(self._kept) > KEPT_REVISIONS:
                self._kept.popitem(last=False)
