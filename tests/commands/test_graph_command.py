"""`graph`: a page with every flow, and with what she reads in each language offered."""

import json
import re
from pathlib import Path
from typing import Any

import yaml
from commands.command_line import alongside

ROOT = Path(__file__).parents[2]


def data_of(page: Path) -> dict[str, Any]:
    text = page.read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_every_flow_and_every_step_is_in_the_page(tmp_path: Path) -> None:
    page = tmp_path / "flows.html"
    done = alongside("graph", "--all", "--lang", "ko", "-o", str(page), data=tmp_path / "data")
    assert (done.code, done.out) == (0, f"written: {page}\n"), done.err
    assert not (tmp_path / "data").exists()
    data = data_of(page)
    assert data["language"] == "ko"
    assert [one["code"] for one in data["languages"]] == ["en", "ko"]
    shipped: dict[str, set[str]] = {}
    for file in (ROOT / "flows").glob("*.yml"):
        flows = yaml.safe_load(file.read_text(encoding="utf-8")).get("flows", {})
        shipped |= {name: _ids(flow["steps"]) for name, flow in flows.items()}
    drawn = {flow["name"]: {step["id"] for step in flow["steps"]} for flow in data["flows"]}
    assert drawn.keys() == shipped.keys()
    assert all(ids <= drawn[name] for name, ids in shipped.items())


def _ids(steps: list[dict[str, Any]]) -> set[str]:
    found = {step["id"] for step in steps if "id" in step}
    for step in steps:
        branches = step.get("next")
        for branch in branches if isinstance(branches, list) else ():
            for inner in branch.values():
                found |= _ids(inner) if isinstance(inner, list) else set()
    return found


def test_no_shipped_step_lacks_what_she_reads(tmp_path: Path) -> None:
    page = tmp_path / "flows.html"
    languages = sorted(path.parent.name for path in (ROOT / "locales").glob("*/locale.yml"))
    offered = {"ALONGSIDE_DEPLOYMENT__LANGUAGES": ",".join(languages)}
    alongside("graph", "--all", "-o", str(page), data=tmp_path, environment=offered)
    assert [one["code"] for one in data_of(page)["languages"]] == languages
    for flow in data_of(page)["flows"]:
        for language, words in flow["words"].items():
            for step, read in words["steps"].items():
                assert read["text"] is not None, (language, flow["name"], step)
                assert not any("⟨" in label for label in (*read["buttons"], *read["fixed"])), (
                    flow["name"],
                    step,
                )
            assert not any("slots." in arrow or "context." in arrow for arrow in words["arrows"])


def test_one_flow_is_drawn_with_the_lines_of_its_file(tmp_path: Path) -> None:
    page = tmp_path / "one.html"
    assert alongside("graph", "danger", "-o", str(page), data=tmp_path).code == 0
    (flow,) = data_of(page)["flows"]
    lines = (ROOT / flow["file"]).read_text(encoding="utf-8").split("\n")
    for step in flow["steps"]:
        assert f"id: {step['id']}" in lines[step["line"] - 1]


def test_edits_that_are_not_published_yet_are_drawn_and_a_missing_text_is_told(tmp_path: Path) -> None:
    flows = tmp_path / "content" / "flows"
    flows.mkdir(parents=True)
    steps = "    steps:\n      - {id: said, action: utter_nowhere, next: END}\n"
    (flows / "mine.yml").write_text(f"spec_version: 1\nflows:\n  mine:\n    description: Mine.\n{steps}")
    page = tmp_path / "flows.html"
    assert alongside("graph", "mine", "-o", str(page), data=tmp_path).code == 0
    (flow,) = data_of(page)["flows"]
    assert flow["words"]["ko"]["steps"]["said"]["text"] is None
    assert flow["arrows"] == [{"from": "BEGIN", "to": "said"}, {"from": "said", "to": "END1"}]


def test_files_that_cannot_be_read_are_told_and_no_page_is_made(tmp_path: Path) -> None:
    flows = tmp_path / "content" / "flows"
    flows.mkdir(parents=True)
    (flows / "menu.yml").write_text("flows: [")
    done = alongside("graph", "--all", "-o", str(tmp_path / "flows.html"), data=tmp_path)
    assert done.code == 1
    (line,) = done.lines
    assert line.startswith("flows/menu.yml:") and "[yaml-broken]" in line
    assert not (tmp_path / "flows.html").exists()


def test_an_unknown_flow_or_language_is_refused(tmp_path: Path) -> None:
    output = ("-o", str(tmp_path / "flows.html"))
    flow = alongside("graph", "dangr", *output, data=tmp_path)
    assert (flow.code, flow.err) == (2, "alongside graph: there is no flow 'dangr'. Did you mean 'danger'?\n")
    language = alongside("graph", "--all", "--lang", "xx", *output, data=tmp_path)
    assert (language.code, language.err) == (2, "alongside graph: offered are en, ko\n")
    assert alongside("graph", *output, data=tmp_path).code == 2
    assert alongside("graph", "danger", "--all", *output, data=tmp_path).code == 2
    assert not (tmp_path / "flows.html").exists()
