"""Faults of a draft itself: to whom it goes, on what it rests, by when it wants what."""

import re
from datetime import date, timedelta

from letters import (
    SUBJECTS,
    UNITS,
    Fault,
    Material,
    a_row,
    a_sheet,
    cited,
    decision,
    fault,
    letter,
    office_day,
    printed,
    table,
    upper,
)


def ended_agency(made: Material) -> Fault:
    """Return a fault: a letter goes to, or gives work to, an agency that was merged or abolished before its day."""
    chance = made.chance
    after = date(2025, 7, 10)
    sheet = a_sheet(made, after, until=date(2025, 12, 20))
    gone = [
        row["name"] for row in table("departments") if row["valid_to"] == "2025-02-28" and row["name"].startswith("Sở")
    ]
    gone += [
        row["name"]
        for row in table("agencies_central")
        if row["valid_to"] == "2025-02-28" and row["kind"] == "ministry"
    ]
    gone += [f"UBND tỉnh {row['name']}" for row in table("provinces_63") if row["successor"] != row["name"]]
    gone += [
        "UBND các huyện, thị xã, thành phố",
        "UBND huyện Thạch Hà",
        "Phòng Nội vụ các huyện",
        "UBND thị xã Hồng Lĩnh",
    ]
    name = chance.choice(gone)
    body = f"Thực hiện {upper(sheet)}, Sở đề nghị các cơ quan phối hợp rà soát."
    sound = letter(sheet, body, to="Sở Tài chính")
    if name.startswith("Sở") and chance.random() < 0.5:
        order = "\n\n1. Giao {} tổng hợp kết quả rà soát, gửi báo cáo về Sở."
        whole = letter(sheet, body + order.format("Sở Tài chính"), to="Các sở, ban, ngành")
        return fault("agency that no longer exists", whole, "Giao Sở Tài chính", f"Giao {name}", name)
    return fault("agency that no longer exists", sound, "Kính gửi: Sở Tài chính", f"Kính gửi: {name}", name)


def without_grounds(made: Material) -> Fault | None:
    """Return a fault: a decision has lost its căn cứ."""
    chance = made.chance
    if chance.random() < 0.5:
        row = a_row(made, "Nghị định", "Thông tư")
        sheet = a_sheet(made, date.fromisoformat(max(row["date"], row["effective_from"])))
        sound = decision(sheet, f"Căn cứ {cited(row)};\n\nTheo đề nghị của Giám đốc Sở Nội vụ.")
        lines = sound[sound.index("Căn cứ ") : sound.index("\n\nQUYẾT ĐỊNH:")]
        return fault("grounds missing", sound, lines, "", row["number"], whole=True)
    name, text = chance.choice(
        [each for each in sorted(made.documents.items()) if "quyetdinh" in each[0] or "-qd-" in each[0]]
    )
    lines = [
        line for line in text.split("\n") if not re.match(r"[\s*_-]*(?:Căn cứ|Xét|Theo|Thực hiện|Trên cơ sở)\b", line)
    ]
    body = re.sub(r"(?i)(?:căn cứ|thực hiện|triển khai|thi hành|theo)\s+(?=[A-ZĐ])", "nhắc lại ", "\n".join(lines))
    if body == text or len(lines) == text.count("\n") + 1:
        return None
    return Fault("grounds missing", body, 0, 0, text, name)


def deadline(made: Material) -> Fault:
    """Return a fault: a deadline is over already, falls on a day off, or is later than that of the superior."""
    chance = made.chance
    sheet = a_sheet(made, date(2023, 1, 5))
    due = sheet.day + timedelta(days=chance.randrange(8, 25))
    due = office_day(due)
    unit = chance.choice(UNITS)
    subject = chance.choice(SUBJECTS)
    body = f"Thực hiện {upper(sheet)}, Sở yêu cầu:\n\n1. {unit} hoàn thành việc {subject}, gửi báo cáo trước ngày {{}}.\n\n2. Các phòng phối hợp thực hiện."
    sound = letter(sheet, body.format(printed(due)))
    if chance.random() < 0.5:
        over = sheet.day - timedelta(days=chance.randrange(1, 60))
        return fault("deadline", sound, f"trước ngày {printed(due)}", f"trước ngày {printed(over)}", "over")
    off = due
    while off.weekday() != 5 + (chance.random() < 0.5):
        off += timedelta(days=1)
    return fault("deadline", sound, f"trước ngày {printed(due)}", f"trước ngày {printed(off)}", "day off")


