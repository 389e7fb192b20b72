"""What joins two documents, as a terminal without colours shows it."""

import io

import pytest
from rich.console import Console

from luocdo.queries import Connection, DocumentCard, Leg, Proof
from luocdo.viz.terminal.connection import WAYS, show_connection

NOTICE = DocumentCard("n", "9/TB-VPCP", "9/TB-VPCP", "Thông báo", None, None, "central", "2023-09-11", "cited")
LETTER = DocumentCard("l", "4/UBND-NC", "4/UBND-NC", "Công văn", None, None, "province", "2023-09-15", "loaded")
PLAN = DocumentCard("p", "2/KH-UBND", "2/KH-UBND", "Kế hoạch", None, None, "commune", "2023-10-02", "loaded")
PROOF = Proof("Thực hiện Thông báo 9/TB-VPCP,", 10, 29, "l", "/kho/thu.txt", None, 1, 10, 0)
UP = Leg("IMPLEMENTS", True, NOTICE, PROOF, False, None, False)
DOWN = Leg("BASED_ON", False, PLAN, None, False, None, False)


def printed(connection: Connection, lang: str = "vi", width: int = 160) -> list[str]:
    console = Console(file=io.StringIO(), width=width, color_system=None, force_terminal=False)
    console.print(show_connection(connection, lang))
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    return [line.strip("│├└─ ").rstrip() for line in lines if line.strip()]


def test_a_way_is_walked_step_by_step_up_and_down_with_the_words_that_prove_it() -> None:
    assert printed(Connection(LETTER, PLAN, "shared", ((UP, DOWN),), True)) == [
        "Không văn bản nào dẫn đến văn bản kia; cả hai cùng dựa vào: 1 đường, ngắn nhất 2 bậc.",
        "Đường 1: 2 bậc",
        "◆ Công văn 4/UBND-NC · 15/9/2023",
        "thực hiện ▲ Thông báo 9/TB-VPCP · 11/9/2023 · chưa có văn bản",
        "“Thực hiện «Thông báo 9/TB-VPCP»,”",
        "— thu.txt · trang 1",
        "▢ Kế hoạch 2/KH-UBND · 02/10/2023 · căn cứ văn bản trên",
    ]


@pytest.mark.parametrize(
    ("connection", "words"),
    [
        (Connection(LETTER, NOTICE, "obligation", ((UP,),), True), "1 đường nối, ngắn nhất 1 bậc."),
        (Connection(LETTER, NOTICE, "relation", ((UP,),), True), "Không có chuỗi nghĩa vụ"),
        (Connection(LETTER, NOTICE, "grounds", ((UP,),), True), "nối qua căn cứ của chính văn bản trung ương: 1 đường"),
        (Connection(LETTER, NOTICE, "candidate", ((UP,),), True), "chưa rõ là văn bản nào"),
        (Connection(LETTER, NOTICE, "none", (), True), "Không có đường nào nối hai văn bản"),
        (Connection(LETTER, NOTICE, "none", (), False, stopped=True), "Chưa thấy đường nào nối hai văn bản"),
        (Connection(LETTER, NOTICE, "obligation", ((UP,),), False, stopped=True), "Chưa tìm hết"),
        (Connection(LETTER, NOTICE, "obligation", ((UP,),), False), "Còn những đường khác"),
        (Connection(LETTER, NOTICE, "obligation", ((UP,),) * (WAYS + 1), True), "Còn những đường khác"),
    ],
)
def test_it_is_said_what_joins_them_and_whether_there_is_more(connection: Connection, words: str) -> None:
    assert words in "\n".join(printed(connection))


def test_a_long_way_is_not_set_in_out_of_the_terminal() -> None:
    long = (UP,) * 40
    lines = printed(Connection(LETTER, NOTICE, "obligation", (long,), True), width=70)
    assert sum("thực hiện ▲ Thông báo 9/TB-VPCP" in line for line in lines) == len(long)
