"""The phone as a person uses it, in a real headless Chromium."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.simulator import Simulator

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox", "--disable-background-networking", "--disable-gpu", "--disable-dev-shm-usage",
    "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
]  # fmt: skip
STATIC = Path(__file__).parents[2] / "bot" / "simulator" / "static"


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    # A missing Chromium fails the test: a page that nobody looked at is not a tested page.
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        await started.close()


@asynccontextmanager
async def opened(browser: Browser, sim: Simulator, **view: Any) -> AsyncIterator[Page]:
    context = await browser.new_context(**{"viewport": {"width": 1280, "height": 860}, **view})
    page = await context.new_page()
    complaints: list[str] = []
    page.on(
        "console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(sim.phone_address)
    await expect(page.get_by_text("connected", exact=True)).to_be_visible()
    yield page
    assert [one for one in complaints if "Failed to load resource" not in one] == []
    await context.close()


@pytest_asyncio.fixture
async def page(browser: Browser, sim: Simulator) -> AsyncIterator[Page]:
    async with opened(browser, sim) as made:
        yield made


async def add_phone(page: Page, name: str, language: str) -> Locator:
    before = await page.locator(".phone").count()
    await page.get_by_role("button", name="Add a phone").click()
    await page.get_by_label("Name").fill(name)
    await page.get_by_label("Language of the phone").select_option(language)
    await page.get_by_role("button", name="Add", exact=True).click()
    phone = page.locator(".phone").nth(before)
    await expect(phone).to_be_visible()
    return phone


async def start(phone: Locator) -> None:
    await phone.get_by_role("button", name="Start", exact=True).click()
    await expect(phone.locator(".mine .text")).to_have_text(["/start"])


async def test_two_phones_side_by_side_talk_apart_in_their_own_scripts(sim, bot, page, keyboard):
    # Given two phones, of which one writes from right to left
    fonts: list[str] = []
    page.on("response", lambda answer: fonts.append(answer.url) if answer.url.endswith(".woff2") else None)
    korean = await add_phone(page, "지민", "ko")
    dhivehi = await add_phone(page, "އައިޝަތު", "dv")
    await start(korean)
    await start(dhivehi)
    jimin, aisha = sim.people.values()
    assert (jimin.user["language_code"], aisha.user["language_code"]) == ("ko", "dv")
    # When the bot writes to both
    await bot.ok(
        "sendMessage", chat_id=jimin.id, text="어떤 언어로 이야기할까요?", reply_markup=keyboard("한국어")
    )
    await bot.ok("sendMessage", chat_id=aisha.id, text="އެހީތެރިކަން ބޭނުންތޯ؟", reply_markup=keyboard("އާނ"))
    # Then each shows her own, side by side, laid out in its own direction and with a font that has its letters
    await expect(korean.get_by_text("어떤 언어로 이야기할까요?")).to_be_visible()
    text = dhivehi.get_by_text("އެހީތެރިކަން ބޭނުންތޯ؟")
    await expect(text).to_have_css("direction", "rtl")
    left, right = await korean.bounding_box(), await dhivehi.bounding_box()
    assert left and right
    assert left["x"] + left["width"] <= right["x"]
    assert {Path(url).name for url in fonts} >= {"NotoSansKR-Regular.woff2", "NotoSansThaana-Regular.woff2"}


async def test_a_pressed_button_waits_visibly_until_it_is_answered(sim, bot, page, keyboard):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    [anna] = sim.people.values()
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="Ready?", reply_markup=keyboard("Yes", "No"))
    button = phone.get_by_role("button", name="Yes", exact=True)
    await button.click()
    await expect(button).to_have_class("waiting")
    query = (await bot.updates())[-1]["callback_query"]
    assert query["data"] == "d-Yes"
    await bot.ok("answerCallbackQuery", callback_query_id=query["id"], text="noted")
    await expect(button).not_to_have_class("waiting")
    await expect(phone.locator(".toast")).to_have_text("noted")
    await bot.ok("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="You said yes.")
    await expect(phone.get_by_text("You said yes.")).to_be_visible()
    await expect(phone.locator(".edited")).to_have_count(1)
    await expect(button).to_have_count(0)


async def test_an_alert_stays_until_it_is_closed(sim, bot, page, keyboard):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    [anna] = sim.people.values()
    await bot.ok("sendMessage", chat_id=anna.id, text="Ready?", reply_markup=keyboard("Yes"))
    await phone.get_by_role("button", name="Yes", exact=True).click()
    await anna.wait_until(lambda: anna.presses_made)
    await bot.ok(
        "answerCallbackQuery", callback_query_id=anna.presses_made[0].id, text="Listen", show_alert=True
    )
    await expect(phone.locator(".alert-text")).to_have_text("Listen")
    await phone.get_by_role("button", name="OK").click()
    await expect(phone.locator(".alert-text")).to_be_hidden()


async def test_own_messages_are_typed_edited_answered_and_deleted(sim, bot, page):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    field = phone.get_by_label("Message", exact=True)
    await field.fill("helo\nthere")
    await field.press("Enter")
    await expect(phone.locator(".mine .text")).to_have_text(["/start", "helo\nthere"])
    await phone.get_by_text("helo").click()
    await phone.get_by_role("button", name="Edit").click()
    await expect(field).to_have_value("helo\nthere")
    await field.fill("hello")
    await field.press("Enter")
    await expect(phone.locator(".mine .text")).to_have_text(["/start", "hello"])
    [anna] = sim.people.values()
    assert (await bot.updates())[-1]["edited_message"]["text"] == "hello"
    await phone.get_by_text("hello").click()
    await phone.get_by_role("button", name="Delete").click()
    await expect(phone.locator(".mine .text")).to_have_text(["/start"])
    assert [message.text for message in anna.visible_messages()] == ["/start"]


async def test_what_the_bot_deletes_leaves_a_brief_trace_without_its_words(sim, bot, page):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    [anna] = sim.people.values()
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="secret words")
    await expect(phone.get_by_text("secret words")).to_be_visible()
    await bot.ok("deleteMessages", chat_id=anna.id, message_ids=[1, sent["message_id"]])
    await expect(phone.get_by_text("secret words")).to_have_count(0)
    await expect(phone.locator(".trace").first).to_be_visible()
    await expect(phone.locator(".trace").first).to_be_hidden()
    await page.get_by_label("show deleted").check()
    await expect(phone.locator(".trace")).to_have_text(["deleted", "deleted"])
    await expect(phone.locator(".trace").first).to_be_visible()
    await page.reload()
    await expect(phone.locator(".trace")).to_have_count(2)
    assert "secret words" not in await page.content()


async def test_files_photos_voice_and_places_are_sent(sim, bot, page, tmp_path):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    document = {"name": "증거.txt", "mimeType": "text/plain", "buffer": b"evidence"}
    await phone.locator(".document-file").set_input_files([document])
    await expect(phone.get_by_text("증거.txt")).to_be_visible()
    picture = {"name": "p.png", "mimeType": "image/png", "buffer": await page.screenshot()}
    await phone.locator(".photo-file").set_input_files([picture])
    await expect(phone.locator("img.photo")).to_have_js_property("complete", True)
    await phone.get_by_role("button", name="Record voice").click()
    await phone.get_by_role("button", name="Stop and send").click()
    await expect(phone.locator("audio")).to_have_count(1)
    await phone.get_by_role("button", name="Attach").click()
    await phone.get_by_role("button", name="Location").click()
    await phone.get_by_label("Latitude").fill("4.1755")
    await phone.get_by_label("Longitude").fill("73.5093")
    await phone.locator(".location-form").get_by_role("button", name="Send").click()
    await expect(phone.get_by_text("<location 4.1755 73.5093>")).to_be_visible()
    sent = [update["message"] for update in (await bot.updates())[1:]]
    assert sent[0]["document"]["file_name"] == "증거.txt"
    assert sim.world.files.get(sent[0]["document"]["file_id"]).read() == b"evidence"
    assert (sent[1]["photo"][-1]["width"], sent[1]["photo"][-1]["height"]) == (1280, 860)
    assert sent[2]["voice"]["mime_type"].startswith("audio/")
    assert sent[3]["location"] == {"latitude": 4.1755, "longitude": 73.5093}


async def test_a_document_of_the_bot_is_downloaded_with_its_bytes(sim, bot, page):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    [anna] = sim.people.values()
    stored = sim.world.files.add("document", b"the plan", "plan.txt")
    await bot.ok(
        "sendDocument", chat_id=anna.id, document=stored.id, caption="Your <b>plan</b>", parse_mode="HTML"
    )
    await expect(phone.locator(".text b")).to_have_text("plan")
    async with page.expect_download() as waiting:
        await phone.locator("a.file").click()
    download = await waiting.value
    assert download.suggested_filename == "plan.txt"
    assert Path(await download.path()).read_bytes() == b"the plan"


async def test_words_are_never_taken_for_markup(sim, bot, page):
    phone = await add_phone(page, "<img src=x onerror=alert(1)>", "en")
    await start(phone)
    [anna] = sim.people.values()
    bad = "<script>alert(1)</script> javascript:alert(1)"
    await bot.ok("sendMessage", chat_id=anna.id, text=bad, entities=[
        {"type": "text_link", "offset": 0, "length": 5, "url": "javascript:alert(1)"},
    ])  # fmt: skip
    await expect(phone.locator(".text").last).to_have_text(bad)
    assert await phone.locator("script, img").count() == 0
    assert await phone.locator(".text a").get_attribute("href") is None


async def test_typing_shows_and_ends_with_the_message(sim, bot, page):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    [anna] = sim.people.values()
    await bot.ok("sendChatAction", chat_id=anna.id, action="typing")
    await expect(phone.locator(".status")).to_have_text("typing…")
    await bot.ok("sendMessage", chat_id=anna.id, text="done")
    await expect(phone.locator(".status")).to_have_text("Anna · en")


async def test_the_bot_is_opened_by_link_blocked_and_unblocked(sim, bot, page):
    phone = await add_phone(page, "Anna", "en")
    await phone.get_by_role("button", name="Menu").click()
    await phone.get_by_label("Open by link, with payload").fill("help_1")
    await phone.get_by_role("button", name="Open", exact=True).click()
    await expect(phone.locator(".mine .text")).to_have_text(["/start help_1"])
    await phone.get_by_role("button", name="Menu").click()
    await phone.get_by_role("button", name="Block the bot").click()
    await expect(phone.get_by_label("Message", exact=True)).to_be_hidden()
    [anna] = sim.people.values()
    assert (await bot.refusal("sendMessage", chat_id=anna.id, text="x"))[0] == 403
    await phone.get_by_role("button", name="Unblock").click()
    await expect(phone.get_by_label("Message", exact=True)).to_be_visible()


async def test_nothing_is_missed_while_the_connection_is_lost(sim, bot, page):
    phone = await add_phone(page, "Anna", "en")
    await start(phone)
    [anna] = sim.people.values()
    await page.context.set_offline(True)
    for connection in list(sim._server.server_state.connections):
        connection.transport.abort()
    await expect(page.get_by_text("connection lost, trying again…")).to_be_visible()
    field = phone.get_by_label("Message", exact=True)
    await field.fill("not lost")
    await field.press("Enter")
    await expect(phone.locator(".toast")).to_contain_text("Not sent")
    await expect(field).to_have_value("not lost")
    for text in ("one", "two", "three"):
        await bot.ok("sendMessage", chat_id=anna.id, text=text)
    await page.context.set_offline(False)
    await expect(phone.locator(".text")).to_have_text(["/start", "one", "two", "three"])
    await field.press("Enter")
    await expect(phone.locator(".text")).to_have_text(["/start", "one", "two", "three", "not lost"])


async def test_on_a_narrow_screen_one_phone_is_shown_and_tabs_lead_to_the_others(browser, sim):
    sim.person(language_code="ko", first_name="지민", shown=True)
    sim.person(language_code="fr", first_name="Zoé", shown=True)
    async with opened(browser, sim, viewport={"width": 360, "height": 740}) as page:
        await expect(page.locator(".phone:visible")).to_have_count(1)
        await page.get_by_role("button", name="Zoé · fr").click()
        shown = page.locator(".phone:visible")
        await expect(shown).to_have_count(1)
        await expect(shown).to_contain_text("Zoé · fr")
        await shown.get_by_role("button", name="Start", exact=True).click()
        await expect(shown.get_by_label("Message", exact=True)).to_be_visible()
        for target in await page.locator("button:visible").all():
            box = await target.bounding_box()
            assert box
            assert box["height"] >= 44
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 360


@pytest.mark.parametrize(
    "name", ["phone.html", "phone.css", "phone.js", "chat.js", "message.js", "recorder.js"]
)
def test_the_page_names_no_address_beyond_itself(name):
    text = (STATIC / name).read_text()
    assert "http://" not in text
    assert "https://" not in text
    assert "innerHTML" not in text
    assert " style=" not in text
