"""Which pages are given by http: one warning for all, for each of them was read so once."""

from bot.content.report import Report
from bot.content.web_addresses import is_old_address
from bot.model.content import Content


def check_addresses(content: Content, report: Report) -> None:
    """Websites of places first: they are opened by somebody who cannot tell a false page."""
    websites = [(one.place, one.website) for one in content.directory.places.values()]
    sources = [(one.place, each.url) for one in content.facts.values() for each in one.sources]
    old = [(place, address) for place, address in websites + sources if is_old_address(address)]
    if old:
        place, address = old[0]
        report.warning(
            report.find(place, address, below=30), "not-https", count=len(old), value=address
        )
