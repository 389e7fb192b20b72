"""The lists of an office: read after ours, and refused with file and row where they are wrong."""

import csv
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.errors import RulesError
from luocdo.extract import rules

Write = Callable[[str, str | bytes], None]

LETTER = (
    "Chiểu theo Quyết định số 12/QĐ-UBND ngày 05/3/2025 của UBND tỉnh, Đội Alpha báo cáo theo Chương trình Sao Mai."
)


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Write a list of the office: name, content; what was read before is forgotten before and afterwards."""
    monkeypatch.setenv("LUOCDO_RULES", str(tmp_path))

    def write(name: str, content: str | bytes) -> None:
        (tmp_path / f"{name}.csv").write_bytes(content if isinstance(content, bytes) else content.encode())
        rules.rows.cache_clear()

    yield write
    rules.rows.cache_clear()


def refused(lang: str = "en") -> tuple[str, str]:
    with pytest.raises(RulesError) as caught:
        rules.check()
    return caught.value.code, caught.value.text(lang)


def test_the_laws_of_the_register_are_those_that_all_its_rows_hold_the_offices_too(write: Write) -> None:
    laws = {"Luật", "Pháp lệnh"}
    assert rules.rows_of_type("register", laws) == [row for row in rules.rows("register") if row["type"] in laws]
    write(
        "register", "number,type,title,date,issuer,effective_from\n77/2031/QH16,Luật,Thư viện số,2031-06-20,Quốc hội,\n"
    )
    assert rules.rows_of_type("register", laws)[-1]["title"] == "Thư viện số"


def test_rows_of_the_office_follow_ours_and_make_another_version(write: Write) -> None:
    before = rules.digest()
    write("not_laws", "before\nquán ăn\n")
    assert rules.rows("not_laws")[-1] == {"before": "quán ăn"}
    assert rules.digest() != before
    rules.check()


def test_a_cue_of_the_office_is_tried_before_ours(write: Write) -> None:
    write("cues", f"{CUES}theo tinh thần,IMPLEMENTS,active,anywhere,,,,\n")
    assert rules.rows("cues")[0]["pattern"] == "theo tinh thần"


def test_a_cue_into_which_one_of_ours_reaches_is_refused_with_it(write: Write) -> None:
    write("cues", f"{CUES}tinh thần,IMPLEMENTS,active,anywhere,,,Theo tinh thần Quyết định số 1/QĐ-UBND,\n")
    code, text = refused()
    assert code == "rules-never-hold"
    assert "cues.csv, line 2:" in text
    write("cues", f"{CUES}theo tinh thần,IMPLEMENTS,active,anywhere,,,Theo tinh thần Quyết định số 1/QĐ-UBND,\n")
    rules.check()


def test_a_row_without_a_column_is_refused(write: Write) -> None:
    write("not_documents", "words\nbiên lai\n")
    code, text = refused()
    assert code == "wrong-rules-row"
    assert "not_documents.csv, line 2" in text
    assert "words, kind" in text


def test_a_column_that_may_be_empty_may_be_missing(write: Write) -> None:
    write("assignee_heads", "words\ntổng đội\n")
    assert rules.rows("assignee_heads")[-1] == {"words": "tổng đội", "not_before": "", "opens": "", "example": ""}


@pytest.mark.parametrize("content", ["words,not_befor\ntổng đội,\n", "words,not_before\ntổng đội\n"])
def test_a_misspelt_column_and_a_row_that_ends_too_soon_are_refused(write: Write, content: str) -> None:
    write("assignee_heads", content)
    assert refused()[0] == "wrong-rules-row"


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("not_documents", "words,kind\nbiên lai,before\n".encode("utf-16"), "1"),
        ("glyphs", b"code_point,meant,why\n0x20,x,x\nnone,x,x\n", "3"),
        ("count_words", "kind,words,count\nalone,một chục,mười\n".encode(), "2"),
        (
            "cues",
            "pattern,relation,voice,where,targets,reach,example,counter_example\n(a,CITES,active,anywhere,,,a,b\n",
            "2",
        ),
        (
            "cues",
            "pattern,relation,voice,where,targets,reach,example,counter_example\na,CITES,active,anywhere,,far,a,b\n",
            "2",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_row(
    write: Write, name: str, content: str | bytes, line: str
) -> None:
    write(name, content)
    code, text = refused()
    assert code == "unreadable-rules"
    assert f"{name}.csv, line {line}:" in text


AGENCIES = "abbr,variants,name,written,valid_from,valid_to,successor,kind,edoc_code\n"
CUES = "pattern,relation,voice,where,targets,reach,example,counter_example\n"


@pytest.mark.parametrize(
    "pattern",
    ["(?i)chiểu theo", "chiểu (theo)", "(?P<c1_0>chiểu)", "(?<=(?:a b))chiểu|(?:", "(?:chiểu)?", "(?<=a b)chiểu"],
)
def test_a_pattern_that_would_reach_past_its_own_row_is_refused(write: Write, pattern: str) -> None:
    write("cues", f"{CUES}{pattern},CITES,active,anywhere,,,,\n")
    code, text = refused()
    assert code == "unreadable-rules"
    assert "cues.csv, line 2:" in text


@pytest.mark.parametrize(
    ("name", "content", "column"),
    [
        ("order_verbs", "words,not_after,example\n,,\n", "words"),
        ("not_laws", 'before\n" "\n', "before"),
        ("order_words", "kind,words,example\norder,,\n", "words"),
        ("departments", "abbr,variants,name,written,valid_to,successor\n,,Sở Biển đảo,,,\n", "abbr"),
        ("misspellings", "written,meant\n,đúng\n", "written"),
    ],
)
def test_a_row_without_its_words_is_refused(write: Write, name: str, content: str, column: str) -> None:
    write(name, content)
    code, text = refused()
    assert code == "empty-rules-value"
    assert f"{name}.csv, line 2: column {column} " in text


def test_a_glyph_means_one_letter_since_offsets_count_letters(write: Write) -> None:
    write("glyphs", "code_point,meant,why\n0xFB01,fi,\n")
    assert refused()[0] == "wrong-rules-value"


def test_a_value_that_means_nothing_is_refused_with_those_that_do(write: Write) -> None:
    write("not_documents", "words,kind\nbiên lai,beforehand\n")
    code, text = refused()
    assert code == "wrong-rules-value"
    assert "“beforehand”" in text
    assert "“before”" in text


@pytest.mark.parametrize("typed", ["05/3/2025", "2024-13-01", "2024-02-30", "2024-5", "20240501", "năm 2024"])
def test_a_date_that_is_none_is_refused(write: Write, typed: str) -> None:
    write("agencies_central", f"{AGENCIES}ABC,,Đội Alpha,,{typed},,,ministry,\n")
    code, text = refused()
    assert code == "wrong-rules-value"
    assert "column valid_from" in text


@pytest.mark.parametrize("typed", ["", "2024", "2024-02", "2024-02-29"])
def test_a_date_may_be_cut_to_what_is_known(write: Write, typed: str) -> None:
    write("agencies_central", f"{AGENCIES}ABC,,Đội Alpha,,{typed},,,ministry,\n")
    rules.check()


def test_a_pattern_must_hold_its_own_example(write: Write) -> None:
    write("parts", "part,pattern,example\nheader,Mật danh,Bí danh\n")
    assert refused()[0] == "rules-example"


def test_a_file_that_bears_the_name_of_no_list_is_refused(write: Write) -> None:
    write("agencies", "abbr,name\nABC,Đội Alpha\n")
    code, text = refused()
    assert code == "unknown-rules-file"
    assert "agencies_central" in text


def test_a_folder_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LUOCDO_RULES", str(tmp_path / "không có"))
    assert refused()[0] == "no-rules-folder"


def read_with_rules(folder: Path, text: str = LETTER) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, "-X", "utf8", "-m", "luocdo", "read", "-", "--rules", str(folder)]
    return subprocess.run(words, input=text, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_command_reads_with_the_agencies_aliases_and_cues_of_the_office(tmp_path: Path) -> None:
    lists = {
        "aliases": "alias,type,number,date,issuer,title\nChương trình Sao Mai,Chương trình,7/CTr-UBND,2025-02-01,UBND tỉnh Cao Bằng,\n",
        "cues": "pattern,relation,voice,where,targets,reach,example,counter_example\n"
        "chiểu theo,BASED_ON,active,anywhere,,,Chiểu theo Quyết định số 1/QĐ-UBND,Theo Quyết định số 1/QĐ-UBND\n",
    }
    for name, content in lists.items():
        (tmp_path / f"{name}.csv").write_text(content, encoding="utf-8")
    decision, programme = json.loads(read_with_rules(tmp_path).stdout)["references"]
    assert (decision["number"], decision["relation"]) == ("12/QĐ-UBND", "BASED_ON")
    assert (programme["type"], programme["resolves_to"]) == ("Chương trình", "7/CTr-UBND")


@pytest.mark.parametrize(("kind", "ordered"), [("letter", 2), ("state", 0)])
def test_a_type_of_the_office_orders_where_it_is_a_letter_though_no_list_says_how(
    tmp_path: Path, kind: str, ordered: int
) -> None:
    (tmp_path / "doc_types.csv").write_text(f"name,symbols,kind\nCông lệnh,CL,{kind}\n", encoding="utf-8")
    text = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ
Số: 12/CL-SNV
Cao Bằng, ngày 05 tháng 9 năm 2025
CÔNG LỆNH
Giám đốc Sở Nội vụ yêu cầu:
1. Phòng Tổ chức lập danh sách trước ngày 20/9/2025.
2. Văn phòng Sở bố trí xe trước ngày 22/9/2025.
"""
    read = json.loads(read_with_rules(tmp_path, text).stdout)
    assert (read["document"]["type"], len(read["tasks"])) == ("Công lệnh", ordered)


