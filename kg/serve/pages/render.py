"""Pages from templates: every value is text until it is written, whatever it came from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request

from kg.iris import AGENTS, Kind, kind_of, short
from kg.locale import HEADING, told, word
from kg.network.lookup import typed_iri
from kg.serve.labels import LANGUAGES, label, language_of
from kg.serve.replies import Reply

PAGE = "text/html; charset=utf-8"

_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LED_TO = AGENTS | {Kind.ARTICLE, Kind.EVENT, Kind.HAPPENING, Kind.PLACE, Kind.GOAL, Kind.TARGET}


@dataclass(frozen=True, slots=True)
class View:
    """Who looks at what: the address and its parameters, the language, and whether that was chosen, not guessed."""

    path: str
    parameters: tuple[tuple[str, str], ...]
    language: str
    is_chosen: bool

    @classmethod
    def of(cls, request: Request) -> View:
        """The view that a request asks for."""
        chosen = request.query_params.get("lang", "")
        language = language_of(chosen, request.headers.get("accept-language", ""))
        kept = tuple((name, value) for name, value in request.query_params.multi_items() if name != "lang")
        return cls(request.url.path, kept, language, chosen in LANGUAGES)

    def to(self, path: str, **parameters: object) -> str:
        """The address of another page, in the language that was chosen."""
        lang = {"lang": self.language} if self.is_chosen else {}
        said = urlencode(
            {name: str(value) for name, value in {**parameters, **lang}.items() if value not in {"", None}}
        )
        return f"{quote(path, safe='/~')}?{said}" if said else quote(path, safe="/~")

    def again(self, **parameters: object) -> str:
        """The address of this page with other parameters; the language too, where it is given."""
        kept = {**dict(self.parameters), **({"lang": self.language} if self.is_chosen else {}), **parameters}
        return f"{quote(self.path, safe='/~')}?{urlencode({name: str(value) for name, value in kept.items()})}"

    def heading(self, column: str) -> str:
        """What stands above a column of an answer."""
        shown = word(HEADING, column, self.language)
        return column.replace("_", " ") if shown == column else shown

    def cell(self, column: str, cell: str) -> str:
        """What stands in a column, a word of ours in the language of the page."""
        return word(column, cell, self.language)

    def told(self, line: str) -> str:
        """A line about what was asked, in the language of the page."""
        return told(line, reads=self.language)

    def said(self, text: str) -> str:
        """A text of ours in the language of the page."""
        return label(text, self.language)


def page(view: View, template: str, status: int = 200, **values: object) -> Reply:
    """A page from one of the templates."""
    others = [each for each in LANGUAGES if each != view.language]
    text = _environment().get_template(template).render(view=view, _=view.said, to=view.to, others=others, **values)
    return Reply(text.encode("utf-8", "replace"), PAGE, status).with_headers(vary="Accept-Language")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("kg", "serve/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["iri"] = led_to
    environment.filters["short"] = short
    environment.filters["is_day"] = lambda cell: _DAY.fullmatch(cell) is not None
    environment.filters["marked"] = marked
    return environment


def marked(text: str, marks: Sequence[tuple[int, int]]) -> Markup:
    """A text with some of its stretches marked, all of it escaped."""
    found, at = Markup(""), 0
    for start, end in sorted(marks):
        if at <= start < end <= len(text):
            found += escape(text[at:start]) + Markup("<mark>{}</mark>").format(text[start:end])
            at = end
    return found + escape(text[at:])


def led_to(cell: str) -> str:
    """The IRI that a cell of a table leads to, "" for a cell that is no name of a thing."""
    if cell.startswith(("http:", "https:")) or "/" in cell:
        iri = typed_iri(cell)
        return iri if iri and kind_of(iri) in _LED_TO else ""
    return ""
