"""The graph -> answers: canned questions, Cypher of one's own, and the chain through a document."""

from .ask import MOST_ROWS, Answer, ask
from .catalogue import Query, catalogue
from .connect import connect
from .documents import DocumentCard
from .impact import impact
from .info import Info, info
from .lookup import lookup
from .model import Affected, Assigned, Change, Connection, Duty, Hop, Impact, Leg, Proof, Step, Trace
from .network import to_networkx
from .questions import questions
from .search import find
from .trace import MOST_STEPS, trace

__all__ = [
    "MOST_ROWS",
    "MOST_STEPS",
    "Affected",
    "Answer",
    "Assigned",
    "Change",
    "Connection",
    "DocumentCard",
    "Duty",
    "Hop",
    "Impact",
    "Info",
    "Leg",
    "Proof",
    "Query",
    "Step",
    "Trace",
    "ask",
    "catalogue",
    "connect",
    "find",
    "impact",
    "info",
    "lookup",
    "questions",
    "to_networkx",
    "trace",
]
