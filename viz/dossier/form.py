"""The form of an administrative text: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (page, letters) and mục II (its parts).

Lengths are millimetres, sizes of letters points.
"""

from ...extract.grammar import national_heading

PAGE = (210, 297)
"""A4 (mục I.1); its margins lie within what mục I.3 allows: 20–25 above and below, 30–35 on the left, 15–20 on the right."""
MARGINS = {"top": 20, "bottom": 20, "left": 30, "right": 15}
WIDTH = PAGE[0] - MARGINS["left"] - MARGINS["right"]
FONT = "Times New Roman"

NATION, MOTTO = national_heading.NATION, national_heading.MOTTO
NATION_SIZE, MOTTO_SIZE = 12, 13
ISSUER_SIZE = 12
NUMBER_SIZE = PLACE_SIZE = 13
TYPE_SIZE = SUBJECT_SIZE = 14
BODY_SIZE = 14
TABLE_SIZE = 12
COPIES_HEAD_SIZE, COPIES_SIZE = 12, 11
FIRST_LINE = 12.7
"""How far a paragraph begins to the right (mục II.5.d: 1 cm or 1.27 cm)."""
BETWEEN = 6
"""Points between two paragraphs, at least (mục II.5.d)."""
DOTS = "……………………"
"""A line to fill in."""
