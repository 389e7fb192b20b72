"""The graph -> answers: canned questions, Cypher of one's own, and the chain through a document."""

from .ask import Answer, ask
from .catalogue import Query, catalogue
from .documents import DocumentCard
from .info import Info, info
from .lookup import find, lookup
from .model import Assigned, Change, Duty, Proof, Step, Trace
from .questions import questions
from .trace import trace

__all__ = [
    "Answer",
    "Assigned",
    "Change",
    "DocumentCard",
    "Duty",
    "Info",
    "Proof",
    "Query",
    "Step",
    "Trace",
    "ask",
    "catalogue",
    "find",
    "info",
    "lookup",
    "questions",
    "trace",
]
