"""The ready questions: all of them, and each with a form for what it takes and the table that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from kg.errors import KgError
from kg.export.tables.csv import MARK, csv_of
from kg.questions import Question, bound, by_group, question, questions
from kg.questions.answers import answer
from kg.questions.prefixes import complete
from kg.questions.remarks import remarks
from kg.serve.desk import Desk
from kg.serve.pages.render import View, page
from kg.serve.replies import ROW_LIMIT, Reply, json_reply
from kg.store.reader import GraphReader, Table
from kg.text.visible import one_line

FORMS: Mapping[str, str] = MappingProxyType({"html": "text/html", "json": "application/json", "csv": "text/csv"})
"""The forms of an answer, by their names in an address."""

_A_PAGE = 100
"""Rows that a page shows: what somebody reads through rather than filters."""


def grouped() -> tuple[tuple[str, tuple[Question, ...]], ...]:
    """The questions by what they are about."""
    return tuple((group, tuple(asked)) for group, asked in groupby(by_group(questions()), key=lambda one: one.group))


@dataclass(frozen=True, slots=True)
class Listed:
    """The job of listing the questions."""

    view: View
    form: str

    def __call__(self, _: Desk) -> Reply:
        """The list."""
        if self.form == "html":
            return page(self.view, "questions.html.j2", groups=grouped())
        return json_reply([_told(each) for each in questions()])


@dataclass(frozen=True, slots=True)
class Asked:
    """The job of answering a question: a page shows a part of the rows, programs get ``most`` at most."""

    view: View
    name: str
    values: tuple[tuple[str, str], ...]
    form: str
    number: int
    most: int

    def __call__(self, desk: Desk) -> Reply:
        """The answer; on the page an error stands beside the form. Raises ``KgError`` for programs."""
        asked, values = question(self.name), dict(self.values)
        if self.form != "html":
            return self._rows(answer(asked, values, desk.reader))
        missing = [each.name for each in asked.parameters if each.required and each.name not in values]
        if missing:
            return self._page(asked, values)
        try:
            table = answer(asked, values, desk.reader)
            about = remarks(values, desk.reader, is_empty=not table.rows)
            return self._page(asked, values, table, sparql_of(asked, values, desk.reader), about=about)
        except KgError as error:
            return self._page(asked, values, error=one_line(str(error)))

    def _rows(self, table: Table) -> Reply:
        shown = table.rows[: self.most]
        cut = {ROW_LIMIT: str(self.most)} if len(shown) < len(table.rows) else {}
        if self.form == "csv":
            body = MARK + csv_of([table.header, *shown])
            names = {"content_disposition": f'attachment; filename="{self.name}.csv"'}
            return Reply(body, "text/csv; charset=utf-8", headers=cut).with_headers(**names)
        rows = [dict(zip(table.header, row, strict=True)) for row in shown]
        return json_reply(rows).with_headers(**cut)

    def _page(
        self,
        asked: Question,
        values: Mapping[str, str],
        table: Table | None = None,
        sparql: str = "",
        *,
        about: tuple[str, ...] = (),
        error: str = "",
    ) -> Reply:
        rows = table.rows if table else ()
        last = max((len(rows) + _A_PAGE - 1) // _A_PAGE, 1)
        number = min(self.number, last)
        return page(
            self.view,
            "question.html.j2",
            400 if error else 200,
            question=asked,
            values=values,
            table=table,
            rows=rows[(number - 1) * _A_PAGE : number * _A_PAGE],
            number=number,
            last=last,
            sparql=sparql,
            remarks=about,
            error=error,
        )


def sparql_of(asked: Question, values: Mapping[str, str], store: GraphReader) -> str:
    """A question's SPARQL as any program can send it: parameters set, prefixes declared. Raises as ``bound`` does."""
    return complete(bound(asked, values, store))


def _told(asked: Question) -> dict[str, object]:
    takes = [
        {"name": each.name, "required": each.required, "th": each.thai, "en": each.english} for each in asked.parameters
    ]
    return {"name": asked.name, "th": asked.thai, "en": asked.english, "parameters": takes}
