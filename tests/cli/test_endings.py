"""Names as they are typed: files that end otherwise than what is to stand in them and names that are empty are refused, several words are one name."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from luocdo.cli import main

LETTER = "UBND TỈNH TÂY NINH\nSỞ TÀI CHÍNH\n\nSố: 731/STC-VP\n\nTây Ninh, ngày 11 tháng 3 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\nSở yêu cầu các phòng rà soát máy chủ.\n"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("cong-van")
    (folder / "731.txt").write_text(LETTER, encoding="utf-8")
    place = str(tmp_path_factory.mktemp("kho") / "kho.store")
    assert CliRunner().invoke(main, ["build", str(folder), "--store", place]).exit_code == 0
    return place


@pytest.fixture
def luocdo(store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> Result:
        return CliRunner().invoke(main, [*words, "--store", store])

    return run


@pytest.mark.parametrize(
    ("words", "right"),
    [
        (("tasks", "--xlsx", "a.docx"), ".xlsx"),
        (("tasks", "--ics", "a.csv"), ".ics"),
        (("tasks", "--csv", "a.txt"), ".csv"),
        (("impact", "731/STC-VP", "--output", "a.pdf"), ".csv, .json, .xlsx"),
        (("query", "most_cited", "--output", "a.txt"), ".csv, .json, .xlsx"),
        (("query", "most_cited", "--format", "csv", "--output", "a.json"), ".csv"),
        (("query", "most_cited", "--format", "xlsx", "--output", "a.csv"), ".xlsx"),
        (("report", "731/STC-VP", "--output", "a.pdf"), ".docx"),
        (("report", "731/STC-VP", "--format", "html", "--output", "a.docx"), ".html"),
        (("view", "--output", "a.txt"), ".html, .htm, .svg, .png"),
        (("view", "731/STC-VP", "--format", "svg", "--output", "a.html"), ".svg"),
        (("check", "--output", "a.pdf"), ".html"),
        (("check", "--format", "html", "--output", "a.json"), ".html"),
        (("export", "--format", "gexf", "--output", "a.graphml"), ".gexf"),
        (("build", ".", "--page", "a.docx"), ".html"),
    ],
)
def test_a_name_that_ends_otherwise_is_refused_and_the_right_ending_told(
    luocdo, words, right: str, tmp_path: Path
) -> None:
    done = luocdo(*words)
    assert done.exit_code == 1
    assert right in done.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("tasks", "--unit", ""),
        ("tasks", "--source", " "),
        ("trace", ""),
        ("trace", "731/STC-VP", "--to", ""),
        ("impact", "731/STC-VP", "--province", ""),
        ("view", "--for", ""),
        ("view", "--number", ""),
        ("report", ""),
        ("find", " "),
        ("decide", "merge", "731/STC-VP", "", "--because", "nhầm"),
    ],
)
def test_an_empty_name_is_refused_and_does_not_mean_everything(luocdo, words: tuple[str, ...]) -> None:
    done = luocdo(*words)
    assert (done.exit_code, "đang để trống" in done.output) == (2, True)


def test_findings_go_as_plain_text_into_a_file_called_so(luocdo, tmp_path: Path) -> None:
    (tmp_path / "nhap.txt").write_text(LETTER + "\nBáo cáo trước ngày 31/4/2025.\n", encoding="utf-8")
    assert luocdo("check", "nhap.txt", "--output", "loi.txt").exit_code == 1
    assert (tmp_path / "loi.txt").read_text(encoding="utf-8").startswith("Sai  nhap.txt")


@pytest.mark.parametrize("verb", ["trace", "impact", "view", "report"])
def test_a_name_of_several_words_needs_no_quotation_marks(luocdo, verb: str) -> None:
    whole, parts, none = (
        luocdo(verb, *words) for words in (("731 stc vp",), ("731", "stc", "vp"), ("731", "stc", "xy"))
    )
    assert (whole.exit_code, parts.exit_code, none.exit_code) == (0, 0, 1)
    assert parts.output.replace("-2.", ".") == whole.output
    assert "“731 stc xy”" in none.output
