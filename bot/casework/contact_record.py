"""What a person found out about a contact, written into the deployment's own copy of its country's file."""

from collections.abc import Mapping
from pathlib import Path

from bot.content.contact_edit import NotEdited, edited
from bot.content.facts import COUNTRIES, Contact, Facts, read_facts
from bot.content.files import Files, read
from bot.content.issues import Issue
from bot.content.yaml_source import Document
from bot.content.yaml_source import read as read_yaml
from storage.files import write_durably


class ContactRecord:
    """The contacts as they lie there now, published or not: the shipped files with the deployment's over them."""

    def __init__(self, shipped: Path, overlay: Path) -> None:
        self._overlay = overlay
        every = read(shipped, overlay)
        self._files: Files = {file: every[file] for file in every if file.startswith(COUNTRIES)}
        documents: dict[str, Document] = {}
        issues: list[Issue] = []
        for file, source in self._files.items():
            document, found = read_yaml(file, source)
            issues += found
            if document is not None:
                documents[file] = document
        self.facts: Facts
        self.facts, found = read_facts(documents)
        self.issues = [*issues, *found]
        """Why nothing can be recorded until the files are mended; empty when all is well."""

    def find(self, contact: str) -> Contact | None:
        return next((one for one in self.every() if one.id == contact), None)

    def every(self) -> list[Contact]:
        return [one for code in self.facts.countries for one in self.facts.contacts(code)]

    def set(self, contact: str, fields: Mapping[str, str]) -> Path:
        """The deployment's copy of the country's file has `fields` at that contact; it is made where there is none.

        Nothing comes into force by it. Nothing else in the file changes, and a file that could only be half
        written stays as it was. Raises `NotEdited` for a file that cannot be changed in place, and `NotSaved`.
        """
        code = next(
            (
                code
                for code in self.facts.countries
                if any(one.id == contact for one in self.facts.contacts(code))
            ),
            None,
        )
        if code is None:
            raise NotEdited
        file = f"{COUNTRIES}{code}.yml"
        path = self._overlay / file
        changed = edited(file, self._files[file], contact, fields)
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode if path.exists() else None
        write_durably(path, changed)
        if mode is not None:
            path.chmod(mode)  # Whoever could read it before still can: the bot may run as another account.
        return path
