"""Words in the name of a file that say that an annex is in it: "PL1", "phụ lục II", "biểu mẫu số 2", in small letters without their marks.

Loaders ask it of the attachments of a package, the reader of the files beside a document.
"""

ANNEX = r"\b(?:pl ?\d{0,2}|phu ?luc|phu ?bieu|bieu ?mau)\b(?: (?:so )?(?:\d{1,2}|[ivx]{1,4})\b(?! \d))?"