def test_a_type_of_the_office_may_have_several_traits_and_only_known_ones(write: Write) -> None:
    write("doc_types", "name,kind,traits\nCông lệnh,letter,commands|follows\n")
    assert rules.rows("doc_types")[-1]["traits"] == "commands|follows"
    write("doc_types", "name,kind,traits\nCông lệnh,letter,commands|folows\n")
    code, text = refused()
    assert code == "wrong-rules-value"
    assert "“follows”" in text


ORDER = """Số: 12/SNV-VP

Kính gửi: Các cơ quan thuộc tỉnh

Sở Nội vụ đề nghị các cơ quan thực hiện:

1. Sở Y tế, Tổng đội Sao Mai và Công ty Cấp nước rà soát hồ sơ; Tổng đội Phù Đổng lập danh sách trước ngày 20/9/2025.

2. Đơn vị chủ trì: Sở Y tế; Tổng đội Sao Mai. Thời hạn: trước ngày 25/9/2025.
"""


def named(tasks: list[dict[str, list[dict[str, str]]]]) -> list[list[str]]:
    return [[each["name"] for each in task["assignees"]] for task in tasks]


def test_a_name_of_the_offices_own_is_parted_from_the_names_around_it(tmp_path: Path) -> None:
    (tmp_path / "assignee_heads.csv").write_text("words\ntổng đội\n", encoding="utf-8")
    assert named(json.loads(read_with_rules(tmp_path, ORDER).stdout)["tasks"]) == [
        ["Sở Y tế", "Tổng đội Sao Mai", "Công ty Cấp nước"],
        ["Tổng đội Phù Đổng"],
        ["Sở Y tế", "Tổng đội Sao Mai"],
    ]
    (tmp_path / "assignee_heads.csv").unlink()
    assert "Tổng đội Sao Mai" not in {
        each for names in named(json.loads(read_with_rules(tmp_path, ORDER).stdout)["tasks"]) for each in names
    }


