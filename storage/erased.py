"""The ids of what was erased, kept 14 days beside the keyring, so that restoring an older backup erases it again."""

from pathlib import Path

from storage.files import append_durably, write_durably
from storage.keyring import ERASED


class ErasedList:
    """One for each keyring folder; changed in the writer thread only.

    Random ids with the day they were erased: nothing in it leads to anybody once the row is gone."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / ERASED

    def add(self, session_id: bytes, today: int) -> None:
        """The id is durably on the list. Raises `NotSaved`; then nothing may be erased yet."""
        append_durably(self._path, f"{today} {session_id.hex()}".encode())

    def ids(self) -> list[bytes]:
        return [session_id for _, session_id in self._entries()]

    def expire(self, last_day_dropped: int) -> int:
        """Entries of that day and before are gone; the number of them."""
        entries = self._entries()
        kept = [(day, session_id) for day, session_id in entries if day > last_day_dropped]
        if len(kept) < len(entries):
            write_durably(self._path, "".join(f"{day} {row.hex()}\n" for day, row in kept).encode())
        return len(entries) - len(kept)

    def _entries(self) -> list[tuple[int, bytes]]:
        if not self._path.exists():
            return []
        entries = []
        for line in self._path.read_text("ascii", errors="replace").splitlines():
            day, _, session_id = line.partition(" ")
            # A line torn by a power cut was never acknowledged: what it named is still in the database.
            if day.isascii() and day.isdigit() and len(session_id) == 32:
                try:
                    entries.append((int(day), bytes.fromhex(session_id)))
                except ValueError:
                    continue
        return entries
