"""The graph -> answers: canned questions, Cypher of one's own, and the chain through a document."""

from .asking.ask import Answer, ask
from .asking.questions import questions
from .catalogue import MOST_ROWS, Query, catalogue
from .chains.connect import connect
from .chains.impact import impact
from .chains.network import to_networkx
from .chains.trace import MOST_STEPS, trace
from .documents import DocumentCard
from .info import Info, info
from .model import (
    Affected,
    Assigned,
    Change,
    Choice,
    Connection,
    Duty,
    Found,
    Hop,
    Impact,
    Leg,
    Maybe,
    Passage,
    Proof,
    Step,
    Trace,
)
from .naming.find import find
from .naming.lookup import lookup

__all__ = [
    "MOST_ROWS",
    "MOST_STEPS",
    "Affected",
    "Answer",
    "Assigned",
    "Change",
    "Choice",
    "Connection",
    "DocumentCard",
    "Duty",
    "Found",
    "Hop",
    "Impact",
    "Info",
    "Leg",
    "Maybe",
    "Passage",
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
