"""`luocdo read`: what each document says, without a store."""

import sys

import click

from ..errors import LoadError
from .command import SOME_NOT_READ, OneSentence, column_map, office_rules, options, speech


@click.command(cls=OneSentence)
@click.argument("files", nargs=-1, required=True)
@click.option("--text", is_flag=True, help="In văn bản mà các vị trí đếm theo · print the text that offsets count in.")
@options(column_map, office_rules, speech)
@click.pass_context
def read(ctx: click.Context, files: tuple[str, ...], text: bool, lang: str) -> None:
    """In điều mỗi văn bản nói, mỗi văn bản một dòng JSON · print what each document says, one JSON object a line.

    "-" là đầu vào chuẩn · is standard input. Ví dụ · example: luocdo read cong-van/03.docx
    """
    from ..findings import left_unread
    from ..graph import read_paths
    from .console import telling_pages

    if "-" in files and sys.stdin is None:
        raise LoadError("no-standard-input")
    unread = 0
    with telling_pages(lang):
        for witness in read_paths(files):
            click.echo(witness.text if text else witness.reading.model_dump_json(context={"lang": lang}))
            unread += not witness.text and left_unread(witness.reading.findings)
    ctx.exit(SOME_NOT_READ if unread else 0)
