"""Words in the articles: the page around ``kg.search``."""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import KgError
from kg.search import NOTHING, Found, asked, search
from kg.search.plain import plain
from kg.serve.desk import Desk
from kg.serve.pages.render import View, page
from kg.serve.protocol import whole
from kg.serve.replies import Reply, json_reply
from kg.text.visible import one_line

FILTERS = ("agency", "person", "goal", "province", "since", "until")
_A_PAGE = 10
"""Hits that a page shows, as searching on the web has it."""


@dataclass(frozen=True, slots=True)
class Searching:
    """The job of searching."""

    view: View
    form: str

    def __call__(self, desk: Desk) -> Reply:
        """The page, or the hits for programs. Raises ``KgError`` for programs alone."""
        given = dict(self.view.parameters)
        words = given.get("q") or given.get("words", "")  # as forms of search are asked, and as kg search calls them
        start = whole(given.get("start", ""))
        filters = {name: given[name] for name in FILTERS if given.get(name, "").strip()}
        found: Found | None = None
        error = ""
        if words.strip() or filters:
            try:
                found = _found(desk, words, filters, start)
            except KgError as wrong:
                if self.form == "json":
                    raise
                error = one_line(str(wrong))
        if self.form == "json":
            return json_reply(plain(found or NOTHING))
        shown = {"words": words, "filters": filters, "names": FILTERS, "start": start, "step": _A_PAGE}
        return page(self.view, "search.html.j2", 400 if error else 200, found=found, error=error, **shown)


def _found(desk: Desk, words: str, filters: dict[str, str], start: int) -> Found:
    return search(desk.reader, asked(desk.reader, words, limit=_A_PAGE, start=start, **filters))
