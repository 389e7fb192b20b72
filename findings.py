"""Findings: what a careful officer would point out, from a file that cannot be read to a date that cannot be."""

from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict, SerializationInfo, field_serializer

from .messages import catalogue, say


class Finding(BaseModel):
    """One thing to look at; `start` and `end` are code points of the text as loaded, null for a whole file.

    `facts` fill the message of `code` in either language (messages.csv).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    severity: Literal["error", "warning", "info"]
    message: str
    start: int | None = None
    end: int | None = None
    facts: dict[str, str] = {}

    def text(self, lang: str = "vi") -> str:
        """Return the message in `lang` ("vi" or "en"); one that another version of luocdo found, as it was worded."""
        try:
            return say(self.code, lang, **self.facts)
        except KeyError:
            return self.message

    @field_serializer("message")
    def _message_in_its_language(self, message: str, info: SerializationInfo) -> str:
        """Word the message in the language that the context of the serialization names."""
        return self.text(info.context["lang"]) if info.context else message


def left_unread(notes: Iterable[Finding]) -> bool:
    """Tell whether `notes`, of files that gave no text, tell of a document that nobody read.

    What is no document at all (an answer of luocdo itself) is only mentioned, by a note that is "info".
    """
    return any(note.severity != "info" for note in notes)


def finding(code: str, start: int | None = None, end: int | None = None, **facts: str) -> Finding:
    """Make the finding `code`, worded in Vietnamese, from messages.csv.

    Raises:
        KeyError: no such code, or a place of its message has no fact.
    """
    severity = catalogue()[code].severity
    return Finding.model_validate(
        {"code": code, "severity": severity, "message": say(code, **facts), "start": start, "end": end, "facts": facts}
    )
