"""Middleware of the preview: security headers, and no error without a sentence."""

from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.service.log import Word, log_error

MAX_BODY: Final = 4096
"""Bytes. A thousand characters of any script, with the link, fit."""

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; media-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Nothing from elsewhere, nothing to elsewhere, and no message kept by the browser."""
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    is_message = request.path.startswith("/api/")
    response.headers["Cache-Control"] = "no-store" if is_message else "no-cache"


@web.middleware
async def answer_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """One sentence for each error. What was sent is neither repeated nor logged."""
    try:
        return await handler(request)
    except web.HTTPRequestEntityTooLarge:
        sentence = f"The body may have at most {MAX_BODY} bytes."
        return web.json_response({"error": sentence}, status=400)
    except web.HTTPException as error:
        if not request.path.startswith("/api/"):
            raise
        return web.json_response({"error": f"{error.reason}."}, status=error.status)
    except Exception as error:  # noqa: BLE001  # the one place that logs and goes on
        log_error("web_failed", kind=Word(type(error).__name__))
        return web.json_response({"error": "Something went wrong here."}, status=500)
