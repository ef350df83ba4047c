"""Posts and their holders in releases written in English: Prime Minister Jane Roe, Jan Novak, President of a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.posts.bodies import Bodies
from kg.find.posts.numbers import ENGLISH_POST
from kg.grammar.languages import is_english
from kg.grammar.numbers import LANGUAGE_SAMPLE
from kg.grammar.words import one_of, words
from kg.models import Article, OrganizationMention, PostMention, Status
from kg.text.letters import is_latin
from kg.text.lines import line_end, line_start

_SPACE = r"[ \n]"
"""English words are parted by a space or a line break."""
_POST = re.compile(
    rf"(?<![A-Za-z])(?:(?P<acting>{one_of('englishActing')})|(?P<former>{one_of('englishFormer')}))?{_SPACE}?"
    rf"(?P<role>(?:{one_of('englishActing', 'englishRank', 'englishPortfolio')}{_SPACE}){{0,6}}"
    rf"{one_of('englishOffice')})(?![A-Za-z-])"
)
_TO_POST = re.compile(rf"(?<=[A-Za-z])\)?[ ,(]{{1,3}}(?:{one_of('inPost')} ?)?(?=[A-Z])")
"""Between a name in Latin letters and a post in English, in a Thai sentence."""
_PART_OF = re.compile(rf",{_SPACE}(?:the{_SPACE})?(?=[A-Z])")
_TAIL = re.compile(rf"{_SPACE}(?:Attached{_SPACE})?(?:of|to|for){_SPACE}(?:the{_SPACE})?")
_BOSS = re.compile(
    rf"{_SPACE}(?:Attached{_SPACE})?to{_SPACE}(?:the{_SPACE})?Prime{_SPACE}Minister(?:[’']s{_SPACE}Office)?"
    rf"(?:{_SPACE}for{_SPACE}(?:[A-Z]\w+{_SPACE})+Affairs)?"
)
_STATE = rf"(?:{one_of('englishStateWord')}{_SPACE})*[A-Z]\w+"
_LAND = re.compile(rf"{_STATE}(?:{_SPACE}(?:of|and){_SPACE}(?:the{_SPACE})?{_STATE})*")
_OF_COUNTRIES = re.compile(
    rf"(?:{_SPACE}(?:of|to){_SPACE}(?:the{_SPACE})?{_STATE}(?:{_SPACE}of{_SPACE}{_STATE})?){{1,2}}"
)


def find_english_posts(article: Article, organizations: Sequence[OrganizationMention]) -> list[PostMention]:
    """The post phrases of an English release, without holders; in a Thai one those behind a name in Latin letters."""
    text, bodies = article.masked, Bodies(article, organizations)
    if is_english(article):
        return [_post(article, bodies, match) for match in _POST.finditer(text)]
    behind_names = (_POST.match(text, name.end()) for name in _TO_POST.finditer(text))
    return [_post(article, bodies, match) for match in behind_names if match and not is_latin(_line(text, match))]


def _line(text: str, match: re.Match[str]) -> str:
    return text[line_start(text, match.start(), LANGUAGE_SAMPLE) : line_end(text, match.end(), LANGUAGE_SAMPLE)]


def _post(article: Article, bodies: Bodies, match: re.Match[str]) -> PostMention:
    start, end = match.start() + (match[0][0] in " \n"), match.end()
    role, body = match["role"], None
    tail = _TAIL.match(article.masked, end)
    more = _BOSS.match(article.masked, end)
    if more is None and role.endswith(words("englishEnvoy")):
        more = _OF_COUNTRIES.match(article.masked, end)
    if more:
        role, end = role + more[0], more.end()
    elif tail:
        body = bodies.at(tail.end()) or bodies.portfolio(tail.end())
        land = _LAND.match(article.masked, tail.end())
        if body:
            end = body.end
        elif land:
            role, end = role + article.masked[end : land.end()], land.end()
    part_of = _PART_OF.match(article.masked, end) if body is None else None
    if part_of and (body := bodies.at(part_of.end())):
        end = body.end
    status = Status.ACTING if match["acting"] else Status.FORMER if match["former"] else Status.INCUMBENT
    text = article.text[start:end]
    rule = "role+organization" if body else "role in English"
    return PostMention(start, end, text, rule, ENGLISH_POST, " ".join(role.split()), status, body, wants_body=False)
