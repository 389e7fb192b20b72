"""A country's correspondence, made up: folders of dispatches that form chains from the centre down to the units.

    python benchmarks/chains.py FOLDER [--documents 100000] [--seed 1]

Ten years over the 63 provinces, of which 34 remain from 01/7/2025 on; every document carries out one of the level above it and names eight
others on average, in full and in short. Numbers run anew in each agency and year, so that one number stands for hundreds of documents. One
decree is cited by nine of ten; some documents are cited and never written, some are drafts without a number, some decrees replace older
ones; three citations in a hundred give a wrong day. The same arguments give the same files. All names of people, titles and numbers of our own are invented.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

import chain_texts
from chain_papers import Agency, Paper

from luocdo.extract.rules import rows

FIRST_DAY = date(2016, 1, 4)
LAST_DAY = date(2026, 6, 30)
MERGER = date(2025, 7, 1)
FILES_IN_FOLDER = 1000

LEVELS = {"central": 4, "province": 24, "department": 42, "unit": 30}
"""How many of a hundred documents are issued at each level."""
ABOVE = {"province": "central", "department": "province", "unit": "department"}
RECENT = 40
"""A document carries out one of so many last ones of the level above."""
HUB_SHARE = 0.9
SHARES = {"draft": 0.01, "unwritten": 0.03, "replaces": 0.3, "misdated": 0.03}


HUB = Paper(
    Agency("Chính phủ", "CP", "Hà Nội", "central"),
    "Nghị định",
    "250/2015/NĐ-CP",
    date(2015, 12, 30),
    "theo dõi, đôn đốc việc thực hiện nhiệm vụ được giao",
)

_CENTRE = (
    (Agency("Chính phủ", "CP", "Hà Nội", "central"), "Nghị định", "{serial}/{year}/NĐ-CP"),
    (Agency("Thủ tướng Chính phủ", "TTg", "Hà Nội", "central"), "Quyết định", "{serial}/QĐ-TTg"),
    (Agency("Thủ tướng Chính phủ", "TTg", "Hà Nội", "central"), "Chỉ thị", "{serial}/CT-TTg"),
    (Agency("Văn phòng Chính phủ", "VPCP", "Hà Nội", "central"), "Thông báo", "{serial}/TB-VPCP"),
    (Agency("Bộ Nội vụ", "BNV", "Hà Nội", "central"), "Thông tư", "{serial}/{year}/TT-BNV"),
    (Agency("Bộ Y tế", "BYT", "Hà Nội", "central"), "Công văn", "{serial}/BYT-KHTC"),
)
_FORMS = {
    "province": (
        ("Công văn", "{serial}/UBND-NC"),
        ("Công văn", "{serial}/UBND-KGVX"),
        ("Kế hoạch", "{serial}/KH-UBND"),
        ("Quyết định", "{serial}/QĐ-UBND"),
    ),
    "department": (
        ("Công văn", "{serial}/{letters}-VP"),
        ("Kế hoạch", "{serial}/KH-{letters}"),
        ("Báo cáo", "{serial}/BC-{letters}"),
    ),
    "unit": (("Kế hoạch", "{serial}/KH-{letters}"), ("Công văn", "{serial}/{letters}-HCTH")),
}
_DEPARTMENTS = ("SKHCN", "SNV", "SYT", "SXD", "STP", "STC", "SNNMT", "STTTT", "SNNPTNT", "SKHĐT")
_FIRST_OF_THE_NEW = {"SNNMT": date(2025, 3, 1)}
_UNITS = {
    "SKHCN": ("Trung tâm Ứng dụng tiến bộ khoa học", "TTƯDKH"),
    "SNV": ("Trung tâm Lưu trữ lịch sử", "TTLTLS"),
    "SYT": ("Trung tâm Kiểm soát bệnh tật", "TTKSBT"),
    "SXD": ("Trung tâm Quy hoạch xây dựng", "TTQHXD"),
    "STP": ("Trung tâm Trợ giúp pháp lý", "TTTGPL"),
    "STTTT": ("Trung tâm Công nghệ thông tin", "TTCNTT"),
}


def papers(count: int, seed: int) -> Iterator[Paper]:
    """Yield `count` documents in the order of their days, the hub first."""
    yield HUB
    office = _Registry(Random(seed))
    span = (LAST_DAY - FIRST_DAY).days
    for place in range(1, count):
        yield office.next(FIRST_DAY + timedelta(days=span * place // count))


class _Registry:
    """The out-trays of all agencies: what each issued last, and how far its numbers have come this year."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._serials: Counter[tuple[str, str, int]] = Counter()
        self._issued: dict[tuple[str, str], list[Paper]] = defaultdict(list)
        self._laws = [row for row in rows("register") if row["date"] < FIRST_DAY.isoformat()]

    def next(self, day: date) -> Paper:
        """Issue one more document."""
        random = self._random
        level = random.choices(list(LEVELS), weights=list(LEVELS.values()))[0]
        place = random.choice(_provinces(day))
        agency, kind, form = self._form(level, place, day)
        cites = tuple(map(self._dated, dict.fromkeys(self._cited(agency, level, place))))
        paper = Paper(agency, kind, self._number(agency, form, day), day, chain_texts.subject(random), cites)
        if level == "central" and random.random() < SHARES["replaces"]:
            older = [each for each in self._recent("central", "") if each.type == kind]
            paper = paper._replace(replaces=random.choice(older) if older else None)
        paper = paper._replace(draft=level != "central" and random.random() < SHARES["draft"])
        if not paper.draft:
            self._keep(self._issued["central", ""] if level == "central" else self._issued[level, place], paper)
            self._keep(self._issued[level, agency.name], paper)
        return paper

    def _form(self, level: str, place: str, day: date) -> tuple[Agency, str, str]:
        if level == "central":
            return self._random.choice(_CENTRE)
        agency = self._agency(level, place, day)
        return agency, *self._random.choice(_FORMS[level])

    def _agency(self, level: str, place: str, day: date) -> Agency:
        if level == "province":
            return Agency(f"UBND {place}", "UBND", place, level)
        open_today = [row for row in _departments(day) if level == "department" or row["abbr"] in _UNITS]
        row = self._random.choice(open_today)
        department = f"{row['name']} {place}"
        if level == "department":
            return Agency(department, row["abbr"], place, level, f"UBND {place}")
        name, letters = _UNITS[row["abbr"]]
        return Agency(f"{name} thuộc {department}", letters, place, level, department)

    def _number(self, agency: Agency, form: str, day: date) -> str:
        series = agency.name, form, day.year
        self._serials[series] += 1 if self._random.random() > SHARES["unwritten"] else 2  # one is never written
        serial = self._serials[series] + (300 if agency.level == "central" else 0)
        return form.format(serial=f"{serial:02}", year=day.year, letters=agency.letters)

    def _cited(self, agency: Agency, level: str, place: str) -> Iterator[Paper]:
        """Yield the one that is carried out, the one that this one carries out, the hub, and some of every level."""
        random = self._random
        above = self._recent(ABOVE.get(level, ""), agency.above or place) or self._recent("central", "")
        if above:
            first = random.choice(above)
            yield first
            yield from first.cites[:1]
        if random.random() < HUB_SHARE:
            yield HUB
        for pool, most in (("central", 4), (level, 4)):
            recent = self._recent(pool, agency.name)
            yield from random.sample(recent, min(len(recent), random.randint(0, most)))
        yield from (_known(row) for row in random.sample(self._laws, random.randint(0, 3)))
        if random.random() < SHARES["unwritten"] * 8 and above:
            yield self._unwritten(random.choice(above))

    def _recent(self, level: str, name: str) -> list[Paper]:
        found = self._issued.get((level, "" if level == "central" else name), [])
        return found or self._issued.get((level, name.partition(" thuộc ")[2]), [])

    def _unwritten(self, like: Paper) -> Paper:
        """Return a document of the same agency and year that nobody ever filed."""
        serial, rest = like.number.split("/", 1)
        return like._replace(number=f"{int(serial) + 5000}/{rest}", title=chain_texts.subject(self._random), cites=())

    def _dated(self, cited: Paper) -> Paper:
        """Return a document as it is cited: now and then with an earlier day of the same year, which is wrong."""
        if self._random.random() > SHARES["misdated"]:
            return cited
        day = cited.day - timedelta(days=self._random.randint(1, 28))
        return cited._replace(day=max(day, date(cited.day.year, 1, 1)))

    @staticmethod
    def _keep(tray: list[Paper], paper: Paper) -> None:
        # A chain kept whole would be compared and hashed to its very top by whoever cites this document.
        tray.append(paper._replace(cites=tuple(first._replace(cites=()) for first in paper.cites[:1])))
        del tray[:-RECENT]


