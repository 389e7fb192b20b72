"""The commands as a user types them: what they print, and how they end."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook
from packed import unpacked

from luocdo.cli import main


def luocdo(*words: str) -> Result:
    return CliRunner().invoke(main, words)


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_a_question_asked_without_its_year_says_which_one_it_took(form: str, store: str) -> None:
    this_year = str(datetime.now().astimezone().year)
    said = luocdo("query", "without_due", "--store", store, "--format", form)
    assert f"giao trong năm {this_year}; đổi bằng --param year=" in said.output
    given = luocdo("query", "without_due", "--store", store, "--format", form, "--param", "year=2025")
    assert "--param" not in given.output


@pytest.mark.parametrize(
    "words",
    [
        ("info",),
        ("trace", "731"),
        ("find", "731"),
        ("tasks",),
        ("check",),
        ("query", "orphans"),
        ("query",),
        ("decide", "list"),
    ],
)
def test_each_command_that_answers_is_told_how_in_the_same_words(words: tuple[str, ...], store: str) -> None:
    def said(*form: str) -> str:
        return luocdo(*words, "--store", store, *form).output

    assert said("--format", "json") == said("--json") == said()
    assert said("--format", "text") == said("--format", "table") == said("--text") != said("--json")


def test_what_rests_on_a_document_is_a_table_or_csv_by_either_option(store: str) -> None:
    for form in ("table", "csv"):
        one, other = (
            luocdo("impact", "1502", "--store", store, *typed) for typed in ((f"--{form}",), ("--format", form))
        )
        assert one.exit_code == other.exit_code == 0
        assert one.output == other.output


def test_a_form_that_a_command_does_not_know_is_refused(store: str) -> None:
    done = luocdo("info", "--store", store, "--format", "xml")
    assert done.exit_code == 2
    assert "json" in done.output


def test_a_build_in_a_pipe_is_one_json_object(letters: Path, tmp_path: Path) -> None:
    done = luocdo("build", str(letters), "--store", str(tmp_path / "kho"))
    assert json.loads(done.output)["seen"] == 1


def test_a_build_past_a_bad_file_says_which_and_ends_in_3(letters: Path, tmp_path: Path) -> None:
    (letters / "hỏng.docx").write_bytes(b"PK\x03\x04 no more")
    done = luocdo("build", str(letters), "--store", str(tmp_path / "kho"), "--text")
    assert done.exit_code == 3
    assert "hỏng.docx: tệp hỏng" in " ".join(done.output.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("build", "không-có"), "không-có: không có tệp hoặc thư mục này"),
        (("build", "."), "không có văn bản nào để đọc"),
        (("read", "không-có"), "không có tệp hoặc thư mục này"),
        (("trace", "1/A"), "Chưa có kho ở"),
        (("info", "--lang", "en"), "There is no store at"),
        (("query", "upstream", "--store", "bolt://localhost"), "bolt://localhost:7687"),
        (("query", "RETURN 1", "--param", "x"), "--param cần dạng TÊN=GIÁ_TRỊ"),
        (("query", "RETURN 1", "--param", "x=1", "--param", "x=2"), "ghi hai lần"),
    ],
)
def test_an_error_is_one_sentence_and_ends_in_1(
    words: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = luocdo(*words)
    assert said in " ".join(done.output.split())
    assert done.exit_code == 1
    assert done.exception is None or isinstance(done.exception, SystemExit)


def test_read_prints_one_object_a_line_and_the_text_on_request(letters: Path) -> None:
    lines = luocdo("read", str(letters)).output.splitlines()
    assert [json.loads(line)["document"]["number"] for line in lines] == ["731/STC-VP"]
    assert luocdo("read", "--text", str(letters)).output == (letters / "731.txt").read_text(encoding="utf-8") + "\n"


def test_read_takes_standard_input(letters: Path) -> None:
    done = CliRunner().invoke(main, ["read", "-"], input=(letters / "731.txt").read_bytes())
    assert json.loads(done.output)["references"][0]["number"] == "1502/UBND-KT"


def test_a_chain_is_a_tree_for_people_and_json_for_pipes(store: str) -> None:
    tree = luocdo("trace", "1502 ubnd kt", "--store", store, "--text").output
    assert "731/STC-VP" in tree
    assert "28/3/2025" in tree
    chain = json.loads(luocdo("trace", "1502/UBND-KT", "--store", store).output)
    assert [step["document"]["number"] for step in chain["down"]] == ["731/STC-VP"]
    assert "Why" in luocdo("trace", "731/STC-VP", "--up", "--store", store, "--text", "--lang", "en").output


def test_two_numbers_give_the_ways_between_them(store: str) -> None:
    asked = ("trace", "731/STC-VP", "--to", "1502 ubnd kt", "--store", store)
    assert "thực hiện ◆ Công văn 1502/UBND-KT" in luocdo(*asked, "--text").output
    assert json.loads(luocdo(*asked).output)["bond"] == "obligation"
    assert "cùng một văn bản" in luocdo("trace", "731/STC-VP", "--to", "731 stc vp", "--store", store).output


def test_an_impact_is_a_tree_a_table_csv_or_json(store: str, tmp_path: Path) -> None:
    asked = ("impact", "1502 ubnd kt", "--store", store)
    assert "→ 1 việc còn mở · hạn sớm nhất 28/3/2025" in luocdo(*asked, "--text").output
    assert "Hạn" in luocdo(*asked, "--table").output
    answer = json.loads(luocdo(*asked).output)
    assert [each["document"]["number"] for each in answer["affected"]] == ["731/STC-VP"]
    assert luocdo(*asked, "--csv").output.splitlines()[1].startswith("1,731/STC-VP,Công văn,")
    narrowed = luocdo(
        *asked, "--level", "sở", "--relation", "thuc hien", "--province", "Tây Ninh", "--unit", "phòng tin học"
    )
    assert json.loads(narrowed.output)["total"] == 1
    assert json.loads(luocdo(*asked, "--level", "tinh").output)["total"] == 0
    luocdo(*asked, "--output", str(tmp_path / "xem lại.csv"))
    assert (tmp_path / "xem lại.csv").read_bytes().startswith(b"\xef\xbb\xbfB\xe1\xba\xadc,")
    luocdo(*asked, "--output", str(tmp_path / "xem lại.json"))
    assert json.loads((tmp_path / "xem lại.json").read_bytes()) == answer


CARRIED_OUT = """UBND TỈNH TÂY NINH
SỞ TÀI CHÍNH

