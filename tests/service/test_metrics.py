"""What is measured: numbers of all, labels of the program alone."""

from prometheus_client.parser import text_string_to_metric_families

from bot.service.metrics import EVENTS, OTHER, Metrics

KINDS = frozenset({"callback_query", "/sos", "message"})


def families(metrics: Metrics) -> dict[str, dict[tuple[tuple[str, str], ...], float]]:
    """The samples of a page, by name and labels."""
    found: dict[str, dict[tuple[tuple[str, str], ...], float]] = {}
    for family in text_string_to_metric_families(metrics.page().decode()):
        for one in family.samples:
            found.setdefault(one.name, {})[tuple(sorted(one.labels.items()))] = one.value
    return found


def test_updates() -> None:
    """Counted by kind and end; the time to an answer is a histogram."""
    metrics = Metrics(KINDS, "2026.12.0")
    for seconds in (0.02, 0.3, 7.0):
        metrics.ended("callback_query", "answered", seconds)
    metrics.ended("/sos", "failed", 0.1)
    found = families(metrics)

    assert found["bot_updates_total"] == {
        (("kind", "callback_query"), ("outcome", "answered")): 3,
        (("kind", "/sos"), ("outcome", "failed")): 1,
    }
    assert found["bot_answer_seconds_count"][()] == 4
    assert found["bot_answer_seconds_bucket"][(("le", "0.5"),)] == 3


def test_labels_are_words_of_the_program() -> None:
    """What somebody sent is never a label, whatever key an update has; their number is bounded."""
    metrics = Metrics(KINDS, "1")
    for kind in ("Amina", "/amina", "4242", ""):
        metrics.ended(kind, "answered", 0.1)
    for number in range(3 * EVENTS):
        metrics.line(f"event_{number}", is_error=False)
    found = families(metrics)
    page = metrics.page().decode().lower()

    assert set(found["bot_updates_total"]) == {(("kind", OTHER), ("outcome", "answered"))}
    assert "amina" not in page
    assert "4242" not in page
    assert len(found["bot_log_events_total"]) <= EVENTS + 1


def test_the_content_in_use() -> None:
    """One line says which program and content run; after a reload there is still one."""
    metrics = Metrics(KINDS, "2026.12.0")
    metrics.runs("aaaa")
    metrics.runs("bbbb")

    assert families(metrics)["bot_info"] == {(("content", "bbbb"), ("version", "2026.12.0")): 1}


def test_numbers_that_are_asked_for() -> None:
    """A gauge is asked at each look; nothing due is no number but without end."""
    metrics = Metrics(KINDS, "1")
    values = [1.0, 0.0, float("inf")]
    metrics.gauge("well", "1 while all is well.", lambda: values.pop(0))

    assert [families(metrics)["bot_well"][()] for _ in range(3)] == [1, 0, float("inf")]
