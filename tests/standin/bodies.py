"""The parameters of a bot's call, from wherever they stand: query, JSON, form or multipart."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from .refusals import bad
from .shapes import JsonObject
from .wire import Request

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_PARAMETER = re.compile(rb'(\w+\*?)="((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    content_type: str
    data: bytes


Uploads = dict[str, Upload]


def read_call(request: Request) -> tuple[JsonObject, Uploads]:
    """
    The parameters and files of a call.

    Raises:
        Refusal: If the body cannot be read.
    """
    given: JsonObject = {}
    if request.query:
        given.update(_form(request.query.encode()))
    if not request.body:
        return given, {}
    kind = request.content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        given.update(_json(request.body))
        return given, {}
    if kind == "application/x-www-form-urlencoded":
        given.update(_form(request.body))
        return given, {}
    if kind == "multipart/form-data":
        fields, uploads = _multipart(request.body, request.content_type)
        given.update(fields)
        return given, uploads
    return given, {}  # as Telegram: a body of another kind is not looked at


def _json(body: bytes) -> JsonObject:
    try:
        value: object = json.loads(body)
    except UnicodeDecodeError as error:
        raise bad("strings must be encoded in UTF-8") from error
    except ValueError as error:
        raise bad("can't parse JSON object") from error
    if not isinstance(value, dict):
        raise bad("can't parse JSON object: Object expected")
    return value


def _form(body: bytes) -> JsonObject:
    try:
        return dict(
            parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True, errors="strict")
        )
    except UnicodeDecodeError as error:
        raise bad("strings must be encoded in UTF-8") from error
    except ValueError as error:
        raise bad("can't parse form parameters") from error


def _multipart(body: bytes, content_type: str) -> tuple[JsonObject, Uploads]:
    boundary = _BOUNDARY.search(content_type)
    if boundary is None:
        raise bad("boundary not found in the multipart body")
    fields: JsonObject = {}
    uploads: Uploads = {}
    mark = b"--" + boundary.group(1).encode("latin-1")
    parts = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise bad("multipart body has no end")
    for part in parts[1:-1]:
        head, separator, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        if not separator:
            raise bad("multipart part has no end of headers")
        headers = _headers(head)
        names = dict(_PARAMETER.findall(headers.get(b"content-disposition", b"")))
        name = names.get(b"name", b"").decode()
        if not name:
            raise bad("multipart part has no name")
        if b"filename" in names or b"filename*" in names:
            own_name = names.get(b"filename", b"file").decode("utf-8", "replace")
            kind = headers.get(b"content-type", b"application/octet-stream").decode("latin-1")
            uploads[name] = Upload(own_name, kind, data)
        else:
            fields[name] = _text(data)
    return fields, uploads


def _headers(head: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        found[name.strip().lower()] = value.strip()
    return found


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise bad("strings must be encoded in UTF-8") from error