WORDS = (
    "word",
    "words",
    "not_after",
    "not_before",
    "name",
    "abbr",
    "variants",
    "written",
    "alias",
    "title",
    "symbols",
    "titled",
)
WORDS += ("acronym", "before", "printed", "meant", "code", "letters", "above", "issuer", "successor")


def test_words_of_the_office_are_words_whatever_their_signs(tmp_path: Path) -> None:
    for name in sorted(set(rules._lists()) - {"glyphs"}):
        ours = rules.rows(name)[0]
        if "pattern" not in ours:
            typed = [["Tờ (khai" if column in WORDS else cell for column, cell in ours.items()], list(ours.values())]
            typed += [["[Bản\\" if column in WORDS else cell for column, cell in ours.items()]]
            with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([list(ours), *typed])
    done = read_with_rules(tmp_path)
    assert json.loads(done.stdout)["references"], done.stderr


def test_the_command_says_in_one_sentence_what_is_wrong_with_a_list(tmp_path: Path) -> None:
    (tmp_path / "not_laws.csv").write_text("words\nquán ăn\n", encoding="utf-8")
    done = read_with_rules(tmp_path)
    assert done.returncode == 1
    assert "not_laws.csv, dòng 2" in done.stderr
    assert "Traceback" not in done.stderr


ALIASES = "alias,type,number,date,issuer,title\n"


@pytest.mark.parametrize("number", ["mười hai", "QĐ-UBND", "12", "số 12/QĐ-UBND"])
def test_a_short_name_of_a_number_that_is_none_is_refused(write: Write, number: str) -> None:
    write("aliases", f"{ALIASES}Đề án Sao Mai,Quyết định,{number},,,\n")
    code, text = refused()
    assert code == "wrong-rules-value"
    assert f"aliases.csv, line 2: column number says “{number}”" in text


@pytest.mark.parametrize("number", ["", "12/QĐ-UBND", "12/2025/QĐ-UBND", "57-NQ/TW", "30a/2008/NQ-CP", "4704/UBND-NC"])
def test_a_short_name_of_a_number_or_of_none_is_read(write: Write, number: str) -> None:
    write("aliases", f"{ALIASES}Đề án Sao Mai,Quyết định,{number},,,\n")
    rules.check()
