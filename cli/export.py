"""`luocdo export`: the whole graph as files for other programs."""

from pathlib import Path

import click

from ..messages import say
from .command import OneSentence, options, speech, store_place

FORMATS = ("graphml", "gexf", "csv", "json-ld", "cypher", "neo4j-admin", "node-link", "akn", "edxml")


@click.command(cls=OneSentence)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="Dạng tệp; mặc định theo đuôi tệp, không nêu thì csv · the format; by default as the file is called, or csv.",
)
@click.option("--output", help="Tệp, hoặc thư mục với csv, neo4j-admin, edxml · the file, or the folder. [luocdo.*]")
@options(store_place, speech)
def export(form: str | None, output: str | None, store: str, lang: str) -> None:
    """Xuất cả kho cho Excel, Gephi, Neo4j… · the whole store for other programs.

    Ví dụ · example: luocdo export --output luoc-do.graphml
    """
    from ..graph import opened
    from ..graph.exports import export as export_graph
    from ..graph.exports import format_of
    from ..viz.labels import labels

    form = form or (format_of(output) if output and Path(output).suffix else "csv")
    with opened(store) as graph:
        path, counts = export_graph(graph, form, output, labels(lang))
    click.echo(say("export-written", lang, path=path, nodes=counts.nodes, edges=counts.edges))
    if counts.left_out:
        click.echo(say("export-left-out", lang, left_out=counts.left_out), err=True)
