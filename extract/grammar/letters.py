"""The letters of Vietnamese, as members of a character class: `re` has no class for lower and upper case."""

_ACCENTED = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"

LOWER = "a-z" + _ACCENTED
UPPER = "A-Z" + _ACCENTED.upper()
