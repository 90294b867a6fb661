"""The page of the flows as an admin opens it from the disk, in a real headless Chromium."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from commands.command_line import alongside
from playwright.async_api import Browser, Page, async_playwright, expect

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-gpu", "--disable-dev-shm-usage"]
LANGUAGES = {"en": "ltr", "ko": "ltr", "ka": "ltr", "dv": "rtl"}
SAID = {
    "en": "Hello <b>you</b></script><script>document.title = 'run'</script>",
    "ko": "안녕하세요, 괜찮으세요?",
    "ka": "გამარჯობა, როგორ ხართ?",
    "dv": "މަރުޙަބާ، ކިހިނެތް؟",
}
FLOW = """
spec_version: 1
flows:
  pictured:
    description: To be looked at.
    nlu_trigger: [{intent: thanks}]
    steps:
      - {id: hello, action: utter_pictured}
      - id: asked
        collect: safe_now
        ask_before_filling: true
        next:
          - if: slots.safe_now is true
            then: to_menu
          - if: slots.safe_now is "unsure"
            then: hello
          - else: run_danger
      - {id: run_danger, call: danger, next: END}
      - {id: to_menu, link: menu}
"""
MEASURED = """() => [...document.querySelectorAll('.flow')].map((flow) => ({
  flow: flow.id,
  drawn: flow.querySelectorAll('svg path.arrow').length,
  boxes: [...flow.querySelectorAll('foreignObject')].map((frame) => {
    const place = frame.getBoundingClientRect(), inside = frame.firstElementChild;
    return { name: inside.innerText, box: inside.classList.contains('box'),
             left: place.left, right: place.right, top: place.top, bottom: place.bottom,
             clipped: inside.scrollHeight > frame.height.baseVal.value + 1 || inside.scrollWidth > frame.width.baseVal.value + 1 };
  }),
}))"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped flows and one more, in four scripts."""
    data = tmp_path_factory.mktemp("drawn")
    (data / "config.yml").write_text(f"deployment: {{languages: [{', '.join(LANGUAGES)}]}}\n")
    files = {"flows/pictured.yml": FLOW}
    for language, direction in LANGUAGES.items():
        files[f"locales/{language}/pictured.ftl"] = f"utter_pictured = {SAID[language]}\n"
        files[f"locales/{language}/locale.yml"] = (
            f"spec_version: 1\nname: {language}\ndirection: {direction}\nstate: draft\n"
        )
    for name, text in files.items():
        path = data / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    page = data / "flows.html"
    done = alongside("graph", "--all", "-o", str(page), data=data)
    assert done.code == 0, done.out + done.err
    return page


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    # A missing Chromium fails the test: a page that nobody looked at is not a tested page.
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        await started.close()


@asynccontextmanager
async def opened(browser: Browser, file: Path, *, complaints: list[str] | None = None) -> AsyncIterator[Page]:
    """The page at 1280 pixels; whatever it complains of fails, unless the test wants to see it."""
    context = await browser.new_context(viewport={"width": 1280, "height": 860})
    page = await context.new_page()
    found: list[str] = [] if complaints is None else complaints
    page.on("console", lambda said: found.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(file.as_uri())
    await expect(page.locator("body[data-drawn]")).to_be_visible()
    yield page
    assert complaints is not None or found == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    await context.close()


async def choose(page: Page, language: str) -> None:
    await page.locator(f"#languages button[lang={language}]").click()
    await expect(page.locator(f"body[data-drawn={language}]")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_boxes_do_not_overlap_and_nothing_in_them_is_cut_off(
    browser: Browser, made: Path, language: str
) -> None:
    async with opened(browser, made) as page:
        await choose(page, language)
        flows = await page.evaluate(MEASURED)
    assert len(flows) > 20
    for flow in flows:
        assert flow["drawn"] >= 1, flow["flow"]
        boxes = [one for one in flow["boxes"] if one["box"]]
        assert len(boxes) >= 2
        for number, one in enumerate(boxes):
            assert one["name"].strip()
            assert not one["clipped"], (flow["flow"], one["name"])
            for other in boxes[number + 1 :]:
                apart = (
                    one["right"] <= other["left"] or other["right"] <= one["left"]
                    or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]
                )  # fmt: skip
                assert apart, (flow["flow"], one["name"], other["name"])


async def test_each_language_is_read_in_its_own_script_and_direction(browser: Browser, made: Path) -> None:
    async with opened(browser, made) as page:
        for language, direction in LANGUAGES.items():
            await choose(page, language)
            bubble = page.locator("#flow-pictured .bubble").first
            await expect(bubble).to_have_text(SAID[language])
            await expect(bubble).to_be_visible()
            await expect(bubble).to_have_attribute("dir", direction)
            await expect(bubble).to_have_attribute("lang", language)
            pressed = page.locator("#languages button[aria-pressed=true]")
            await expect(pressed).to_have_attribute("lang", language)
        loaded = await page.evaluate(
            "[...document.fonts].filter((one) => one.status === 'loaded').map((one) => one.family.replaceAll('\"', ''))"
        )
        assert {"Noto Sans", "Noto Sans KR", "Noto Sans Georgian", "Noto Sans Thaana"} <= set(loaded)


async def test_arrows_say_in_plain_words_when_they_are_taken(browser: Browser, made: Path) -> None:
    async with opened(browser, made) as page:
        flow = page.locator("#flow-pictured")
        await expect(flow.locator(".words")).to_have_text(["1. “Yes”", "2. “Not sure”", "otherwise"])
        await expect(flow.locator(".about")).to_have_text(["Begins when her words mean: thanks"])
        await choose(page, "ko")
        await expect(flow.locator(".words").nth(0)).to_have_text("1. “네”")


async def test_calls_links_and_the_index_lead_to_the_other_flow(browser: Browser, made: Path) -> None:
    async with opened(browser, made) as page:
        await page.locator("#flow-pictured .box.calls .jump").click()
        await expect(page.locator("#flow-danger:target h2")).to_be_in_viewport()
        await page.locator("#flow-danger .about a", has_text="pictured").click()
        await expect(page.locator("#flow-pictured:target h2")).to_be_in_viewport()
        await page.locator("#index a", has_text="menu").first.click()
        await expect(page.locator("#flow-menu:target h2")).to_be_in_viewport()


async def test_a_text_is_never_run_and_neither_is_what_was_added_to_the_page(
    browser: Browser, made: Path, tmp_path: Path
) -> None:
    async with opened(browser, made) as page:
        assert await page.title() == "The conversations"
    changed = tmp_path / "changed.html"
    text = made.read_text(encoding="utf-8")
    changed.write_text(
        text.replace("</body>", "<script>document.title = 'run'</script></body>"), encoding="utf-8"
    )
    complaints: list[str] = []
    async with opened(browser, changed, complaints=complaints) as page:
        assert await page.title() == "The conversations"
    assert any("Content Security Policy" in one for one in complaints)