def after_superior(made: Material) -> Fault:
    """Return a fault: a department sets a later day than the letter of its province that it carries out."""
    chance = made.chance
    sheet = a_sheet(made, date(2023, 1, 5))
    subject = chance.choice(SUBJECTS)
    serial = 3000 + len(made.above)
    theirs = sheet.day + timedelta(days=21)
    upper_sheet = sheet._replace(day=sheet.day - timedelta(days=6))
    month = f"{upper_sheet.day.month:02}" if upper_sheet.day.month < 3 else str(upper_sheet.day.month)
    made.above[f"{serial}.txt"] = (
        f"ỦY BAN NHÂN DÂN\nTỈNH {sheet.province.upper()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        f"Số: {serial}/UBND-KGVX\nV/v {subject}\n\n{sheet.province}, ngày {upper_sheet.day.day:02} tháng {month} năm {upper_sheet.day.year}\n\n"
        f"Kính gửi: Các sở, ban, ngành.\n\nUBND tỉnh yêu cầu:\n\n1. Các sở, ban, ngành {subject} tại đơn vị, báo cáo UBND tỉnh kết quả trước ngày {printed(theirs)}.\n\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thuận\n"
    )
    of = f"Công văn số {serial}/UBND-KGVX ngày {printed(upper_sheet.day)} của UBND tỉnh {sheet.province} về việc {subject}"
    body = f"Thực hiện {of}, Sở yêu cầu:\n\n1. Các phòng {subject}, báo cáo kết quả về Văn phòng Sở trước ngày {{}}."
    early, late = theirs - timedelta(days=7), theirs + timedelta(days=chance.randrange(1, 15))
    late = office_day(late)
    early = office_day(early)
    sound = letter(sheet, body.format(printed(early)))
    return fault("deadline", sound, f"trước ngày {printed(early)}", f"trước ngày {printed(late)}", "after superior")


def middle(made: Material) -> Fault:
    """Return a fault: a department carries out a rule of the centre, and the letter of its province is not named."""
    row = a_row(made, "Quyết định", "Thông tư", "Nghị định")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    sound = letter(sheet, f"Thực hiện {upper(sheet)} và {cited(row)}, Sở yêu cầu các phòng rà soát.")
    return fault("missing middle", sound, f"{upper(sheet)} và ", "", row["number"], whole=True)


def alias(made: Material) -> Fault:
    """Return a fault: a short name is used that no place explains."""
    chance = made.chance
    row = a_row(made, "Nghị định", "Thông tư")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    serial = row["number"].split("/")[0]
    body = f"Thực hiện {upper(sheet)} và {cited(row)}, Sở yêu cầu các phòng rà soát.\n\nCác phòng tiếp tục thực hiện nghiêm {{}} đến hết năm."
    full = f"{row['type']} số {row['number']}"
    sound = letter(sheet, body.format(full))
    other = str(int(serial) + chance.randrange(3, 40))
    short = chance.choice(
        (
            f"Chỉ thị {other}",
            f"NĐ {other}" if row["type"] != "Nghị định" else f"Nghị quyết {other}",
            f"Nghị quyết {other}",
        )
    )
    return fault("unexplained alias", sound, f"nghiêm {full}", f"nghiêm {short}", short)


def not_reached(made: Material) -> Fault:
    """Return a fault: the title says that a document is carried out which the body does not name."""
    chance = made.chance
    row = a_row(made, "Quyết định", "Thông tư", "Nghị định")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    other = a_row(made, "Quyết định", "Thông tư", "Nghị định", until=row["date"])
    title = f"triển khai {row['type']} số {row['number']}"
    body = "Thực hiện {} và {}, Sở yêu cầu các phòng rà soát trước ngày {}."
    due = sheet.day + timedelta(days=14)
    due = office_day(due)
    sound = letter(sheet, body.format(upper(sheet), cited(row), printed(due)), title=title)
    if other["number"] == row["number"] or chance.random() < 0.3:
        return fault("chain that does not reach", sound, f" và {cited(row)}", "", row["number"], whole=True)
    return fault("chain that does not reach", sound, cited(row), cited(other), row["number"], whole=True)
