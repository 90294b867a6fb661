"""The phone and the control API answer nobody but whoever was given their secrets."""

import aiohttp
import pytest

from bot.simulator import Kind


@pytest.fixture
def opened(sim, bot):
    """A session that came by the printed address."""

    async def come() -> aiohttp.ClientResponse:
        return await bot.session.get(sim.phone_address)

    return come


def origin(sim) -> dict[str, str]:
    return {"Origin": sim.api_base}


async def test_the_printed_address_lets_in_and_leaves_the_token_out_of_the_address(sim, bot):
    async with bot.session.get(sim.phone_address, allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (303, "/phone")
        cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    bot.session.cookie_jar.clear()
    for path in ("/phone", "/phone/events", "/phone/static/phone.js", "/phone?t=wrong", "/phone/files/x"):
        async with bot.session.get(sim.api_base + path) as answer:
            assert answer.status == 403, path


async def test_every_page_says_demo_and_carries_the_headers(sim, opened, bot):
    async with await opened() as page:
        assert '<strong class="demo">demo</strong>' in await page.text()
    for path in ("/phone", "/phone/static/phone.js", "/nothing"):
        async with bot.session.get(sim.api_base + path) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
            assert "unsafe" not in policy
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "evil.example:{port}", "127.0.0.1.evil:{port}"]
)
async def test_a_foreign_host_is_refused_everywhere(sim, bot, opened, host):
    (await opened()).close()
    foreign = {"Host": host.format(port=sim.api_base.rsplit(":", 1)[1])}
    for path in ("/phone", f"/bot{sim.token}/getMe", "/control/state"):
        async with bot.session.get(sim.api_base + path, headers=foreign) as answer:
            assert answer.status == 403


async def test_localhost_is_as_good_a_name_as_any(sim, bot):
    port = sim.api_base.rsplit(":", 1)[1]
    async with bot.session.get(
        f"{sim.api_base}/bot{sim.token}/getMe", headers={"Host": f"localhost:{port}"}
    ) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("headers", [{}, {"Origin": "http://evil.example"}, {"Origin": "null"}])
async def test_what_changes_something_needs_the_pages_own_origin(sim, bot, opened, headers):
    (await opened()).close()
    address = f"{sim.api_base}/phone/people"
    async with bot.session.post(address, json={"language": "ko"}, headers=headers) as answer:
        assert answer.status == 403
    assert sim.people == {}
    async with bot.session.post(address, json={"language": "ko"}, headers=origin(sim)) as answer:
        assert answer.status == 200
    assert [person.user["language_code"] for person in sim.people.values()] == ["ko"]


async def test_a_page_can_do_only_what_a_phone_can(sim, bot, opened):
    (await opened()).close()
    anna = sim.person(shown=True)
    address = f"{sim.api_base}/phone/people/{anna.id}/do"
    for wanted in (
        {"verb": "__init__"}, {"verb": "forges_press", "with": {"message": 1, "data": "x"}}, {"verb": "says"},
        {"verb": "edits", "with": {"message": 99, "text": "x"}},
    ):  # fmt: skip
        async with bot.session.post(address, json=wanted, headers=origin(sim)) as answer:
            assert answer.status == 400
    hidden = sim.person()
    address = f"{sim.api_base}/phone/people/{hidden.id}/do"
    async with bot.session.post(address, json={"verb": "starts"}, headers=origin(sim)) as answer:
        assert answer.status == 400


async def test_a_page_that_was_sent_as_a_file_is_never_shown_as_a_page(sim, bot, opened):
    (await opened()).close()
    anna = sim.person(shown=True)
    message = await anna.sends_document(b"<script>alert(1)</script>", name="x.html", mime="text/html")
    async with bot.session.get(f"{sim.api_base}/phone/files/{message.file_ids[0]}") as answer:
        assert answer.content_type == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"


async def test_static_files_end_at_their_folder(sim, bot, opened):
    (await opened()).close()
    from yarl import URL

    for path in ("%2e%2e/server.py", "fonts/%2e%2e/errors.py", "fonts/none.woff2"):
        async with bot.session.get(URL(f"{sim.api_base}/phone/static/{path}", encoded=True)) as answer:
            assert answer.status == 404
    async with bot.session.get(f"{sim.api_base}/phone/static/fonts/NotoSansThaana-Regular.woff2") as answer:
        assert answer.status == 200


async def test_a_stream_that_was_cut_goes_on_where_it_was(sim, bot, opened):
    (await opened()).close()
    anna = sim.person(shown=True)

    async def events(last: str, kind: str) -> tuple[str, str]:
        headers = {"Last-Event-ID": last} if last else {}
        async with bot.session.get(f"{sim.api_base}/phone/events", headers=headers) as answer:
            text = ""
            while f"event: {kind}\n" not in text or not text.endswith("\n\n"):
                chunk = await answer.content.readany()
                assert chunk
                text += chunk.decode()
        return text, text.rsplit("id: ", 1)[1].split("\n")[0]

    await anna.says("first words")
    first, last = await events("", "snapshot")
    assert "first words" in first
    await anna.says("second words")
    await anna.says("third words")
    second, _ = await events(last, "message")
    assert "snapshot" not in second
    assert "first words" not in second
    assert second.index("second words") < second.index("third words")
    fresh, _ = await events("another-run:1", "snapshot")
    assert "third words" in fresh


async def test_the_control_api_needs_its_secret_and_does_what_the_library_does(sim, bot):
    async def control(name: str, secret: str = sim.control_secret, **given):
        headers = {"X-Control-Secret": secret}
        async with bot.session.post(f"{sim.api_base}/control/{name}", json=given, headers=headers) as answer:
            return answer.status, await answer.json()

    assert (await control("state", secret="wrong"))[0] == 403
    assert (await control("nothing"))[0] == 404
    _, made = await control("person", language_code="dv")
    await control("do", person=made["id"], verb="says", **{"with": {"text": "hello"}})
    await control(
        "do", person=made["id"], verb="sends_document", **{"with": {"content_base64": "eA==", "name": "a"}}
    )
    _, seen = await control("screen", person=made["id"])
    assert seen["screen"] == "me  | hello\nme  | <document a>"
    assert (await control("do", person=made["id"], verb="wait_until"))[0] == 400
    assert (await control("next_message", person=made["id"], timeout=0.01))[0] == 408
    await control("fault", kind="server_error", method="getMe")
    await bot.call("getMe")
    assert bot.status == 500
    assert sim.faults.met == {Kind.SERVER_ERROR: 1}
    before = (await control("state"))[1]["now"]
    assert (await control("clock", hours=48))[1]["now"] >= before + 48 * 3600
    assert [call["method"] for call in (await control("calls"))[1]] == ["getMe"]
