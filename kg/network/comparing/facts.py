"""Facts that are still claimed, in much other words or much more or less surely than before."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from rapidfuzz.distance import Levenshtein

from kg.iris import short
from kg.network.comparing.news import News, Topic, Turn
from kg.network.comparing.numbers import MUCH_SURER, OTHER_WORDS
from kg.network.comparing.sides import Both, Side

_QUOTE, _SURE = "kg:quote", "kg:confidence"
_DIGEST = 8
"""Bytes that tell one quote from another: all quotes of two graphs are too many to hold."""

_OWN = ("schema:name", "schema:value", "schema:unitText", "kg:agent")
"""What tells events, figures and parts apart, whose IRIs are only numbers of their articles."""


def facts(both: Both) -> Iterator[News]:
    """The facts of both graphs whose quote or confidence is much another; statements are their own words."""
    before = {fact: _digest(quote) for fact, quote in both.old.store.labelled(_QUOTE)}
    reworded, known = set[str](), set[str]()
    for fact, quote in both.new.store.labelled(_QUOTE):
        if fact in before:
            known.add(fact)
            if before[fact] != _digest(quote):
                reworded.add(fact)
    for fact in sorted(reworded | _resurer(both, known)):
        if _what(both.old, fact) == _what(both.new, fact) and (what := _changed(both, fact)):
            yield News(Turn.CHANGED, Topic.FACT, f"{short(fact)}: {what}", 1, both.new.quote(fact), fact)


def _resurer(both: Both, known: set[str]) -> set[str]:
    """The facts whose confidence is another; a certain one says none."""
    old, new = ({f: sure for f, sure in side.store.labelled(_SURE) if f in known} for side in (both.old, both.new))
    return {fact for fact in old.keys() | new.keys() if old.get(fact) != new.get(fact)}


def _changed(both: Both, fact: str) -> str:
    was, now = (float(side.store.value(fact, _SURE) or 1) for side in (both.old, both.new))
    old, new = both.old.quote(fact), both.new.quote(fact)
    parts = []
    if abs(now - was) >= MUCH_SURER:
        parts.append(f"{'surer' if now > was else 'less sure'}, {now:g} (was {was:g})")
    if _are_other_words(old, new):
        parts.append(f"in other words (were “{old}”)")
    return " and ".join(parts)


def _are_other_words(old: str, new: str) -> bool:
    if old in new or new in old:
        return False
    return Levenshtein.normalized_distance(old, new, score_cutoff=OTHER_WORDS) > OTHER_WORDS


def _what(side: Side, fact: str) -> tuple[str, ...]:
    """What a fact is, but for its words."""
    events = sorted(side.store.values(fact, "kg:event"))
    own = (value for name in _OWN for value in sorted(side.store.values(fact, name)))
    return (*own, *(side.store.value(event, "schema:name") for event in events))


def _digest(quote: str) -> bytes:
    return blake2b(quote.encode(), digest_size=_DIGEST).digest()
