"""Circles of steps that never ask her anything, within a flow and through links from flow to flow."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from bot.content.issues import Issue
from bot.content.loader import Loaded
from bot.content.ways import at_step, following, reached_from
from bot.flow.model import END, Call, Collect, Flow, LinkTo, SetSlots, Step

Node: TypeAlias = tuple[str, str]
Edges: TypeAlias = Mapping[Node, frozenset[Node]]


def circles(loaded: Loaded) -> list[Issue]:
    """Circles that never ask her anything: they would run until the engine stops them."""
    flows = loaded.flows.flows
    passable = _passable(flows)
    issues = []
    found: set[Node] = set()
    for across in (False, True):
        for circle in _components(_edges(flows, passable, across)):
            if across and not any(isinstance(flows[flow].steps[step], LinkTo) for flow, step in circle):
                continue
            quiet = _without_questions(flows, circle, across)
            for inner in _components(_within(_edges(flows, passable, across), quiet)):
                if not found & inner:
                    found |= inner
                    flow, step = min(inner, key=lambda node: loaded.read[node[0]].places[node[1]])
                    text = f"Step '{step}' comes round again and again without a question in between."
                    issues.append(at_step(loaded.read[flow], step, "endless-loop", text))
    menu = loaded.flows.patterns.get("menu", "")
    if menu in passable:
        text = "The menu can end without asking anything, and then it would begin again at once."
        issues.append(at_step(loaded.read[menu], None, "endless-loop", text))
    return issues


def _asks(flow: Flow, step: Step, after_its_end: bool) -> bool:
    """Whether the step waits for her each time: its slot is asked anyway, or was emptied when the flow ended."""
    if not isinstance(step, Collect):
        return False
    return step.ask_before_filling or (after_its_end and step.slot not in flow.persisted_slots)


def _passable(flows: Mapping[str, Flow]) -> frozenset[str]:
    """The flows that can be run from begin to end without a question. A flow that links away counts as well."""
    passable: set[str] = set()
    while True:
        more = {name for name in flows if name not in passable and _can_pass(flows[name], passable)}
        if not more:
            return frozenset(passable)
        passable |= more


def _can_pass(flow: Flow, passable: set[str]) -> bool:
    def follow(here: str) -> Iterable[str]:
        if here == END:
            return ()
        step = flow.steps[here]
        if isinstance(step, LinkTo):
            return (END,) if step.flow in passable else ()
        if _asks(flow, step, after_its_end=True) or (isinstance(step, Call) and step.flow not in passable):
            return ()
        return following(step)

    return END in reached_from([flow.first], follow)


def _edges(flows: Mapping[str, Flow], passable: frozenset[str], across: bool) -> Edges:
    """Ways from step to step without a question; `across` follows links into other flows too."""
    edges: dict[Node, frozenset[Node]] = {}
    for name, flow in flows.items():
        for step in flow.steps.values():
            targets = {(name, target) for target in following(step) if target != END}
            if isinstance(step, Call) and step.flow not in passable:
                targets = set()
            if _asks(flow, step, after_its_end=False):
                targets = set()
            if isinstance(step, LinkTo) and across and step.flow in flows:
                targets = {(step.flow, flows[step.flow].first)}
            edges[(name, step.id)] = frozenset(targets)
    return edges


def _without_questions(flows: Mapping[str, Flow], circle: frozenset[Node], across: bool) -> frozenset[Node]:
    """The circle less the questions that are asked in each round, because their slot is emptied in it."""
    emptied = {
        line.slot
        for flow, step in circle
        if isinstance(setting := flows[flow].steps[step], SetSlots)
        for line in setting.assignments
        if line.how == "to" and line.value is None
    }

    def asks(node: Node) -> bool:
        step = flows[node[0]].steps[node[1]]
        return isinstance(step, Collect) and (
            step.slot in emptied or _asks(flows[node[0]], step, after_its_end=across)
        )

    return frozenset(node for node in circle if not asks(node))


def _within(edges: Edges, nodes: frozenset[Node]) -> Edges:
    return {node: edges[node] & nodes for node in nodes}


def _components(edges: Edges) -> Iterator[frozenset[Node]]:
    """The strongly connected parts that hold a circle."""
    backward: dict[Node, set[Node]] = {}
    for node, targets in edges.items():
        for target in targets:
            backward.setdefault(target, set()).add(node)
    left = set(edges)
    while left:
        start = next(iter(left))
        forth = _spread(start, edges, left)
        part = forth & _spread(start, backward, left)
        if len(part) > 1 or start in edges.get(start, ()):
            yield frozenset(part)
        left -= part


def _spread(start: Node, edges: Mapping[Node, Iterable[Node]], inside: set[Node]) -> set[Node]:
    seen: set[Node] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here in inside and here not in seen:
            seen.add(here)
            waiting += edges.get(here, ())
    return seen
