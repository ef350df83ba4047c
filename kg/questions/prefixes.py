"""A query with the prefixes that it uses, to paste into any endpoint."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.iris import PREFIXES
from kg.questions.binding import tokens_of

_COMMENTS = re.compile(r"^[ \t]*#.*\n", re.MULTILINE)
"""Lines of comments: those for parameters that are not given, and what ours say of a question."""


def complete(sparql: str) -> str:
    """The query behind a declaration of each of our prefixes that it uses and does not declare; sorted by prefix.

    Lines of comments are left out: clients that tell what a query does by its words take theirs for keywords
    (SPARQLWrapper takes "address" for ADD).
    """
    sparql = _COMMENTS.sub("", sparql)
    tokens = tokens_of(sparql)
    words = [token.text for token in tokens if token.kind == "word"]
    declared = {name for word, name in pairwise(words) if word.upper() == "PREFIX"}
    used = {word.partition(":")[0] for word in words if ":" in word} - {name.partition(":")[0] for name in declared}
    lines = (f"PREFIX {name}: <{PREFIXES[name]}>\n" for name in sorted(used & PREFIXES.keys()))
    return "".join(lines) + sparql.strip() + "\n"
