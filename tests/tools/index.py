"""A package index of our own on the loopback, with tiny packages, that notes what is asked."""

import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Index:
    """
    What is offered, and what was asked for.

    Args:
        files: The content of each file by its name, `a-1.0-py3-none-any.whl`.
    """

    files: Mapping[str, bytes]
    url: str = ""
    asked: list[str] = field(default_factory=list)

    def page(self, name: str) -> bytes | None:
        """The simple page of a package (PEP 503); None when it is unknown."""
        links = [f'<a href="/files/{one}">{one}</a>' for one in self.files if _name(one) == name]
        return "\n".join(links).encode() if links else None


def wheel(name: str, version: str, *requires: str) -> tuple[str, bytes]:
    """A wheel with one empty module: its file name and its bytes."""
    about = f"{name}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {one}\n" for one in requires)
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}"
    said = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    packed = BytesIO()
    with ZipFile(packed, "w") as file:
        file.writestr(f"{name}.py", "")
        file.writestr(f"{about}/METADATA", metadata)
        file.writestr(f"{about}/WHEEL", said)
        file.writestr(f"{about}/RECORD", f"{name}.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n")
    return f"{name}-{version}-py3-none-any.whl", packed.getvalue()


def pinned(file: tuple[str, bytes]) -> str:
    """The entry of a lock for a file."""
    name, version, *_ = file[0].removesuffix(".tar.gz").split("-")
    return f"{name}=={version} \\\n    --hash=sha256:{sha256(file[1]).hexdigest()}\n"


@contextmanager
def serving(files: Mapping[str, bytes], certificate: Path | None = None) -> Iterator[Index]:
    """An index with *files*; with a *certificate*, a file that nobody trusts, over TLS."""
    index = Index(files)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, _, rest = self.path.strip("/").partition("/")
            index.asked.append(self.path)
            body = index.page(rest) if kind == "simple" else index.files.get(rest)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/html" if kind == "simple" else "application/zip")
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Nothing on standard error."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    scheme = "http"
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self_signed(certificate))
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    index.url = f"{scheme}://127.0.0.1:{server.server_port}/simple"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield index
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def self_signed(file: Path) -> Path:
    """A certificate that nobody but itself has signed, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(private + signed.public_bytes(pem))
    return file


def _name(file: str) -> str:
    return file.split("-", maxsplit=1)[0]