def _known(row: dict[str, str]) -> Paper:
    """Return a document of the national registers."""
    agency = Agency(row["issuer"], "", "Hà Nội", "central")
    return Paper(agency, row["type"], row["number"], date.fromisoformat(row["date"]), row["title"])


def _provinces(day: date) -> list[str]:
    listed = rows("provinces_63") if day < MERGER else rows("provinces_34")
    return [f"{row['kind']} {row['name']}" for row in listed]


def _departments(day: date) -> list[dict[str, str]]:
    return [
        row
        for row in rows("departments")
        if row["abbr"] in _DEPARTMENTS
        and (not row["valid_to"] or day.isoformat() <= row["valid_to"])
        and day >= _FIRST_OF_THE_NEW.get(row["abbr"], FIRST_DAY)
    ]


def write(folder: Path, count: int, seed: int) -> int:
    """Write the documents below `folder`, a thousand to a folder; return how many references they hold."""
    random = Random(seed + 1)
    references = 0
    for place, paper in enumerate(papers(count, seed)):
        within = folder / f"{place // FILES_IN_FOLDER:04}"
        within.mkdir(parents=True, exist_ok=True)
        (within / f"{place:07}.txt").write_text(chain_texts.written(paper, random), encoding="utf-8", newline="\n")
        references += len(paper.cites)
    return references


def main() -> None:
    """Write the files and say how many there are."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--documents", type=int, default=100_000)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    references = write(given.folder, given.documents, given.seed)
    print(f"{given.documents} documents, {references / given.documents:.1f} cited by each")


if __name__ == "__main__":
    main()
