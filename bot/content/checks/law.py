"""Whether every ending rests on the law, or says why it needs none."""

from bot.content.report import Report
from bot.model.content import Content
from bot.model.flows import InfoStep
from bot.model.names import END


def check_law(content: Content, report: Report) -> None:
    """What she reads last is what she goes and does: it names facts, or its reason in `no-law`."""
    for flow in content.flows.values():
        for name, step in flow.steps.items():
            about = step.about
            ends = isinstance(step, InfoStep) and step.go == END
            if ends and not about.facts and not about.no_law:
                report.error(about.place, "ending-without-law", name=name)
