"""The commands, each in the module of its name: it reads its arguments, calls the verb of that name and shows what it gave."""

import click

from ..version import __version__
from . import build, check, decide, demo, export, find, impact, info, query, read, report, tasks, trace, view
from .command import Verbs


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="luocdo %(version)s")
def main() -> None:
    """Đọc thư mục văn bản, dựng đồ thị dẫn chiếu, chỉ ra ai phải làm gì, theo văn bản nào, trước ngày nào.

    Reads a folder of Vietnamese legal and administrative documents into a citation graph.
    """


for command in (
    build.build,
    check.check,
    decide.decide,
    demo.demo,
    export.export,
    find.find,
    impact.impact,
    info.info,
    query.query,
    read.read,
    report.report,
    tasks.tasks,
    trace.trace,
    view.view,
):
    main.add_command(command)
