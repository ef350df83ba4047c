"""Takes the verdicts of a sheet into the ledger, row by row, and names the rows that cannot be taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kg.commands.session import Session
from kg.commands.sheets import Row, read_sheet
from kg.errors import InputError
from kg.network.review.question import Answer
from kg.network.review.wording import Wording
from kg.store.reader import GraphReader


def take(sheet: Path, store: GraphReader, session: Session, report: Callable[[str], None]) -> bool:
    """Takes all verdicts that can be, and says whether that was all; each row that cannot goes to ``report``.

    What is decided just so already adds nothing. Raises ``InputError`` for a file that is no sheet of ours.
    """
    taker, is_whole = _Taker(store, session), True
    for row in read_sheet(sheet):
        if problem := row if isinstance(row, InputError) else taker.problem(row):
            report(f"{sheet}: {problem}")
            is_whole = False
    return is_whole


class _Taker:
    """Takes rows, one after the other."""

    def __init__(self, store: GraphReader, session: Session) -> None:
        self._store, self._session, self._wording = store, session, Wording(store)

    def problem(self, row: Row) -> str:
        """Takes the verdict of a row, or says why it cannot be taken."""
        said = f"row {row.number}"
        doubt = row.doubt
        named = (doubt.first, *doubt.others, *(claim for claims in doubt.claims for claim in claims))
        if bad := next((iri for iri in named if self._is_there(iri) is None), ""):
            return f"{said}: {bad}: is no IRI: copy it from the first sheet"
        answers = self._wording.answers(doubt)
        answer = next((answer for answer in answers if row.verdict.casefold() in {answer.word, answer.key}), None)
        if answer is None:
            return f"{said}: {row.verdict}: is no verdict here: write one of {', '.join(a.word for a in answers)}"
        if problem := self._against(answer):
            return f"{said}: says {answer.word}, but {problem}"
        self._session.decide(answer, row.why)
        return ""

    def _against(self, answer: Answer) -> str:
        """What keeps an answer from being taken."""
        for decision in answer.decides:
            known = self._session.settled.verdict(decision)
            if known not in {None, decision.verdict}:
                return f"{known} was decided before: change that, in the sheet or in the ledger"
            if gone := next((iri for iri in decision.things if not (known or self._is_there(iri))), ""):
                return f"{gone} is not in this graph: name the graph with --graph"
        return ""

    def _is_there(self, iri: str) -> bool | None:
        """Whether the graph knows something, None for what is no IRI."""
        try:
            return self._store.knows(iri)
        except ValueError:
            return None
