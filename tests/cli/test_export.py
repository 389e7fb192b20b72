"""`luocdo export` and `luocdo report`, as an officer types them."""

from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest
from click.testing import CliRunner, Result
from docx import Document

from luocdo.cli import main
from luocdo.loaders import load

DAY = ("--today", "2025-11-01")
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def store(examples_store: Path) -> str:
    return str(examples_store)


@pytest.fixture
def run(store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command where the test may write."""
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(main, [*words, "--store", store])


def test_the_name_of_the_file_says_the_format(run: Run, tmp_path: Path) -> None:
    done = run("export", "--output", "do-thi.graphml")
    assert done.exit_code == 0
    graph = nx.read_graphml(tmp_path / "do-thi.graphml", force_multigraph=True)
    assert f"{len(graph)} nút, {graph.number_of_edges()} quan hệ" in done.output


def test_without_a_word_the_register_is_written(run: Run, tmp_path: Path) -> None:
    assert run("export").exit_code == 0
    assert (tmp_path / "luocdo-csv" / "so-van-ban.csv").is_file()


def test_what_had_to_be_left_out_is_said(run: Run) -> None:
    done = run("export", "--format", "edxml", "--lang", "en")
    assert done.exit_code == 0
    assert "2 documents are not in it" in done.output


def test_a_name_without_a_format_is_answered_with_what_to_do(run: Run) -> None:
    done = run("export", "--output", "do-thi.xyz")
    assert done.exit_code == 1
    assert "--format" in done.output


def test_a_dossier_of_a_document_is_written_as_the_file_is_called(run: Run, tmp_path: Path) -> None:
    assert run("report", "418 tb vpcp", *DAY).exit_code == 0
    assert "418/TB-VPCP" in "\n".join(
        each.text for each in Document(str(tmp_path / "ho-so-418-tb-vpcp.docx")).paragraphs
    )
    assert run("report", "418 tb vpcp", "--output", "x.html", *DAY).exit_code == 0
    assert "418/TB-VPCP" in (tmp_path / "x.html").read_text("utf-8")


def test_a_dossier_takes_the_place_of_no_other_and_of_no_letter(run: Run, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("report", "418 tb vpcp", *DAY).exit_code == 0
    assert sorted(path.name for path in tmp_path.glob("ho-so*")) == [
        "ho-so-418-tb-vpcp-2.docx",
        "ho-so-418-tb-vpcp.docx",
    ]
    (tmp_path / "thư.txt").write_text("Kính gửi", encoding="utf-8")
    assert run("report", "418 tb vpcp", "--output", "thư.txt", *DAY).exit_code == 1
    assert run("export", "--format", "graphml", "--output", "thư.txt").exit_code == 1
    assert (tmp_path / "thư.txt").read_text(encoding="utf-8") == "Kính gửi"


def test_what_we_wrote_is_read_as_no_document(run: Run, tmp_path: Path) -> None:
    for name in ("x.docx", "x.html"):
        assert run("report", "418 tb vpcp", "--output", name, *DAY).exit_code == 0
    assert run("view", "--output", "trang.html").exit_code == 0
    assert run("check", "--output", "xem-lai.html").exit_code in (0, 1)
    assert run("tasks", "--xlsx", "viec.xlsx").exit_code == 0
    assert run("query", "without_due", "--output", "cau-hoi.xlsx").exit_code == 0
    written = sorted(path for path in tmp_path.iterdir() if path.suffix in (".docx", ".html", ".xlsx"))
    codes = [found.code for path in written for each in load(path) for found in each.findings]
    assert codes == ["own-answer"] * 6


def test_a_folder_without_a_format_gets_csv(run: Run, tmp_path: Path) -> None:
    assert run("export", "--output", "cho excel").exit_code == 0
    assert (tmp_path / "cho excel" / "so-van-ban.csv").is_file()


def test_a_dossier_of_a_unit_is_found_without_diacritics(run: Run, tmp_path: Path) -> None:
    assert run("report", "so noi vu lam dong", "--output", "x.html", *DAY).exit_code == 0
    assert "Sở Nội vụ tỉnh Lâm Đồng" in (tmp_path / "x.html").read_text("utf-8")


@pytest.mark.parametrize("words", ["999/QĐ-XYZ", "phong khong co that"])
def test_what_is_neither_is_said_to_be_unknown(run: Run, tmp_path: Path, words: str) -> None:
    done = run("report", words)
    assert done.exit_code == 1
    assert done.output.startswith("Lỗi: ")
    assert list(tmp_path.iterdir()) == []


def test_a_number_that_two_documents_bear_lists_them(run: Run) -> None:
    done = run("report", "2150/UBND-NC")
    assert done.exit_code == 1
    assert "Hà Tĩnh" in done.output
    assert "Lâm Đồng" in done.output