Số: {number}/STC-VP
Tây Ninh, ngày 10 tháng 4 năm 2025

Thực hiện Công văn số 1502/UBND-KT ngày 12/3/2025 của UBND tỉnh Tây Ninh, Sở yêu cầu các phòng rà soát tài sản.
"""


def test_what_rests_on_a_document_is_counted_to_the_end_however_little_is_listed(tmp_path: Path) -> None:
    for number in (801, 802, 803):
        (tmp_path / f"{number}.txt").write_text(CARRIED_OUT.format(number=number), encoding="utf-8")
    store = str(tmp_path / "kho.store")
    luocdo("build", str(tmp_path), "--store", store)
    whole, first = (
        json.loads(luocdo("impact", "1502/UBND-KT", "--store", store, "--json", *few).output)
        for few in ((), ("--limit", "1"))
    )
    assert [len(each["affected"]) for each in (whole, first)] == [3, 1]
    assert {**first, "affected": whole["affected"]} == whole


def test_a_relation_that_carries_no_impact_is_refused(store: str) -> None:
    done = luocdo("impact", "1502/UBND-KT", "--relation", "cites", "--store", store)
    assert (done.exit_code, "relation" in done.output, "IMPLEMENTS" in done.output) == (1, True, True)


def test_a_level_that_is_none_is_answered_with_all_levels_in_words(store: str) -> None:
    done = luocdo("impact", "1502/UBND-KT", "--level", "foo", "--store", store)
    assert done.exit_code == 1
    assert "“foo”" in done.output
    assert "Tỉnh (province); Sở, ngành (department)" in done.output


def test_a_question_with_a_mistyped_label_says_that_there_is_none_such(store: str) -> None:
    done = luocdo("query", "MATCH (d:Dokument) RETURN d.key AS key", "--format", "table", "--store", store)
    assert done.exit_code == 0
    assert "Dokument" in done.output
    assert "Document" in done.output


def test_an_option_that_resembles_none_is_told_without_an_empty_list() -> None:
    done = luocdo("impact", "1", "--qqqqqqqq")
    assert done.exit_code == 2
    assert "—" not in done.output
    assert "--qqqqqqqq" in done.output


def test_an_unknown_number_names_the_nearest(store: str) -> None:
    done = luocdo("trace", "1502/UBND-KTTH", "--store", store)
    assert done.exit_code == 1
    assert "1502/UBND-KT" in done.output


def test_view_writes_the_page_and_says_where(store: str, tmp_path: Path) -> None:
    page = tmp_path / "trang mới" / "chuỗi.html"
    done = luocdo("view", "731/STC-VP", "--store", store, "--output", str(page))
    assert str(page) in done.output
    assert "1502/UBND-KT" in unpacked(page.read_text(encoding="utf-8"))


def test_a_page_that_cannot_be_written_leaves_the_old_one(store: str, tmp_path: Path) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("cũ", encoding="utf-8")
    done = luocdo("view", "--store", store, "--output", str(blocked / "trang.html"))
    assert (done.exit_code, blocked.read_text(encoding="utf-8")) == (1, "cũ")
    assert "Không ghi được tệp" in done.output


def test_a_question_has_three_forms(store: str) -> None:
    cypher = "MATCH (d:Document) RETURN d.number AS number ORDER BY number"
    assert json.loads(luocdo("query", cypher, "--store", store).output) == [
        {"number": "1502/UBND-KT"},
        {"number": "731/STC-VP"},
    ]
    assert luocdo("query", cypher, "--store", store, "--format", "csv").output == "number\n1502/UBND-KT\n731/STC-VP\n"
    assert "731/STC-VP" in luocdo("query", cypher, "--store", store, "--format", "table").output
    assert "1 dòng đầu" in luocdo("query", cypher, "--store", store, "--format", "table", "--limit", "1").output


def test_a_cell_is_no_formula_in_a_spreadsheet(store: str) -> None:
    done = luocdo("query", "RETURN '=1+1' AS cell", "--store", store, "--format", "csv")
    assert done.output == "cell\n'=1+1\n"
    numbers = luocdo("query", "RETURN -5 AS a, [1, null, 'b'] AS b, {c: 'đ'} AS c", "--store", store, "--format", "csv")
    assert numbers.output == 'a,b,c\n-5,1; ; b,"{""c"": ""đ""}"\n'


def test_what_is_typed_for_cypher_of_ones_own_may_be_a_number(store: str) -> None:
    cypher = "MATCH (d:Document {year: $year}) RETURN count(d) AS n"
    done = luocdo("query", cypher, "--param", "year=2025", "--store", store, "--format", "csv")
    assert done.output == "n\n2\n"


def test_an_answer_in_a_file_is_csv_for_a_spreadsheet_or_json(store: str, tmp_path: Path) -> None:
    cypher = "RETURN 'công văn' AS loại"
    table, data = tmp_path / "mới" / "bảng.csv", tmp_path / "bảng.json"
    assert str(table) in luocdo("query", cypher, "--store", store, "--output", str(table)).output
    assert table.read_bytes() == b"\xef\xbb\xbf" + "loại\ncông văn\n".encode()
    luocdo("query", cypher, "--store", store, "--output", str(data))
    assert json.loads(data.read_bytes()) == [{"loại": "công văn"}]


def test_an_answer_that_cannot_be_written_says_where(store: str, tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("cũ", encoding="utf-8")
    done = luocdo("query", "RETURN 1 AS n", "--store", store, "--output", str(tmp_path / "tệp" / "n.csv"))
    assert (done.exit_code, "Không ghi được tệp" in done.output) == (1, True)
    done = luocdo("query", "RETURN 1 AS n", "--store", store, "--output", str(tmp_path / "n.ods"))
    assert (done.exit_code, ".xlsx" in done.output, (tmp_path / "n.ods").exists()) == (1, True, False)


def test_an_answer_is_written_as_a_workbook_whose_days_are_days(store: str, tmp_path: Path) -> None:
    cypher, book = "RETURN '2025-09-03' AS ngay, '=1+1' AS chu, 7 AS so", tmp_path / "bảng.xlsx"
    for words in (("--output", str(book)), ("--format", "xlsx", "--output", str(book))):
        assert str(book) in luocdo("query", cypher, "--store", store, *words).output
        head, row = load_workbook(book).active.iter_rows(values_only=True)
        assert head == ("ngay", "chu", "so")
        assert (str(row[0]), *row[1:]) == ("2025-09-03 00:00:00", "=1+1", 7)


def test_a_workbook_without_a_name_is_called_by_its_question_and_said_to_be_written(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for words, name in ((("most_cited",), "most_cited.xlsx"), (("--list",), "ket-qua.xlsx")):
        assert name in luocdo("query", *words, "--store", store, "--format", "xlsx").output
        assert load_workbook(tmp_path / name).active.max_row > 1


def test_the_canned_questions_are_listed_in_both_languages() -> None:
    listed = json.loads(luocdo("query", "--list").output)
    assert {"upstream", "downstream", "paths"} <= {row["id"] for row in listed}
    assert listed != json.loads(luocdo("query", "--list", "--lang", "en").output)
    table = luocdo("query", "--list", "--format", "table").output
    assert "Chuỗi chỉ đạo và nghĩa vụ" in table
    assert "--param as_of: date = today" in table


def test_a_canned_question_takes_what_people_type(store: str) -> None:
    done = luocdo("query", "open_tasks", "--param", "unit=phong tin hoc", "--store", store, "--format", "csv")
    assert done.output.splitlines()[1].startswith("2025-03-28,,trước ngày 28/3/2025,")
    unknown = luocdo("query", "open_tasks", "--param", "unit=phòng tin hok", "--store", store)
    assert (unknown.exit_code, "Phòng Tin học" in " ".join(unknown.output.split())) == (1, True)
    assert "open_tasks" in luocdo("query", "open_task", "--store", store).output


def test_a_table_of_documents_shows_every_column_also_beside_a_long_name(store: str, monkeypatch: Any) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    table = luocdo("find", "1502", "--store", store, "--text").output
    lines = table.splitlines()
    assert max(map(len, lines)) <= 80
    assert "04/3/2025" in table
    assert "chưa có văn bản" in table


def test_find_and_info_show_what_is_there(store: str) -> None:
    assert "731/STC-VP" in luocdo("find", "731 stc", "--store", store, "--text").output
    assert json.loads(luocdo("info", "--store", store).output)["documents"] == {"cited": 1, "loaded": 1}
    assert "chưa có văn bản" in luocdo("info", "--store", store, "--text").output


def test_the_demo_prints_a_chain_and_writes_its_page(tmp_path: Path) -> None:
    done = luocdo("demo", "--output", str(tmp_path / "demo"))
    assert done.exit_code == 0
    assert "418/TB-VPCP" in done.output
    assert (tmp_path / "demo" / "luocdo.html").is_file()


def test_findings_speak_the_language_asked(letters: Path, tmp_path: Path) -> None:
    (letters / "trống.txt").write_text("  ", encoding="utf-8")
    store = str(tmp_path / "kho")
    built = json.loads(luocdo("build", str(letters), "--store", store, "--lang", "en").output)
    held = json.loads(luocdo("info", "--store", store, "--lang", "en").output)
    read = json.loads(luocdo("read", str(letters / "trống.txt"), "--lang", "en").output)
    for notes in (built["unread"], held["unread"], read["findings"]):
        assert [note["message"].partition(": ")[2] for note in notes] == ["the file holds no text."]


def test_a_store_among_other_files_says_so(letters: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(letters)
    for store in (".", str(letters)):
        done = luocdo("build", str(letters), "--store", store)
        assert (done.exit_code, "thư mục chứa các tệp khác" in done.output) == (1, True)


def test_the_demo_says_in_one_sentence_why_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("tệp", encoding="utf-8")
    done = luocdo("demo", "--output", str(tmp_path / "demo"))
    assert (done.exit_code, done.output.count("\n")) == (1, 1)
    assert "[" not in done.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("traec", "3"), "Không có lệnh “traec”"),
        (("tasks", "--unti", "x"), "Gần giống: --unit"),
        (("trace",), "Còn thiếu NUMBER"),
        (("trace", "731", "--to"), "Sau --to phải có giá trị"),
        (("tasks", "so", "noi", "vu"), "đặt trong ngoặc kép"),
        (("view", "--format", "pdf"), "--format chỉ nhận: html, svg, png"),
        (("tasks", "--limit", "abc"), "--limit phải là một số"),
        (("tasks", "--before", "31/2/2025"), "“31/2/2025” không phải một ngày"),
    ],
)
def test_what_is_typed_wrong_is_told_in_one_vietnamese_sentence(words: tuple[str, ...], said: str) -> None:
    done = luocdo(*words)
    assert (done.exit_code, done.stderr.startswith("Lỗi: "), len(done.stderr.splitlines())) == (2, True, 1)
    assert said in done.stderr


def test_what_is_typed_wrong_is_told_in_english_where_that_is_wanted() -> None:
    assert luocdo("trace", "--lang", "en").stderr == "Error: Missing argument 'NUMBER'.\n"
