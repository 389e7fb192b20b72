"""The exceptions of luocdo.

LuocdoError
├── LoadError        a path that cannot be read at all
├── RulesError       a row of a domain list that is wrong
├── StoreError       the store cannot be opened, is held by another, or fails
├── QueryError       a question that cannot be asked: unknown, not read-only, too long
├── NotFoundError    a number that names no document, or several
├── DecisionError    a decision that cannot be taken, or a wrong line in the file of decisions
└── PageError        the page or an answer cannot be written where it is wanted
"""

from .messages import say


class LuocdoError(Exception):
    """Root of all errors that a user can mend; `code` names the row of messages.csv, `facts` fill it.

    A fact may be an error itself.
    """

    def __init__(self, code: str, **facts: object) -> None:
        self.code = code
        self.facts = facts
        super().__init__(code)

    def text(self, lang: str = "vi") -> str:
        """Return what happened, where, and what to do next, in `lang` ("vi" or "en")."""
        facts = {name: fact.text(lang) if isinstance(fact, LuocdoError) else fact for name, fact in self.facts.items()}
        return say(self.code, lang, **facts)

    def __str__(self) -> str:
        return self.text()


class LoadError(LuocdoError):
    """A path is missing, not readable, or holds no document."""


class RulesError(LuocdoError):
    """A row of a domain list is wrong; names the file and the row."""


class StoreError(LuocdoError):
    """The store is not a store, is held by another process, or refuses to be written."""


class QueryError(LuocdoError):
    """A question is unknown, would change the graph, or ran into the time limit."""


class NotFoundError(LuocdoError):
    """A number names no document of the store, or names several."""


class DecisionError(LuocdoError):
    """A decision contradicts an earlier one or says what cannot be; or a line of `decisions.jsonl` is wrong."""


class PageError(LuocdoError):
    """The explorer's page, or the file of an answer, cannot be written where it is wanted."""
