"""The chain as a tree, and the summary of a build, as a terminal without colours shows them."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from luocdo.extract.model import LEVELS
from luocdo.findings import finding
from luocdo.graph.building.build import Counts, Summary
from luocdo.queries import Assigned, Change, Choice, DocumentCard, Duty, Maybe, Proof, Step, Trace
from luocdo.viz.terminal.lines import SIGNS
from luocdo.viz.terminal.summary import show_summary
from luocdo.viz.terminal.trace import show_trace

OFFICE = "Sở Khoa học và Công nghệ tỉnh Quảng Trị"
NOTICE = DocumentCard(
    "n", "372/TB-VPCP", "372/TB-VPCP", "Thông báo", None, "Văn phòng Chính phủ", "central", "2023-09-11", "cited"
)
LETTER = DocumentCard(
    "l", "4704/UBND-NC", "4704/UBND-NC", "Công văn", None, "UBND tỉnh Quảng Trị", "province", "2023-09-15", "loaded"
)
DRAFT = DocumentCard("d", "(?)/SKHCN-VP 9/23", None, "Công văn", None, OFFICE, "department", "2023-09", "provisional")
DECREE = DocumentCard(
    "x", "118/2025/NĐ-CP", "118/2025/NĐ-CP", "Nghị định", None, "Chính phủ", "central", "2025-06-09", "cited"
)


def proof(marked_sentence, **facts):
    before, marked, after = marked_sentence.replace("»", "«").split("«")
    place = {
        "witness": "d",
        "path": "cong-van/thang9.txt",
        "member": None,
        "page": 2,
        "offset": 9,
        "further": 0,
        **facts,
    }
    return Proof(before + marked + after, len(before), len(before + marked), **place)


def step(document, marked_sentence="Thi hành «Công văn số 4704/UBND-NC», các phòng làm ngay.", **facts):
    bare = {
        "relation": "IMPLEMENTS",
        "partial": False,
        "effective": None,
        "inferred": False,
        "changes": (),
        "duties": (),
        "steps": (),
        "cut": None,
    }
    return Step(document=document, proof=proof(marked_sentence), **{**bare, **facts})


def duty(text="Rà soát từng thủ tục.", **facts):
    bare = {
        "key": "t",
        "item": "5",
        "due": None,
        "due_text": None,
        "recurrence": None,
        "report_to": None,
        "assignees": (),
        "path": None,
        "member": None,
        "page": None,
    }
    return Duty(text=text, **{**bare, **facts})


def chain(**facts):
    bare = {
        "document": LETTER,
        "changes": (),
        "duties": (),
        "up": (),
        "down": (),
        "cites": (),
        "cited_by": (),
        "complete": True,
    }
    return Trace(**{**bare, **facts})


def printed(renderable, width=200):
    console = Console(file=io.StringIO(), width=width, color_system=None, force_terminal=False)
    console.print(renderable, crop=False)
    return console.file.getvalue()


def test_a_day_that_only_the_register_gives_says_so():
    told = printed(show_trace(chain(up=(step(replace(DECREE, registered=True)),)), "vi"))
    assert "09/6/2025 (danh mục)" in told
    assert "(danh mục)" not in printed(show_trace(chain(up=(step(DECREE),)), "vi"))


def test_the_tree_says_why_and_who_with_dates_and_the_words_that_prove_each_step():
    who = Assigned("các phòng thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị", "chủ trì")
    task = duty(due="2023-10-10", assignees=(who,))
    tree = show_trace(chain(up=(step(NOTICE),), down=(step(DRAFT, duties=(task,)),)), "vi")
    lines = [line.strip("│├└─ ").rstrip() for line in printed(tree).splitlines()]
    assert lines == [
        "◆ Công văn 4704/UBND-NC · 15/9/2023 · UBND tỉnh Quảng Trị",
        "Vì sao phải làm",
        "thực hiện ▲ Thông báo 372/TB-VPCP · 11/9/2023 · Văn phòng Chính phủ · chưa có văn bản",
        "“Thi hành «Công văn số 4704/UBND-NC», các phòng làm ngay.”",
        "— thang9.txt · trang 2",
        "Ai phải làm",
        f"■ Công văn (?)/SKHCN-VP 9/23 · tháng 9/2023 · {OFFICE} · dự thảo chưa có số · thực hiện văn bản trên",
        "“Thi hành «Công văn số 4704/UBND-NC», các phòng làm ngay.”",
        "— thang9.txt · trang 2",
        "→ Hạn 10/10/2023 · các phòng (chủ trì)",
        "Rà soát từng thủ tục.",
    ]


@pytest.mark.parametrize(
    ("trace", "words"),
    [
        (chain(), "không thấy văn bản cấp trên nào"),
        (chain(), "không thấy văn bản hay đơn vị nào phải thực hiện"),
        (chain(up=(step(NOTICE, inferred=True),)), "suy ra từ câu này"),
        (chain(up=(step(NOTICE, cut="repeated"),)), "(đã hiện ở nhánh khác)"),
        (chain(up=(step(NOTICE, cut="depth"),)), "--depth"),
        (chain(up=(step(NOTICE, partial=True, effective="2025-07-01"),)), ", một phần, hiệu lực từ 01/7/2025"),
        (chain(changes=(Change("REPLACES", DECREE, False, "2025-07-01", None),)), "(!) 118/2025/NĐ-CP thay thế văn bản này, hiệu lực từ 01/7/2025"),
        (chain(duties=(duty(due_text="hằng quý"),)), "→ hằng quý · mọi nơi nhận"),
        (chain(duties=(duty(due="2025-10-12", due_hour="17:00"),)), "→ Hạn 12/10/2025 17:00 · mọi nơi nhận"),
        (chain(duties=(duty(),)), "→ Không nêu hạn"),
        (chain(cites=(step(DECREE, relation="CITES"),)), "Chỉ dẫn chiếu"),
        (chain(complete=False), "chỉ hiện một phần"),
    ],
)  # fmt: skip
def test_the_tree_says_what_else_is_to_know(trace, words):
    assert words in printed(show_trace(trace, "vi"))


def test_a_direction_that_was_not_asked_is_left_out():
    assert "Ai phải làm" not in printed(show_trace(chain(up=(step(NOTICE),), down=None, duties=(duty(),)), "vi"))
    assert "Vì sao" not in printed(show_trace(chain(up=None), "vi"))


@pytest.mark.parametrize(
    ("lang", "words"), [("vi", "Ngày không có thật: 31/2/2025."), ("en", "No such day: 31/2/2025.")]
)
def test_what_is_wrong_with_a_document_stands_below_it(lang, words):
    wrong = replace(DRAFT, errors=(finding("impossible-date", text="31/2/2025"),))
    for tree in (chain(document=wrong), chain(down=(step(wrong),))):
        assert f"(!) {words}" in printed(show_trace(tree, lang))


def test_a_step_shown_elsewhere_is_not_proved_again():
    assert "«" not in printed(show_trace(chain(up=(step(NOTICE, cut="cycle"),)), "vi"))


def test_a_long_sentence_is_cut_around_the_citation():
    words = "chữ " * 100
    [line] = [
        each
        for each in printed(
            show_trace(chain(up=(step(NOTICE, f"{words}«Thông báo» {words}"),)), "vi"), 999
        ).splitlines()
        if "«" in each
    ]
    assert "“… chữ chữ" in line
    assert "«Thông báo»" in line
    assert line.endswith("chữ …”")
    assert len(line) < 300


def test_text_cannot_steer_the_terminal():
    hostile = "\x1b]0;hit\x07\x1b[31m \u202emarkup [bold red]x[/] [link=file:///]"
    card = DocumentCard("h", hostile, None, None, None, hostile, "unit", hostile, "loaded")
    trace = chain(
        document=card, up=(step(card, f"{hostile}«{hostile}»{hostile}"),), duties=(duty(hostile, due_text=hostile),)
    )
    shown = printed(show_trace(trace, "vi"))
    assert not set(shown) & set("\x1b\x07\u202e")
    assert "[bold red]x[/]" in shown


def test_the_tree_speaks_english():
    assert "implements ▲ Thông báo 372/TB-VPCP · 11/9/2023 · Văn phòng Chính phủ · not loaded" in printed(
        show_trace(chain(up=(step(NOTICE),)), "en")
    )


def test_the_summary_counts_what_was_read_and_says_why_not():
    counts = Counts({"loaded": 3, "cited": 2}, 17, {"CITES": 4, "IMPLEMENTS": 9, "HAS_TASK": 5}, 5)
    summary = Summary(
        seen=4,
        new=3,
        changed=1,
        unchanged=0,
        vanished=0,
        pruned=0,
        read=3,
        unread=(finding("no-text", file="a.pdf"),),
        spared=(finding("prune-unreachable", file="ổ mạng", reason="Stale file handle"),),
        counts=counts,
        written=1234,
        seconds=0.5,
    )
    lines = [" ".join(line.split()) for line in printed(show_summary(summary, "vi")).splitlines()]
    assert lines == [
        "Tệp đã xem 4 3 mới, 1 đã đổi, 0 như cũ",
        "Tệp vừa đọc 3",
        "Tệp không đọc được 1",
        "Văn bản 5 3 đã có văn bản, 2 chưa có văn bản, 0 dự thảo chưa có số",
        "Chỗ dẫn chiếu 17",
        "Quan hệ giữa các văn bản 13 thực hiện 9, dẫn chiếu 4",
        "Nghĩa vụ 5",
        "Ghi vào kho 1 234 0.5 giây",
        "(!) a.pdf: tệp không có chữ nào.",
        (
            "(!) ổ mạng: không mở được (Stale file handle), nên điều các tệp ở đây đã nói vẫn giữ trong kho. "
            "Nối lại ổ đĩa hoặc kiểm tra quyền đọc, rồi chạy lại."
        ),
    ]


def test_every_level_has_its_sign():
    assert set(SIGNS) == set(LEVELS) - {"other"}
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_where_a_chain_ends_at_a_link_that_is_not_certain_the_tree_names_what_it_may_be_and_how_to_settle_it():
    command = (
        'luocdo decide resolve "(?)/SKHCN-VP 9/23" "công văn của tỉnh về cải cách hành chính năm 2023" {} --because "…"'
    )
    choices = tuple(Choice(card, command.format(card.name)) for card in (LETTER, NOTICE))
    doubt = Maybe("IMPLEMENTS", DRAFT, choices, proof("Thi hành «công văn của tỉnh», các phòng làm ngay."))
    text = printed(show_trace(chain(document=DRAFT, maybe_up=(doubt,)), "vi"), width=80)
    assert "? chưa rõ thực hiện văn bản nào trong số này:" in text
    assert "«công văn của tỉnh»" in text
    assert "không thấy văn bản cấp trên nào" not in text
    assert "[1] ◆ Công văn 4704/UBND-NC" in text
    assert "[2] ▲ Thông báo 372/TB-VPCP" in text
    assert f"[2] $ {choices[1].decide}" in text.splitlines(), "a line to copy is whole, however narrow the terminal"


def test_below_a_document_stands_who_perhaps_carries_it_out():
    doubt = Maybe("IMPLEMENTS", DRAFT, (Choice(LETTER, "luocdo decide resolve a b c"),), proof("Thi hành «công văn»."))
    lines = [
        line.strip("│├└─ ").rstrip() for line in printed(show_trace(chain(maybe_down=(doubt,)), "en")).splitlines()
    ]
    head = next(line for line in lines if "(?)/SKHCN-VP 9/23" in line)
    assert head.endswith("? not certain, perhaps implements the document above")
    assert "[1] $ luocdo decide resolve a b c" in lines


def test_a_citation_that_is_not_certain_stands_among_the_citations():
    doubt = Maybe("CITES", LETTER, (Choice(NOTICE, "luocdo decide resolve a b c"),), proof("Xem «thông báo»."))
    lines = [line.strip("│├└─ ").rstrip() for line in printed(show_trace(chain(maybe_up=(doubt,)), "vi")).splitlines()]
    assert "Vì sao phải làm: không thấy văn bản cấp trên nào" in lines
    assert lines.index("Chỉ dẫn chiếu") + 1 == lines.index("? chưa chắc, có lẽ dẫn chiếu:")
