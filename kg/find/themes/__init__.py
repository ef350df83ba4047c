"""Themes: cues for the Sustainable Development Goals and their targets, each where it stands."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.find.themes.named_goals import named_goals
from kg.find.themes.numbers import DENIED_WITHIN, NEXT_TO
from kg.grammar.segments import enclosing, sentences
from kg.models import Article, Sign, Span, ThemeMention
from kg.text.automaton import Automaton, Hit
from kg.text.letters import is_letter
from kg.text.spans import Places, leftmost_longest
from kg.vocabulary.goals import Cue, CueKind, cues, goal_of, mention_forms

_COMPANY = {Sign.DEFINING, Sign.SUPPORTING}
"""What a context cue must stand beside to count."""

_SIGNS: Mapping[CueKind, Sign] = {kind: Sign(kind) for kind in CueKind if kind is not CueKind.NEVER}


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a phrase of the automaton stands for: cues by goal, a denial, the word before a road's or a hotel's name.

    For the goals in ``never`` it is no cue, and none is beside it.
    """

    cues: Mapping[str, tuple[Cue, ...]]
    never: Set[str]
    is_denial: bool
    is_address: bool


@cache
def _phrases() -> Automaton[Phrase]:
    by_phrase: dict[str, dict[str, list[Cue]]] = defaultdict(lambda: defaultdict(list))
    for cue in cues():
        by_phrase[cue.phrase.lower()][goal_of(cue.theme)].append(cue)
    denials, addresses = frozenset(mention_forms().denials), frozenset(mention_forms().addresses)
    return Automaton(
        {
            phrase: Phrase(
                MappingProxyType({goal: tuple(found) for goal, found in by_phrase[phrase].items()}),
                frozenset(
                    goal for goal, found in by_phrase[phrase].items() if any(c.kind is CueKind.NEVER for c in found)
                ),
                phrase in denials,
                phrase in addresses,
            )
            for phrase in by_phrase.keys() | denials | addresses
        }
    )


def find_themes(article: Article) -> tuple[ThemeMention, ...]:
    """The cues in the article, in text order: what counts by itself, and context cues beside another of their goal.

    Of overlapping cues of one goal the longest counts, and none that the name of a goal by its number holds or that is
    all of a road's, subdistrict's or hotel's name. ``confidence`` is the cue's weight.
    """
    lowered = article.masked.lower()
    text = lowered if len(lowered) == len(article.masked) else article.masked
    hits = tuple(_phrases().every(text))
    denials = [hit.end for hit in hits if hit.value.is_denial]
    addresses = frozenset(hit.end for hit in hits if hit.value.is_address)
    explicit = tuple(named_goals(article, text))
    found, numbered = list(explicit), Places(explicit)
    for goal, of_goal in _by_goal(hit for hit in hits if not _in_address(addresses, text, hit)).items():
        for hit in _standing(goal, of_goal):
            if not _denied(denials, text, hit.start) and not numbered.meet(hit):
                found.extend(_mentions(article, goal, hit))
    return tuple(sorted(_in_context(article, found)))


def _by_goal(hits: Iterable[Hit[Phrase]]) -> dict[str, list[Hit[Phrase]]]:
    found: dict[str, list[Hit[Phrase]]] = defaultdict(list)
    for hit in hits:
        for goal in hit.value.cues:
            found[goal].append(hit)
    return found


def _standing(goal: str, hits: Sequence[Hit[Phrase]]) -> list[Hit[Phrase]]:
    """The longest of overlapping hits, without those that a "never" phrase holds or stands next to."""
    never = [hit for hit in hits if goal in hit.value.never]
    kept = leftmost_longest(hit for hit in hits if goal not in hit.value.never)
    if not never:
        return list(kept)
    silent = Places(Span(hit.start - NEXT_TO, hit.end + NEXT_TO) for hit in never)
    return [hit for hit in kept if not silent.meet(hit)]


def _denied(denials: Sequence[int], text: str, start: int) -> bool:
    """Whether words shortly before, in the same line, say that this is left out."""
    at = bisect_left(denials, start + 1) - 1
    return at >= 0 and start - denials[at] <= DENIED_WITHIN and "\n" not in text[denials[at] : start]


def _in_address(addresses: Set[int], text: str, hit: Hit[Phrase]) -> bool:
    """Whether this is the whole name behind the word for a road, a subdistrict or a hotel."""
    return hit.start in addresses and not is_letter(text[hit.end : hit.end + 1])


def _mentions(article: Article, goal: str, hit: Hit[Phrase]) -> Iterable[ThemeMention]:
    text = article.text[hit.start : hit.end]
    for cue in hit.value.cues[goal]:
        if _is_written(cue, text):
            sign = _SIGNS[cue.kind]
            yield ThemeMention(hit.start, hit.end, text, sign.value, cue.weight, cue.theme, sign)


def _is_written(cue: Cue, text: str) -> bool:
    """Whether the text has the cue's capitals, where the cue has any: AIDS is a disease, and aids help."""
    return cue.phrase.islower() or not cue.phrase.isascii() or cue.phrase == text


def _in_context(article: Article, found: Sequence[ThemeMention]) -> list[ThemeMention]:
    """Without the context cues that have no company of their goal.

    In an article that is a stronger cue in the same sentence. A text without a title is short and has one subject:
    a second context cue anywhere in it will do.
    """
    if not any(mention.sign is Sign.CONTEXT for mention in found):
        return list(found)
    if not article.body:
        phrases = {(goal_of(mention.theme), mention.text) for mention in found}
        several = Counter(goal for goal, _ in phrases)
        return [m for m in found if m.sign is not Sign.CONTEXT or several[goal_of(m.theme)] > 1]
    stretches = sentences(article)

    def place(mention: ThemeMention) -> tuple[object, str]:
        return enclosing(stretches, mention.start), goal_of(mention.theme)

    company = {place(mention) for mention in found if mention.sign in _COMPANY}
    return [mention for mention in found if mention.sign is not Sign.CONTEXT or place(mention) in company]
