"""Posts that lists glue to the name of the body where they are: ผอ.สำนักงานสถิติจังหวัด, นักวิชาการ กรมประมง."""

from __future__ import annotations

import re
from functools import cache

from kg.grammar.openers import OPENS_AGENT
from kg.text.alternatives import one_of_texts
from kg.vocabulary.matching import address_words, name_words, short_forms


def is_post(piece: str) -> bool:
    """Whether a piece of a name begins as a post, or as a person's title, does."""
    return OPENS_AGENT.match(piece) is not None or _posts().match(piece) is not None


def set_apart(name: str) -> str:
    """A name with a space between short forms that run on: a post's and a body's, initials and a province's mark."""
    return _joints().sub(" ", name)


@cache
def _posts() -> re.Pattern[str]:
    words = name_words()
    return re.compile(one_of_texts((*words.posts, *words.short_posts)))


@cache
def _joints() -> re.Pattern[str]:
    """Behind a post's short form that begins a name; behind a stop, before the mark of a place that is named."""
    begins = "|".join(f"(?<=^{re.escape(post)})" for post in name_words().short_posts)
    marks = (form for form, meant in short_forms("th").items() if meant in address_words().marks)
    return re.compile(f"(?:{begins})(?=\\S)|(?<=\\.)(?={one_of_texts(marks)}[\u0e01-\u0e4e]{{2}}[\u0e01-\u0e4e ])")
