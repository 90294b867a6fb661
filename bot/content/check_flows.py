"""What only shows when steps are followed: what is never reached, what never ends, what goes in circles."""

from bot.content.circles import circles
from bot.content.flow_file import ReadFlow
from bot.content.issues import Issue
from bot.content.loader import Loaded
from bot.content.ways import at_step, following, reached_from
from bot.flow.conditions import World
from bot.flow.limits import MAX_FRAMES
from bot.flow.model import END, Call, Collect, LinkTo, Perform

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
        issues += circles(loaded)
        issues += _deep_calls(loaded)
        issues += _same_triggers(loaded)
        issues += _unused(loaded)
    return issues


def _unreachable(name: str, read: ReadFlow) -> list[Issue]:
    steps = read.flow.steps
    reached = reached_from([read.flow.first], lambda here: following(steps[here]) if here != END else ())
    text = "No step leads to '{}', so it is never reached."
    return [
        at_step(read, step, "unreachable-step", text.format(step)) for step in steps if step not in reached
    ]


def _never_ending(name: str, read: ReadFlow) -> list[Issue]:
    """Steps from which neither the end of the flow nor a `link` can be reached."""
    steps = read.flow.steps
    before: dict[str, set[str]] = {}
    ends = [END]
    for step in steps.values():
        if isinstance(step, LinkTo):
            ends.append(step.id)
        for target in following(step):
            before.setdefault(target, set()).add(step.id)
    ending = reached_from(ends, lambda here: before.get(here, ()))
    text = "From step '{}' the flow can never end: every way leads back."
    return [at_step(read, step, "no-way-out", text.format(step)) for step in steps if step not in ending][:1]


def _refusing_to_be_skipped(name: str, read: ReadFlow) -> list[Issue]:
    issues = []
    for step in read.flow.steps.values():
        if isinstance(step, Collect):
            skipped = World({step.slot: None}, {}, {})
            if any(rejection.condition.holds(skipped) for rejection in step.rejections):
                text = f"A rejection of step '{step.id}' refuses an empty answer, so it can never be skipped."
                issues.append(at_step(read, step.id, "cannot-skip", text))
    return issues


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
                issues.append(at_step(loaded.read[name], caller, "call-depth", text))
    return issues


def _same_triggers(loaded: Loaded) -> list[Issue]:
    """Flows that can never begin by an intent, because another always does."""
    issues = []
    taken: dict[str, str] = {}
    for name, read in loaded.read.items():
        for intent in read.flow.triggers:
            if intent in taken:
                text = f"Intent '{intent}' always begins flow '{taken[intent]}', so it never begins this one."
                issues.append(at_step(read, None, "trigger-taken", text))
            elif read.flow.guard is None:
                taken[intent] = name
    return issues


def _unused(loaded: Loaded) -> list[Issue]:
    begun = set(loaded.flows.patterns.values())
    for flow in loaded.flows.flows.values():
        begun |= {step.flow for step in flow.steps.values() if isinstance(step, Call | LinkTo)}
        if flow.triggers:
            begun.add(flow.name)
    text = "Nothing begins flow '{}': no trigger, call, link or pattern names it."
    issues = [
        at_step(read, None, "unused-flow", text.format(name))
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
