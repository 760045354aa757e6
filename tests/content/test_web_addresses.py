"""Web addresses: a page that opens, and the one that is read."""

import pytest

from bot.content.web_addresses import is_old_address, is_web_address


@pytest.mark.parametrize(
    "address",
    ["https://www.legifrance.gouv.fr", "https://3114.fr", "https://a.b-c.example/x?y=1&z=%C3%A9#w",
     "https://exemple.fr/d'identité", "https://münchen.example/", "https://exemple.fr/a(b),c;d"],
)  # fmt: skip
def test_pages_of_named_hosts_are_addresses(address: str) -> None:
    """With a path, a question, a place in the page, and letters of all alphabets."""
    assert is_web_address(address)


@pytest.mark.parametrize(
    "address",
    ["", "https://", "https:///x", "https://exemple", "https://exemple.fr/a b",
     "https://exemple.fr ", "https:/exemple.fr", "HTTPS://exemple.fr", "www.exemple.fr", "ftp://exemple.fr",
     "javascript:alert(1)", "tg://resolve?domain=x", "data:text/html,x", "//exemple.fr",
     "https://exemple.fr@autre.example/", "https://a:b@exemple.fr", "https://exemple.fr:8443/",
     "https://exemple.fr:x/", "https://127.0.0.1/", "https://[::1]/", "https://.fr", "https://a..fr",
     "https://-a.fr", "https://exemple.fr/\u202egpj.exe", "https://exemple.fr/\u200b", "https://exem\nple.fr",
     "https://bit.ly/3abc", "https://www.tinyurl.com/x", "https://t.me/papiers",
     "https://exemple.fr/<script>", "https://exemple.fr\\@autre.example", "https://[bad"],
)  # fmt: skip
def test_everything_else_is_none(address: str) -> None:
    """Spaces, other schemes, names before the host, hosts of numbers, signs that hide or turn."""
    assert not is_web_address(address)


@pytest.mark.parametrize("address", ["http://www.exemple.fr/x", "http://34.77.224.50/fr"])
def test_pages_by_http_are_old_addresses(address: str) -> None:
    """They were read so: all of them together are one warning."""
    assert is_old_address(address)
    assert not is_web_address(address)


@pytest.mark.parametrize(
    "address", ["https://exemple.fr", "http://", "http://a b.fr", "http://a@b.fr"]
)
def test_an_old_address_is_as_well_formed_as_another(address: str) -> None:
    """Http takes nothing that https does not, but for a host that is a number."""
    assert not is_old_address(address)
