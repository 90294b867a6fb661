"""Flow files, domain and facts, read into what the engine runs. Every issue comes back, never only the first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.content.domain_file import DOMAIN, Domain, read_domain
from bot.content.facts import FACTS, Facts, read_facts
from bot.content.files import Files, revision
from bot.content.flow_file import ReadFlow, read_flow
from bot.content.issues import Issue, closest
from bot.content.known import Known, Notes, TextUse
from bot.content.shape import fit
from bot.content.step_shapes import FlowFile
from bot.content.texts import LANGUAGES
from bot.content.words import label_sources
from bot.content.yaml_source import Document, read
from bot.flow.model import Flows, Option

FLOWS = "flows/"
REHEARSALS = "flows/rehearsals/"


@dataclass(frozen=True)
class Loaded:
    """A set's flows with the places of everything in them. `flows` lacks what was too broken to read."""

    flows: Flows
    facts: Facts
    domain: Domain
    domain_document: Document | None = None
    read: Mapping[str, ReadFlow] = field(default_factory=dict)
    texts: Sequence[TextUse] = ()
    rehearsals: Mapping[str, Document] = field(default_factory=dict)
    sources: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each slot the messages that may name its values; see `words.label_sources`."""


def load_flows(files: Files, languages: Sequence[str]) -> tuple[Loaded, list[Issue]]:
    """Everything below `flows/`, with every issue of its shape and of the names in it.

    What is broken is left out of `Loaded.flows`, so that the rest can still be checked; whoever wants to run
    them looks at the issues first.
    """
    documents: dict[str, Document] = {}
    issues: list[Issue] = []
    for file in sorted(files):
        if file.startswith(FLOWS) and file.endswith(".yml"):
            document, found = read(file, files[file])
            issues += found
            if document is not None:
                documents[file] = document
        elif file.startswith(FLOWS):
            issues.append(Issue(file, 1, 1, "wrong-place", "Only .yml files belong below flows/."))
    facts, found = read_facts({file: one for file, one in documents.items() if file.startswith(FACTS)})
    issues += found
    facts = replace(facts, tables={**facts.tables, LANGUAGES: _languages(facts, languages)})
    flow_documents = [
        one for file, one in documents.items() if file != DOMAIN and not file.startswith((FACTS, REHEARSALS))
    ]
    asked_from = _options_from([one.data for one in flow_documents])
    domain = Domain()
    if DOMAIN in documents:
        read_one, found = read_domain(documents[DOMAIN], facts.tables, asked_from)
        issues += found
        domain = read_one or domain
    elif DOMAIN not in files:
        issues.append(Issue(DOMAIN, 1, 1, "missing-file", "flows/domain.yml is missing."))
    flows, texts, found = _flows(flow_documents, domain, facts)
    # Without a domain every name in every flow would be "unknown": only what is wrong with the domain is said.
    issues += found if domain.slots or DOMAIN not in files else _but_for_names(found)
    if DOMAIN in documents:
        issues += _patterns(documents[DOMAIN], domain, flows)
    whole = Flows(
        revision=revision(files),
        flows={name: one.flow for name, one in flows.items()},
        slots=domain.slots,
        patterns=domain.patterns,
        commands=domain.commands,
        tables=facts.tables,
        actions=domain.actions,
    )
    rehearsals = {file: one for file, one in documents.items() if file.startswith(REHEARSALS)}
    sources = label_sources(whole, domain.slot_tables)
    return Loaded(whole, facts, domain, documents.get(DOMAIN), flows, texts, rehearsals, sources), issues


def _languages(facts: Facts, languages: Sequence[str]) -> tuple[Option, ...]:
    """The languages on offer: always a table, and never longer than what the deployment enables."""
    rows = {option.id: option for option in facts.tables.get(LANGUAGES, ())}
    return tuple(rows.get(language, Option(language)) for language in languages)


def _options_from(data: Any) -> dict[str, list[str]]:
    """The tables that questions take their options from, by slot, wherever in the data they stand."""
    found: dict[str, list[str]] = {}
    waiting = [data]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            match here:
                case {"collect": str(slot), "options_from": str(table)}:
                    found.setdefault(slot, []).append(table)
            waiting += here.values()
        elif isinstance(here, list):
            waiting += here
    return found


def _flows(
    documents: Sequence[Document], domain: Domain, facts: Facts
) -> tuple[dict[str, ReadFlow], list[TextUse], list[Issue]]:
    files: list[tuple[Document, FlowFile]] = []
    issues: list[Issue] = []
    for document in documents:
        shape, found = fit(document, (), FlowFile)
        issues += found
        if shape is not None:
            files.append((document, shape))
    names = frozenset(name for _, shape in files for name in shape.flows)
    known = Known(domain, names, facts.tables, facts.rows)
    flows: dict[str, ReadFlow] = {}
    texts: list[TextUse] = []
    homes: dict[str, str] = {}
    for document, shape in files:
        notes = Notes(document, known)
        for name in shape.flows:
            if name in homes:
                text = f"Flow '{name}' stands in {homes[name]} too."
                issues.append(
                    Issue(document.file, *document.key(("flows", name)), "duplicate-flow", text, flow=name)
                )
                continue
            homes[name] = document.file
            flow = read_flow(notes, name, ("flows", name))
            if flow is not None:
                flows[name] = flow
        issues += notes.issues
        texts += notes.texts
    return flows, texts, issues


def _but_for_names(issues: list[Issue]) -> list[Issue]:
    by_name = {
        "unknown-slot",
        "unknown-intent",
        "unknown-action",
        "wrong-condition",
        "unknown-table",
        "no-options",
    }
    return [issue for issue in issues if issue.code not in by_name]


def _patterns(document: Document, domain: Domain, flows: Mapping[str, ReadFlow]) -> list[Issue]:
    issues = []
    for pattern, flow in domain.patterns.items():
        if flow not in flows:
            text = f"Pattern '{pattern}' needs flow '{flow}', which does not exist.{closest(flow, flows)}"
            place = document.value(("patterns", pattern))
            issues.append(Issue(document.file, *place, "unknown-flow", text))
        elif flows[flow].flow.guard is not None:
            text = f"Flow '{flow}' works at every step as '{pattern}', so it cannot have an 'if'."
            guarded = flows[flow]
            place = guarded.document.value((*guarded.path, "if"))
            issues.append(Issue(guarded.document.file, *place, "guarded-pattern", text, flow=flow))
    return issues
