"""The days of a week and how they are written, in small letters: "thứ hai", "thứ 2", "chủ nhật"."""

NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""The days of a week, from Monday on."""
SUNDAY = 6
BEHIND_THU = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5} | {
    str(at + 2): at for at in range(SUNDAY)
}
"""What "thứ" has behind it -> the day, 0 for Monday."""
WEEKDAYS = {f"thứ {word}": day for word, day in BEHIND_THU.items()} | {"chủ nhật": SUNDAY}
"""The name of a day -> the day, 0 for Monday."""
WEEKDAY = f"(?:{'|'.join(WEEKDAYS)})".replace(" ", r"\s+")
"""The pattern of the name of a day."""
