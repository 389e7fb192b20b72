"""Whatever is decided and taken back, in whatever order, leaves the graph as it was; and no kill costs a decision."""

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from luocdo.errors import DecisionError
from luocdo.extract.model import Document, Reading, Reference, Relation, Source
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.decisions.journal import decide, read_journal
from luocdo.graph.decisions.model import Apart, Correction, Handle, Merge, Rejection, Resolution, Undo, What, Words
from luocdo.graph.model import Graph, Witness

SERIALS = ("2150", "2105", "2015")


def key(serial: str, year: str = "2023") -> str:
    return f"ubnd tỉnh hà giang|công văn|{serial}|ubnd-nc|{year}"


def letter(serial: str, *cited: str) -> Witness:
    """A letter of the province that carries out others."""
    text = f"Công văn {serial}\n" + "".join(f"Thực hiện {each}/UBND-NC.\n" for each in cited)
    places = []
    for each in cited:
        start = text.index(f"{each}/UBND-NC", len(f"Công văn {serial}\n"))
        spans = {"start": start, "end": start + len(f"{each}/UBND-NC")}
        sentence = {"sentence_start": start - len("Thực hiện "), "sentence_end": spans["end"] + 1}
        facts = {"number": f"{each}/UBND-NC", "type": "Công văn", "issuer": "UBND tỉnh Hà Giang", "date": "2023-09-05"}
        places.append(Reference(**spans, **sentence, **facts, relation=Relation.IMPLEMENTS))
    header = Document(number=f"{serial}/UBND-NC", type="Công văn", issuer="UBND tỉnh Hà Giang", date="2023-10-01")
    return Witness(
        Reading(source=Source(path=f"{serial}.txt", sha256=serial), document=header, references=tuple(places)), text
    )


LETTERS = [letter("31", "2150", "2105"), letter("32", "2105", "2015"), letter("2150")]
handles = st.sampled_from([Handle(key=key(serial)) for serial in (*SERIALS, "31", "99")])
pairs = st.tuples(handles, handles).filter(lambda two: two[0].key != two[1].key)
whats: st.SearchStrategy[What] = st.one_of(
    st.builds(Merge, documents=pairs),
    st.builds(Apart, documents=pairs),
    st.builds(Correction, document=handles, field=st.just("title"), value=st.sampled_from(["một cửa", "hai cấp"])),
    st.builds(Correction, document=handles, field=st.just("date"), value=st.sampled_from(["2022-02-02", "2023-09-06"])),
    st.builds(
        Resolution,
        document=handles,
        reference=st.sampled_from([Words(words=f"{serial}/UBND-NC") for serial in SERIALS]),
        target=handles,
    ),
    st.builds(Rejection, source=handles, relation=st.just(Relation.IMPLEMENTS), target=handles),
)


def graph_of(folder: Path) -> Graph:
    return assemble(LETTERS, {}, read_journal(folder).in_force)


@given(st.lists(whats, max_size=6), st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_what_is_decided_and_taken_back_leaves_no_trace(chosen: list[What], random) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        before, taken = graph_of(folder), []
        for what in chosen:
            with suppress(DecisionError):  # decided already, or contradicting what was
                taken.append(decide(folder, what, who="Lan", why="thử").id)
        graph_of(folder)
        random.shuffle(taken)
        for identity in taken:
            decide(folder, Undo(decision=identity), who="Lan", why="thôi")
        assert graph_of(folder) == before
        assert len(read_journal(folder).decisions) == 2 * len(taken)


WRITER = """
import sys
from pathlib import Path
from luocdo.graph.decisions.journal import decide
from luocdo.graph.decisions.model import Correction, Handle
for number in range(10_000):
    what = Correction(document=Handle(key=f"a|công văn|{number}|b|2023"), field="title", value="x" * 3_000)
    print(decide(Path(sys.argv[1]), what, who="Lan", why="thử").id, flush=True)
"""


def test_what_was_said_to_be_decided_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    for moment in range(5):
        folder = tmp_path / str(moment)
        folder.mkdir()
        with subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout
            said = [int(writer.stdout.readline())]
            time.sleep(0.01 * moment)
            writer.kill()
            said += [int(line) for line in writer.stdout.read().splitlines()]
        written = [int(each.id) for each in read_journal(folder).decisions]
        assert written[: len(said)] == said
        decide(folder, Undo(decision="1"), who="Lan", why="thôi")
