"""The transport and the raw calls, against a real server on the loopback."""

import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from telegram import Bot, InputFile
from telegram.error import (
    NetworkError,
    TimedOut,
)

from bot.faces.telegram.api import BotApi
from bot.faces.telegram.transport import SOME, CannotCall, FastRequest
from tests.faces.telegram.servers import server_that, serving
from tests.standin.client import TOKEN, running_standin


async def test_the_library_over_our_transport() -> None:
    """`telegram.Bot` sends, edits and uploads over it as over its own client."""
    async with running_standin(chats=[7]) as standin:
        request = FastRequest()
        async with Bot(TOKEN, base_url=standin.bot_url, request=request) as bot:
            sent = await bot.send_message(7, "één")
            edited = await bot.edit_message_text("deux", 7, sent.message_id)
            document = InputFile(b"%PDF-1.4 test", filename="letter.pdf")
            letter = await bot.send_document(7, document, caption="lettre")

    assert getattr(edited, "text", "") == "deux"
    assert letter.document is not None
    assert letter.document.file_name == "letter.pdf"


async def test_silence_is_a_time_out() -> None:
    """A server that does not answer in time: TimedOut, which may have been carried out."""
    async with (
        running_standin(chats=[7], delay_ms=2000) as standin,
        FastRequest(read=0.05) as request,
    ):
        with pytest.raises(TimedOut):
            await BotApi(request, standin.url, TOKEN).call("getMe", {})


async def test_an_upload_has_more_time() -> None:
    """What is too slow for a call is in time for an upload; a call may be given more, too."""
    document = InputFile(b"%PDF-1.4 test", filename="letter.pdf")
    async with running_standin(chats=[7], delay_ms=400) as standin:
        request = FastRequest(read=0.1, media=5.0)
        bot = Bot(TOKEN, base_url=standin.bot_url, request=request)
        await request.initialize()
        sent = await bot.send_document(7, document)
        me = await bot.get_me(read_timeout=5.0)
        with pytest.raises(TimedOut):
            await bot.get_me()
        await request.shutdown()

    assert sent.document is not None
    assert me.is_bot


async def test_connections_are_used_again() -> None:
    """Call after call goes over one connection; ten at once take ten, and no more after."""
    from_ports: list[int] = []

    async def handle(request: web.Request) -> web.Response:
        from_ports.append(request.transport.get_extra_info("peername")[1])  # type: ignore[union-attr]
        await asyncio.sleep(0.05)
        return web.Response(body=b"{}")

    async with serving(handle) as url, FastRequest() as request:
        for _ in range(5):
            await request.post_json(url, b"{}")
        one_by_one = len(set(from_ports))
        for _ in range(2):
            await asyncio.gather(*(request.post_json(url, b"{}") for _ in range(10)))

    assert (one_by_one, len(set(from_ports)), len(from_ports)) == (1, 10, 25)


async def test_what_was_hung_up_on_is_not_said_again() -> None:
    """A call that reached the server is never repeated by the client: it may have been done."""
    seen: list[str] = []
    async with server_that(None, seen=seen) as url, FastRequest() as request:
        with pytest.raises(NetworkError):
            await request.post_json(f"{url}/sendMessage", b"{}")

    assert seen == ["/sendMessage"]


async def test_a_connection_that_the_server_has_closed() -> None:
    """After a quiet while the server has closed the connection; the next call opens another."""
    async with (
        server_that(web.Response(body=b"{}"), idle=0.05) as url,
        FastRequest() as request,
    ):
        answers = []
        for _ in range(3):
            answers.append(await request.post_json(url, b"{}"))
            await asyncio.sleep(0.15)

    assert answers == [(200, b"{}")] * 3


async def test_the_end_waits_for_nobody() -> None:
    """Closing while a call hangs ends that call, and takes no time."""
    async with running_standin(chats=[7], delay_ms=5000) as standin:
        request = FastRequest()
        await request.initialize()
        hanging = asyncio.create_task(BotApi(request, standin.url, TOKEN).call("getMe", {}))
        await asyncio.sleep(0.2)
        async with asyncio.timeout(1):
            await request.shutdown()
            with pytest.raises(NetworkError, match="ClientClosedError"):
                await hanging


async def test_by_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a proxy every call goes to it; without, none does, whatever the environment says."""
    seen: list[str] = []
    async with server_that(web.Response(body=b"{}"), seen=seen) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("ALL_PROXY", proxy)
        async with FastRequest(proxy=proxy) as request:
            await request.post_json("http://telegram.invalid/getMe", b"{}")
        async with FastRequest() as request:
            with pytest.raises(NetworkError):
                await request.post_json("http://telegram.invalid/getUpdates", b"{}")

    assert seen == ["http://telegram.invalid/getMe"]


async def test_a_certificate_of_nobody_we_know(tmp_path: Path) -> None:
    """Whoever is not Telegram by its certificate gets no call, so never the token."""
    seen: list[str] = []
    async with (
        server_that(web.Response(body=b"{}"), seen=seen, tls=_certified_by_itself(tmp_path)) as url,
        FastRequest() as request,
    ):
        with pytest.raises(NetworkError):
            await BotApi(request, url, TOKEN).call("getMe", {})

    assert seen == []


async def test_a_machine_without_certificates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no authority is known, no call can be made: said at the start, with the reason."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    with pytest.raises(CannotCall, match="No CA certificates"):
        await FastRequest().initialize()


def _certified_by_itself(folder: Path) -> ssl.SSLContext:
    """What a server needs to speak TLS; nobody vouches for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    address = x509.IPAddress(ip_address("127.0.0.1"))
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + certificate.public_bytes(Encoding.PEM)
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem)
    return context


async def test_it_must_be_opened() -> None:
    """A transport that was not opened is a developer's mistake."""
    with pytest.raises(RuntimeError, match="not initialized"):
        await BotApi(FastRequest(), "http://127.0.0.1:9", TOKEN).call("getMe", {})


async def test_whether_telegram_is_near() -> None:
    """The fastest of the last calls tells; before the first, nothing is taken for near."""
    async with server_that(web.Response(body=b"{}")) as url:
        request = FastRequest()
        await request.initialize()
        before = request.is_near
        for _ in range(5):
            await request.post_json(url, b"{}")
        assert (before, request.is_near) == (False, True)
        await request.shutdown()


def test_telegram_that_has_moved_away() -> None:
    """What was fast long ago does not count for ever; one slow call among fast ones does not."""
    request = FastRequest()
    for seconds in (0.001, 5.0):
        request._note(0, seconds)
    assert request.is_near
    for _ in range(2 * SOME):
        request._note(10, 10.05)
    assert not request.is_near


def test_a_quiet_bot_notices_too() -> None:
    """With a press now and then, two calls some seconds apart are enough."""
    request = FastRequest()
    request._note(100.0, 100.001)
    near = request.is_near
    for begun in (110.0, 120.0):
        request._note(begun, begun + 0.05)

    assert (near, request.is_near) == (True, False)
