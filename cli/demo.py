"""`luocdo demo`: the examples, read, shown and drawn."""

from contextlib import suppress
from pathlib import Path
from shutil import copyfile

import click

from ..errors import StoreError
from .build import build
from .command import OneSentence, options, speech
from .trace import trace
from .view import view

EXAMPLES = Path(__file__).parents[1] / "examples"
DEMO_NUMBER = "418/TB-VPCP"


@click.command(cls=OneSentence)
@click.option("--output", default="luocdo-demo", show_default=True, help="Thư mục · the folder.")
@options(speech)
@click.pass_context
def demo(ctx: click.Context, output: str, lang: str) -> None:
    """Đọc các công văn mẫu, in một chuỗi, vẽ trang · read the examples, print a chain, draw the page."""
    folder = Path(output)
    shared = {"store": str(folder / "luocdo.store"), "lang": lang}
    with suppress(click.exceptions.Exit):
        ctx.invoke(build, paths=(_copy_examples(folder),), json=False, sure=True, **shared)
    ctx.invoke(trace, number=DEMO_NUMBER, json=False, **shared)
    ctx.invoke(view, number=DEMO_NUMBER, output=str(folder / "luocdo.html"), **shared)


def _copy_examples(folder: Path) -> str:
    """Copy the example dispatches into `folder`, where the reader can open them.

    Raises:
        StoreError: "store-not-writable".
    """
    letters = folder / "cong-van"
    try:
        letters.mkdir(parents=True, exist_ok=True)
        for example in EXAMPLES.iterdir():
            copyfile(example, letters / example.name)
    except OSError as error:
        raise StoreError("store-not-writable", store=folder, reason=error.strerror or error) from error
    return str(letters)
