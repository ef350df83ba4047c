"""Where a query's parameters are set: at the head of its outermost pattern, wherever that begins.

The engine's own substitution takes one term for a variable, and only for variables that are selected; a name may stand
for several things and need not be shown, so that ``VALUES`` says what a parameter may be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from kg.errors import QuestionError
from kg.questions.lines import Terms, with_lines

_TOKEN = re.compile(
    r"""
      (?P<passed> \#[^\n]* | <[^<>"{}|^`\\\x00-\x20]*>
        | '''(?:[^'\\]|\\.|'{1,2}(?!'))*''' | \"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*\"{3}
        | '(?:[^'\\\n]|\\.)*' | "(?:[^"\\\n]|\\.)*" )
    | [?$] (?P<variable> \w+ )
    | (?P<word> [\w.-]{0,64}:[\w.%:-]* | [^\W\d_]\w* )
    | (?P<bracket> [{}()] )
    """,
    re.VERBOSE | re.DOTALL,
)
"""Comments, addresses and strings, and the variables, words and brackets outside them; nothing else decides here."""

_CLOSING = {"{": "}", "(": ")"}


@dataclass(frozen=True, slots=True)
class Token:
    """A variable, a word or a bracket: its kind, its text (a variable's without its sign), and where it stands."""

    kind: str
    text: str
    start: int
    end: int

    def is_word(self, word: str) -> bool:
        """Whether this is a keyword, however it is written."""
        return self.kind == "word" and self.text.upper() == word


def set_parameters(name: str, sparql: str, values: Mapping[str, Terms]) -> str:
    """The query with each parameter's own lines, or its variable bound to its terms; every line keeps its number.

    Raises ``QuestionError``, which begins with the query's name, for a variable that the query does not have, and for
    a query without a pattern.
    """
    sparql, written = with_lines(sparql, values)
    left = {variable: terms for variable, terms in values.items() if variable not in written}
    if not left:
        return sparql
    tokens = tokens_of(sparql)
    for variable in left:
        if not _is_reached(tokens, variable):
            raise QuestionError(
                f"{name}: has no ?{variable} that --{variable} could set: name it in the pattern, and let inner "
                "SELECTs select it"
            )
    at = _pattern(tokens)
    if at is None:
        raise QuestionError(f"{name}: has no pattern that a parameter could be set in: write one, as SELECT * {{ … }}")
    bound = "".join(f" VALUES ?{variable} {{ {' '.join(terms)} }}" for variable, terms in left.items())
    before, pattern, behind = _around(sparql, tokens, at)
    return f"{before}{bound}{pattern}{behind}"


def tokens_of(sparql: str) -> list[Token]:
    """The variables, words and brackets of a query in their order."""
    found = ((token.lastgroup or "", token) for token in _TOKEN.finditer(sparql))
    return [Token(kind, token[kind], token.start(), token.end()) for kind, token in found if kind != "passed"]


def _is_reached(tokens: Sequence[Token], variable: str) -> bool:
    """Whether what binds a variable outside changes anything: an inner query that does not select it has another."""
    at = 0
    while at < len(tokens):
        if tokens[at].kind == "variable" and tokens[at].text == variable:
            return True
        if tokens[at].text == "{" and any(token.is_word("SELECT") for token in tokens[at + 1 : at + 2]):
            selected = takewhile(lambda token: token.text != "{", tokens[at + 1 :])
            names = {token.text for token in selected if token.kind == "variable"}
            if names and variable not in names:  # without names, all are selected
                at = _partner(tokens, at)
        at += 1
    return False


def _around(sparql: str, tokens: Sequence[Token], at: int) -> tuple[str, str, str]:
    """A query as what stands before, in and behind the pattern that opens at a token, where more may begin.

    A query of its own, beside which nothing may stand, gets brackets; a pattern that is the template too (``CONSTRUCT
    WHERE``) is written as both.
    """
    opening, closing = tokens[at].end, tokens[_partner(tokens, at)].start
    before, pattern, behind = sparql[:opening], sparql[opening:closing], sparql[closing:]
    if any(token.is_word("SELECT") for token in tokens[at + 1 : at + 2]):
        return before, f" {{{pattern}}}", behind
    if at > 1 and tokens[at - 1].is_word("WHERE") and tokens[at - 2].is_word("CONSTRUCT"):
        return f"{sparql[: tokens[at - 1].start]}{{{pattern}}} WHERE {{", pattern, behind
    return before, pattern, behind


def _pattern(tokens: Sequence[Token]) -> int | None:
    """The place of the bracket that opens the outermost pattern, None where none does."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        is_template = at > 0 and tokens[at - 1].is_word("CONSTRUCT")
        if token.text == "{" and not is_template:
            return at
        at = _partner(tokens, at) + 1 if token.kind == "bracket" and token.text in _CLOSING else at + 1
    return None


def _partner(tokens: Sequence[Token], at: int) -> int:
    """The place of the bracket that closes this one, else of the last token: the engine complains of that."""
    depth = 0
    for place, token in enumerate(tokens[at:], at):
        depth += (token.text == tokens[at].text) - (token.text == _CLOSING[tokens[at].text])
        if not depth:
            return place
    return len(tokens) - 1
