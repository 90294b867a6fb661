"""What only shows when steps are followed: what is never reached, what never ends, what goes in circles."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from bot.content.flow_file import ReadFlow
from bot.content.issues import Issue
from bot.content.loader import Loaded
from bot.flow.conditions import World
from bot.flow.limits import MAX_FRAMES
from bot.flow.model import END, Call, Collect, Flow, LinkTo, Perform, SetSlots, Step

Node: TypeAlias = tuple[str, str]
Edges: TypeAlias = Mapping[Node, frozenset[Node]]

ROOM_FOR_DIGRESSIONS = 4
"""Frames of the stack that calls must leave free, so that she can always digress."""


def check_flows(loaded: Loaded) -> list[Issue]:
    """Issues of whole flows. A flow that has other errors is looked at once those are gone."""
    flows = {name: read for name, read in loaded.read.items() if read.whole}
    issues: list[Issue] = []
    for name, read in flows.items():
        issues += _unreachable(name, read)
        issues += _never_ending(name, read)
        issues += _refusing_to_be_skipped(name, read)
    if len(flows) == len(loaded.read):
        issues += _circles(loaded)
        issues += _deep_calls(loaded)
        issues += _unused(loaded)
    return issues


def _at(read: ReadFlow, step: str | None, code: str, message: str) -> Issue:
    place = read.places[step] if step is not None else read.document.key(read.path)
    return Issue(read.document.file, *place, code, message, step, read.flow.name)


def _following(step: Step) -> set[str]:
    return set() if isinstance(step, LinkTo) else {link.target for link in step.links}


def _reached(start: Iterable[str], follow: Callable[[str], Iterable[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(start)
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting += follow(here)
    return seen


def _unreachable(name: str, read: ReadFlow) -> list[Issue]:
    steps = read.flow.steps
    reached = _reached([read.flow.first], lambda here: _following(steps[here]) if here != END else ())
    text = "No step leads to '{}', so it is never reached."
    return [_at(read, step, "unreachable-step", text.format(step)) for step in steps if step not in reached]


def _never_ending(name: str, read: ReadFlow) -> list[Issue]:
    """Steps from which neither the end of the flow nor a `link` can be reached."""
    steps = read.flow.steps
    before: dict[str, set[str]] = {}
    ends = [END]
    for step in steps.values():
        if isinstance(step, LinkTo):
            ends.append(step.id)
        for target in _following(step):
            before.setdefault(target, set()).add(step.id)
    ending = _reached(ends, lambda here: before.get(here, ()))
    text = "From step '{}' the flow can never end: every way leads back."
    return [_at(read, step, "no-way-out", text.format(step)) for step in steps if step not in ending][:1]


def _refusing_to_be_skipped(name: str, read: ReadFlow) -> list[Issue]:
    issues = []
    for step in read.flow.steps.values():
        if isinstance(step, Collect):
            skipped = World({step.slot: None}, {}, {})
            if any(rejection.condition.holds(skipped) for rejection in step.rejections):
                text = f"A rejection of step '{step.id}' refuses an empty answer, so it can never be skipped."
                issues.append(_at(read, step.id, "cannot-skip", text))
    return issues


def _circles(loaded: Loaded) -> list[Issue]:
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
                    issues.append(_at(loaded.read[flow], step, "endless-loop", text))
    menu = loaded.flows.patterns.get("menu", "")
    if menu in passable:
        text = "The menu can end without asking anything, and then it would begin again at once."
        issues.append(_at(loaded.read[menu], None, "endless-loop", text))
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
        return _following(step)

    return END in _reached([flow.first], follow)


def _edges(flows: Mapping[str, Flow], passable: frozenset[str], across: bool) -> Edges:
    """Ways from step to step without a question; `across` follows links into other flows too."""
    edges: dict[Node, frozenset[Node]] = {}
    for name, flow in flows.items():
        for step in flow.steps.values():
            targets = {(name, target) for target in _following(step) if target != END}
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


def _deep_calls(loaded: Loaded) -> list[Issue]:
    """Calls that would need more of the stack than there is; a flow that calls itself always can."""
    flows = loaded.flows.flows
    menu = loaded.flows.patterns.get("menu")
    ways: dict[str, list[tuple[str, int, str]]] = {}
    for name, flow in flows.items():
        for step in flow.steps.values():
            if isinstance(step, Call) and step.flow in flows:
                ways.setdefault(name, []).append((step.flow, 1, step.id))
            elif isinstance(step, LinkTo) and step.flow in flows and step.flow != menu:
                ways.setdefault(name, []).append((step.flow, 0, step.id))
    limit = MAX_FRAMES - ROOM_FOR_DIGRESSIONS
    # Longest way by number of calls, one round a flow: what still grows after that has a circle of calls in it.
    depth = dict.fromkeys(flows, 1)
    for _ in range(len(flows) + 1):
        grown = False
        for name, calls in ways.items():
            for called, weight, _step in calls:
                if depth[called] < depth[name] + weight <= limit + 1:
                    depth[called] = depth[name] + weight
                    grown = True
        if not grown:
            break
    issues = []
    for name, calls in ways.items():
        for called, weight, caller in calls:
            if weight and depth[name] + weight > limit:
                text = f"Step '{caller}' calls '{called}', and calls can then lie more than {limit} deep in each other."
                issues.append(_at(loaded.read[name], caller, "call-depth", text))
    return issues


def _unused(loaded: Loaded) -> list[Issue]:
    begun = set(loaded.flows.patterns.values())
    for flow in loaded.flows.flows.values():
        begun |= {step.flow for step in flow.steps.values() if isinstance(step, Call | LinkTo)}
        if flow.triggers:
            begun.add(flow.name)
    text = "Nothing begins flow '{}': no trigger, call, link or pattern names it."
    issues = [
        _at(read, None, "unused-flow", text.format(name))
        for name, read in loaded.read.items()
        if name not in begun
    ]
    performed = {
        step.action
        for flow in loaded.flows.flows.values()
        for step in flow.steps.values()
        if isinstance(step, Perform)
    }
    document = loaded.domain_document
    for action in loaded.flows.actions:
        if action not in performed and document is not None:
            place = document.key(("actions", action))
            said = f"No flow asks for action '{action}'."
            issues.append(Issue(document.file, *place, "unused-action", said))
    return [Issue(*one.place, one.step, one.flow, severity="warning") for one in issues]
