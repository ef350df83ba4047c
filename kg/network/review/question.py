"""What a person is asked: doubts of a graph, and a doubt as a question with all that is needed to answer it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kg.models import Verdict


class Asked(StrEnum):
    """What is asked of."""

    CANDIDATES = "candidates"
    """A name in an article that fits several bodies."""
    PERSON = "person"
    """Two people who may be one."""
    BODY = "body"
    """Two bodies that may be one."""
    EVENT = "event"
    """Two reports that may be of one event."""
    FACT = "fact"
    """A fact that rests on one weak mention."""
    CONFLICT = "conflict"
    """Two tenures that cannot both be true."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a graph cannot tell alone, of one thing or ``first`` against ``others`` (IRIs).

    ``sure`` is how likely it is so as it is asked (0 to 1); ``need``, how much in the graph is likely wrong: what hangs
    on it, in facts and what is computed of them, times how likely the graph has it wrong. ``claims`` are the holdings
    of either tenure, none where there are too many for one answer.
    """

    kind: Asked
    first: str
    others: tuple[str, ...]
    sure: float
    need: float
    why: str
    claims: tuple[tuple[str, ...], ...] = ()

    @property
    def place(self) -> tuple[float, str, str, tuple[str, ...]]:
        """By which doubts are in order, those first that most need a person."""
        return -self.need, self.kind, self.first, self.others


@dataclass(frozen=True, slots=True)
class Side:
    """One of the things asked of (IRI), by name, with an article's words that tell of it, its headline and the day.

    ``marks`` are the names in these words by which it is found there.
    """

    iri: str
    name: str
    quote: str = ""
    article: str = ""
    day: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on one thing or two (IRIs)."""

    verdict: Verdict
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that makes sense: the ``word`` for it in a sheet, its ``key`` ("" for none), what it says and does."""

    word: str
    key: str
    says: str
    decides: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A doubt in plain words, what articles say on each side, and the answers that make sense."""

    doubt: Doubt
    text: str
    sides: tuple[Side, ...]
    answers: tuple[Answer, ...]

    def answers_to(self, typed: str) -> Iterator[Answer]:
        """The answer whose word or key was typed, if any."""
        wanted = typed.strip().casefold()
        return (answer for answer in self.answers if wanted and wanted in {answer.word, answer.key})
