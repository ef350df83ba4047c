"""In which language an article is written: what is a Thai post in an English release is a foreigner's in a Thai one."""

from __future__ import annotations

from kg.grammar.numbers import LANGUAGE_SAMPLE
from kg.models import Article
from kg.text.letters import is_latin


def is_english(article: Article) -> bool:
    """Whether an article is written in Latin letters, as its body begins."""
    return is_latin(article.masked[article.body : article.body + LANGUAGE_SAMPLE])
