"""How readings withstand what scanners, converters and typists do: numbers found in damaged copies against the clean text.

    python benchmarks/damage.py [FOLDER] [--seed 2026] [--misses KIND]

Each text of FOLDER (the examples) is damaged in one way at a time, three faults a document, at references with a number that are found in the clean text.
`kept` is the share of the numbers of the clean texts that the damaged ones still give, over all documents of that kind of damage;
`false` counts numbers that only the damaged text gives. The old fonts (TCVN3, VNI) change the whole text, which then goes through the loader.
"""

import argparse
import random
import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import luocdo
from luocdo.loaders import load
from luocdo.loaders.old_encodings import table

Random = random.Random
Fault = Callable[[str, Random], str]

FAULTS = 3
GOAL = 0.96


def main() -> None:
    """Damage every text in every way and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path, nargs="?", default=Path(luocdo.__file__).parent / "examples")
    asked.add_argument("--seed", type=int, default=2026)
    asked.add_argument("--misses", metavar="KIND", default="")
    arguments = asked.parse_args()
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(arguments.folder.glob("*.txt"))}
    clean = {name: luocdo.read_text(text) for name, text in texts.items()}
    print(
        f"{len(texts)} documents, seed {arguments.seed}\n\n{'damage':<24}{'numbers':>9}{'kept':>8}{'false':>7}  goal {GOAL}, 0"
    )
    for kind in (*FAULT_KINDS, *FONTS):
        show = kind == arguments.misses
        counts = [
            compared(name, reading, luocdo.read_text(damaged(kind, name, texts[name], reading, arguments.seed)), show)
            for name, reading in clean.items()
        ]
        numbers, kept, false = map(sum, zip(*counts, strict=True))
        print(f"{kind:<24}{numbers:>9}{kept / numbers:>8.3f}{false:>7}")


def compared(name: str, clean: luocdo.Reading, got: luocdo.Reading, show: bool) -> tuple[int, int, int]:
    """Return how many numbers the clean text gives, how many of them the damaged one, and how many only that one."""
    wanted, found = (Counter(each.number for each in reading.references if each.number) for reading in (clean, got))
    if show and wanted != found:
        print(f"  {name}: lost {dict(wanted - found)}, false {dict(found - wanted)}")
    return wanted.total(), (wanted & found).total(), (found - wanted).total()


def damaged(kind: str, name: str, text: str, reading: luocdo.Reading, seed: int) -> str:
    """Return `text` with three faults of this kind, at references chosen by the seed, or all of it in an old font."""
    if kind in FONTS:
        return in_old_font(text, FONTS[kind])
    chance = Random(f"{seed} {kind} {name}")
    fault = FAULT_KINDS[kind]
    numbered = [each for each in reading.references if each.number]
    for each in sorted(chance.sample(numbered, min(FAULTS, len(numbered))), key=lambda one: -one.start):
        text = text[: each.start] + fault(text[each.start : each.end], chance) + text[each.end :]
    return text


def in_old_font(text: str, font: str) -> str:
    """Return what the loader makes of `text` typed in an old font.

    TCVN3 has no capitals with tones: its fonts of capitals draw the small ones as capitals.
    """
    letters = {letter: typed for typed, letter in table(font)[0].items()}
    typed = "".join(
        letters.get(letter) or letters.get(letter.lower(), letter) for letter in unicodedata.normalize("NFC", text)
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "old.txt"
        path.write_text(typed, encoding="utf-8")
        return "".join(loaded.text for loaded in load(path))


def at_number(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Fault:
    """Return the fault that changes one place of the number, chosen by chance, where `pattern` finds any."""

    def fault(words: str, chance: Random) -> str:
        number = re.search(r"\d\S*[/-]\S*", words)
        places = [
            found for found in re.finditer(pattern, words) if number and number.start() <= found.start() < number.end()
        ]
        return one_changed(words, places, new, chance)

    return fault


def in_words(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Fault:
    """Return the fault that changes one place of the reference, chosen by chance, where `pattern` finds any."""

    def fault(words: str, chance: Random) -> str:
        return one_changed(words, list(re.finditer(pattern, words)), new, chance)

    return fault


def one_changed(
    words: str, places: list[re.Match[str]], new: str | Callable[[re.Match[str]], str], chance: Random
) -> str:
    """Return `words` with one of the places, chosen by chance, changed; as they are where there is none."""
    if not places:
        return words
    place = chance.choice(places)
    return words[: place.start()] + (new if isinstance(new, str) else new(place)) + words[place.end() :]


def both(first: Fault, second: Fault) -> Fault:
    """Return the fault that does both to one reference."""
    return lambda words, chance: second(first(words, chance), chance)


def _full_width(found: re.Match[str]) -> str:
    return chr(ord(found[0]) + 0xFEE0)


def _bare(found: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFD", found[0].replace("Đ", "D").replace("đ", "d"))
    return "".join(each for each in letters if not unicodedata.combining(each))


def _tone_moved(found: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFD", found[0])
    tone = next(mark for mark in letters if mark in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", letters.replace(tone, "") + tone)


def _hyphenated(found: re.Match[str]) -> str:
    return f"{found[0][:-2]}-\n{found[0][-2:]}"


PAGE_HEADER = "\n\n\n12\n\nCÔNG BÁO/Số 315 + 316/Ngày 05-4-2023\n\n"

FAULT_KINDS: dict[str, Fault] = {
    "number over two lines": at_number(r"(?<=[-/])(?=[^\W\d])", "\n"),
    "number over a blank line": at_number(r"(?<=-)(?=[^\W\d])", "\n\n"),
    "s6 for số": in_words(r"\bsố\b", lambda found: "s6"),
    "sô for số": in_words(r"\bsố\b", lambda found: "sô"),
    "O for 0": at_number(r"0", "O"),
    "l for 1": at_number(r"1", "l"),
    "Ð for Đ": at_number(r"Đ", "Ð"),
    "D for Đ": at_number(r"Đ", "D"),
    "blank in the number": at_number(r"(?<=[/-])|(?=[/-])", " "),
    "blank lost": in_words(r"(?<=[^\W\d]) (?=\d)", ""),
    "blanks doubled": in_words(r" ", "   "),
    "en dash": at_number(r"-", "–"),
    "letters decomposed": lambda words, _: unicodedata.normalize("NFD", words),
    "Cyrillic letters": at_number(r"[CPTHBKM]", lambda found: "СРТНВКМ"["CPTHBKM".index(found[0])]),
    "zero width": at_number(r"(?<=\w)(?=\w)|(?=[/-])", "\u200b"),
    "tone on second vowel": in_words(r"òa|óa|ọa|ủy|úy", _tone_moved),
    "hyphenated word": in_words(r"[^\W\d_]{5,}", _hyphenated),
    "soft hyphen": in_words(r"(?<=[^\W\d_]{2})(?=[^\W\d_]{2})", "\u00ad"),
    "page header inside": in_words(r" ", PAGE_HEADER),
    "page number inside": in_words(r" (?=[^\W\d_A-ZĐ])", "\n\n7\n\n"),
    "stop for slash blank": at_number(r"(?<=\d)/(?=[^\W\d])", "/ "),
}
FAULT_KINDS |= {
    "so for số": in_words(r"\bsố\b", "so"),
    "diacritics lost": in_words(r"(?s).+", _bare),
    "I for 1": at_number(r"1", "I"),
    "S for 5": at_number(r"5", "S"),
    "B for 8": at_number(r"8", "B"),
    "rn for m": in_words(r"m", "rn"),
    "full width": at_number(r"[0-9A-Z/]", _full_width),
    "blank in the serial": at_number(r"(?<=\b\d)(?=\d{1,2}/)", " "),
    "header in the number": at_number(r"(?<=[/-])(?=[^\W\d])", PAGE_HEADER),
    "two faults in one": both(FAULT_KINDS["O for 0"], FAULT_KINDS["number over two lines"]),
    "l for 1, D for Đ": both(FAULT_KINDS["l for 1"], FAULT_KINDS["D for Đ"]),
}
FONTS = {"TCVN3 font": "TCVN3", "VNI font": "VNI"}


if __name__ == "__main__":
    main()
