"""The preview answers its own page, asked for by a name that nobody else can own."""

import pytest

from .conftest import Client

PATHS = ["/", "/static/page.js", "/api/message", "/api/file?link=x", "/nowhere"]
ELSEWHERE = [
    "evil.example",
    "evil.example:8080",
    "localhost.evil.example",
    "127.0.0.1.nip.example:80",
    "evil-localhost",
    "192.168.1.7:8080",
    "0.0.0.0",
    "[::1].evil.example",
    "localhost@evil.example",
    "localhost:",
    "xn--localhost-",
    "",
]
HERE = ["localhost", "LOCALHOST:8080", "127.0.0.1:1", "127.1.2.3", "[::1]:8080"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("host", ELSEWHERE)
async def test_another_name(client: Client, host: str, path: str) -> None:
    """A name that somebody else can make lead here is refused, on every path (DNS rebinding)."""
    answer = await client.get(path, headers={"Host": host})

    assert answer.status == 421
    assert "localhost" in await answer.text()
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")


@pytest.mark.parametrize("host", HERE)
async def test_this_machine(client: Client, host: str) -> None:
    """The names of this machine are answered, with any port."""
    answer = await client.get("/api/message", headers={"Host": host, "Origin": f"http://{host}"})

    assert answer.status == 200


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://localhost:9", "https://localhost", "http://localhost."],
)
@pytest.mark.parametrize("path", ["/api/typed", "/api/message"])
async def test_another_page(client: Client, origin: str, path: str) -> None:
    """The page of another origin is refused, also one of another port of this machine."""
    body = {"link": None, "text": "menu"}
    headers = {"Host": "localhost", "Origin": origin}
    answer = await client.request(
        "POST" if path.endswith("typed") else "GET", path, json=body, headers=headers
    )

    assert answer.status == 403


async def test_two_names(client: Client) -> None:
    """Two names of which one is ours are not one that is ours."""
    answer = await client.get("/", headers=[("Host", "localhost"), ("Host", "evil.example")])

    assert answer.status in {400, 421}
