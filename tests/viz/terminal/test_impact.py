"""What falls with a document, as a terminal without colours and a spreadsheet show it."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from luocdo.queries import Affected, Assigned, Change, DocumentCard, Duty, Hop, Impact, Proof
from luocdo.viz.terminal.impact import show_impact, show_impact_table
from luocdo.viz.terminal.impact_rows import impact_rows

DECREE = DocumentCard(
    "n", "61/2018/NĐ-CP", "61/2018/NĐ-CP", "Nghị định", None, "Chính phủ", "central", "2018-04-23", "cited"
)
PLAN = DocumentCard(
    "k", "12/KH-UBND", "12/KH-UBND", "Kế hoạch", None, "UBND tỉnh Sơn La", "province", "2024-02-05", "loaded", "Sơn La"
)
LETTER = DocumentCard(
    "l", "7/SYT-VP", "7/SYT-VP", "Công văn", None, "Sở Y tế tỉnh Sơn La", "department", "2024-03-01", "loaded", "Sơn La"
)
NEW = replace(DECREE, key="m", name="118/2025/NĐ-CP", number="118/2025/NĐ-CP", date="2025-06-09")
TASK = Duty(
    "t", "1", "Rà soát.", "2024-10-10", None, None, None, (Assigned("Phòng Dược", "chủ trì"),), None, None, None
)
FIRST = Affected(PLAN, 1, (Hop("BASED_ON", "12/KH-UBND", "k"),), False, False, None, ())
SECOND = Affected(LETTER, 2, (*FIRST.way, Hop("IMPLEMENTS", "7/SYT-VP", "l")), False, False, None, (TASK,))
PROOF = Proof("Thay thế Nghị định 61,", 9, 21, "m", "/kho/2025/moi.pdf", None, None, 9, 0)
CHANGE = Change("REPLACES", NEW, False, "2025-07-01", PROOF)
COUNTS = {"relations": {"BASED_ON": 1, "IMPLEMENTS": 1}, "levels": {"province": 1}, "agencies": {"": 2}, "units": {}}
WHOLE = Impact(DECREE, (CHANGE,), (FIRST, SECOND), 2, 2, True, **COUNTS)


def printed(renderable, width=160):
    console = Console(file=io.StringIO(), width=width, color_system=None, force_terminal=False)
    console.print(renderable)
    return console.file.getvalue()


def test_the_tree_hangs_each_document_below_the_one_it_rests_on_with_who_must_act():
    lines = [line.strip("│├└─ ").rstrip() for line in printed(show_impact(WHOLE, "vi")).splitlines() if line.strip()]
    assert lines[:9] == [
        "▲ Nghị định 61/2018/NĐ-CP · 23/4/2018 · Chính phủ · chưa có văn bản",
        "(!) 118/2025/NĐ-CP thay thế văn bản này, hiệu lực từ 01/7/2025",
        "“Thay thế «Nghị định 61»,”",
        "— moi.pdf",
        "◆ Kế hoạch 12/KH-UBND · 05/02/2024 · UBND tỉnh Sơn La · căn cứ văn bản trên",
        "■ Công văn 7/SYT-VP · 01/3/2024 · Sở Y tế tỉnh Sơn La · thực hiện văn bản trên",
        "→ 1 việc còn mở · hạn sớm nhất 10/10/2024 · Phòng Dược",
        "2 văn bản dựa vào văn bản này.",
        "Theo quan hệ  căn cứ 1; thực hiện 1",
    ]


@pytest.mark.parametrize(
    ("impact", "words"),
    [
        (replace(WHOLE, affected=(), total=0, resting=0), "không thấy văn bản nào dựa vào văn bản này"),
        (replace(WHOLE, affected=(), total=0), "Không văn bản nào như đã hỏi; tất cả có 2 văn bản dựa vào"),
        (replace(WHOLE, complete=False), "Ít nhất 2 văn bản"),
        (replace(WHOLE, resting=6), "2 trong 6 văn bản dựa vào văn bản này là như đã hỏi"),
        (replace(WHOLE, resting=6, complete=False), "Ít nhất 2 trong ít nhất 6 văn bản"),
        (replace(WHOLE, total=91_000), "Chỉ nêu 2 văn bản gần nhất trong 91000"),
        (replace(WHOLE, affected=(replace(FIRST, inferred=True),)), "chỉ văn bản khác nói vậy"),
        (replace(WHOLE, affected=(replace(FIRST, partial=True),)), "một phần"),
        (replace(WHOLE, affected=(replace(FIRST, ended=CHANGE),)), "118/2025/NĐ-CP thay thế văn bản này"),
        (replace(WHOLE, affected=(replace(SECOND, duties=(replace(TASK, due=None, assignees=()),)),)), "mọi nơi nhận"),
    ],
)  # fmt: skip
def test_the_tree_says_what_else_is_to_know(impact, words):
    assert words in printed(show_impact(impact, "vi"))


def test_the_spreadsheet_says_what_weakens_the_case():
    weak = replace(FIRST, partial=True, inferred=True, ended=CHANGE)
    [row] = impact_rows(replace(WHOLE, affected=(weak,)), "en").rows
    assert (
        row["Remarks"] == "in part; only another document says so; 118/2025/NĐ-CP replaces it, in force from 01/7/2025"
    )


def test_a_document_between_that_was_not_asked_for_is_only_named():
    tree = printed(show_impact(replace(WHOLE, affected=(SECOND,), total=1), "vi"))
    assert "12/KH-UBND" in tree
    assert "UBND tỉnh Sơn La" not in tree


def test_the_table_has_a_row_for_each_document_and_cuts_no_number():
    table = printed(show_impact_table(WHOLE, "en"), width=80)
    rows = [line.split()[:2] for line in table.splitlines() if line.lstrip().startswith(("1 ", "2 "))]
    assert rows[:2] == [["1", "12/KH-UBND"], ["2", "7/SYT-VP"]]
    assert "Documents that rest on it: 2." in table


def test_a_row_of_the_spreadsheet_says_everything_in_the_language_of_the_reader():
    answer = impact_rows(WHOLE, "vi")
    row = answer.rows[1]
    assert (row["Bậc"], row["Văn bản"], row["Cấp"], row["Tỉnh"]) == (2, "7/SYT-VP", "Sở, ngành", "Sơn La")
    assert row["Đường dẫn chiếu"] == "thực hiện 12/KH-UBND → căn cứ 61/2018/NĐ-CP"
    assert (row["Việc còn mở"], row["Hạn sớm nhất"], row["Đơn vị phải làm"]) == (1, "2024-10-10", "Phòng Dược")
    assert answer.complete
    assert not impact_rows(replace(WHOLE, total=9), "vi").complete
    assert set(impact_rows(WHOLE, "en").columns) >= {"Document", "Way", "Who must act"}


def test_text_cannot_steer_the_terminal():
    hostile = replace(PLAN, name="\x1b[31m[bold]x[/]", issuer="\u202ey")
    tree = printed(show_impact(replace(WHOLE, affected=(replace(FIRST, document=hostile),), total=1), "vi"))
    assert not set(tree) & set("\x1b\u202e")
    assert "[bold]x[/]" in tree


def test_what_is_many_steps_away_says_by_name_what_it_rests_on_and_stays_in_the_terminal():
    hops = tuple(Hop("IMPLEMENTS", f"{number}/UBND-VP", f"k{number}") for number in range(1, 31))
    chain = tuple(
        Affected(
            replace(PLAN, key=hop.key, name=hop.name, number=hop.name), place, hops[:place], False, False, None, ()
        )
        for place, hop in enumerate(hops, 1)
    )
    lines = printed(show_impact(replace(WHOLE, affected=chain, total=30, resting=30), "vi"), width=120).splitlines()
    assert any("30/UBND-VP" in line and line.rstrip().endswith("thực hiện 29/UBND-VP") for line in lines)
    assert any("2/UBND-VP" in line and line.rstrip().endswith("thực hiện văn bản trên") for line in lines)
