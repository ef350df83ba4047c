"""People in releases written in English: the untitled names behind posts."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.people.mentions import untitled_mention
from kg.find.people.names import read_name
from kg.find.people.numbers import LINE_REACH
from kg.models import Article, PersonMention, PostMention
from kg.text.letters import is_latin
from kg.text.lines import line_end, line_start


def find_english_people(article: Article, english_posts: Sequence[PostMention]) -> list[PersonMention]:
    """The untitled names directly behind the posts of an English release; in a Thai sentence none stand there."""
    found = []
    for post in english_posts:
        if not is_latin(_line(article.masked, post)):
            continue
        name = read_name(article.masked, post.end + 1) if article.masked[post.end : post.end + 1] in " \n" else None
        if name and len(name.parts) > 1 and article.masked[name.start].isascii():
            found.append(untitled_mention(article, name, name.text, "role+name"))
    return found


def _line(text: str, post: PostMention) -> str:
    return text[line_start(text, post.start, LINE_REACH) : line_end(text, post.end, LINE_REACH)]
