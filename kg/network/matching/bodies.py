"""Bodies by name: which are meant how likely, those that nobody knows counted in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp

from kg.network.matching.abroad import with_english
from kg.network.matching.beside import Part, relation
from kg.network.matching.candidates import Candidate
from kg.network.matching.catalogue import Form, Known, Trust
from kg.network.matching.exact import ExactNames, Share, are_initials_of, is_initials
from kg.network.matching.features import features
from kg.network.matching.forms import Weights, Written, words_of, written_out
from kg.network.matching.heads import head_of
from kg.network.matching.heard import NamesHeard
from kg.network.matching.index import NameIndex
from kg.network.matching.initials import InitialsWrittenOut
from kg.network.matching.kinds import Sure
from kg.network.matching.numbers import (
    CERTAIN,
    LEAST_PART,
    MOST,
    NEAR_ENOUGH,
    NEAREST,
    SOME,
    THRESHOLD,
    TWINS,
    WITHIN,
)
from kg.network.matching.ones import ones
from kg.network.matching.parts import Reading, readings
from kg.network.matching.posts import set_apart
from kg.network.matching.shortened import Shortened
from kg.network.matching.twins import Named, are_twins, is_far_better
from kg.network.matching.within import NamesWithin, without_address
from kg.text.fold import fold
from kg.text.letters import has_thai
from kg.text.normal import normalize
from kg.vocabulary.heads import heads

_SHORT_BESIDE = re.compile(r"(?P<name>[A-Z].+?) *\((?P<initials>[A-Z][A-Z.&-]{1,9})\)")


@dataclass(frozen=True, slots=True)
class Compared:
    """A name, read in one way, beside a body's: the body's place in the catalogue and what speaks for it."""

    place: int
    features: Mapping[str, float]


class Bodies:
    """The bodies of a catalogue, to be found by what somebody writes."""

    def __init__(self, known: Sequence[Known], weigh: Mapping[str, float]) -> None:
        """``weigh`` says what each feature adds to the log odds that a body is meant rather than none."""
        self.known = known = with_english(known)
        self._weigh = weigh
        self._exact = ExactNames(known)
        self._initials = InitialsWrittenOut(known, self._exact)
        self._shortened = Shortened(known, self._exact)
        self._heard = NamesHeard(known)
        self._shown = ones(known)
        self._within = NamesWithin(known, self._shown, self._surely)
        self._at = {one.iri: place for place, one in enumerate(known)}
        worded = [(at, form, words_of(written_out(form.text))) for at, one in enumerate(known) for form in one.forms]
        self.weights = Weights(words for _, form, words in worded if form.trust is not Trust.WRITTEN)
        self._candidates = [
            Candidate(known[at], at, form.text, form.trust, self.weights.written(words))
            for at, form, words in worded
            if words and not is_initials(form.text) and form.text not in heads() and not self._is_others(at, form)
        ]
        self._index = NameIndex([candidate.written.key for candidate in self._candidates])
        self._by_sound: dict[str, set[int]] = defaultdict(set)
        self._own: dict[int, Written] = {}
        for candidate in self._candidates:
            self._by_sound[candidate.written.key].add(candidate.place)
            if candidate.text == candidate.known.name:
                self._own[candidate.place] = candidate.written

    def meant(self, name: str) -> list[Share]:
        """Which bodies a name may mean, the likeliest first; what their shares lack of 1 is that it means none."""
        exact = self._pooled(self._exact.of(name))
        if not exact:
            return self._pooled(self._shortened.of(name)) or self._told(name)
        if exact[0].share >= CERTAIN and self.known[exact[0].place].is_official:
            return exact
        lesser = {share.place for share in exact if not self.known[share.place].is_official}
        return self._better(exact, self._pooled(self._near(name, lesser)))

    def compared(self, name: str) -> Iterator[Compared]:
        """Every body that is near a name, as each reading of the name has it."""
        text = normalize(name)
        one, other = self._in_full(text)
        ways = dict.fromkeys(way for each in (one, written_out(text), other) for way in readings(each))
        read = [(way, self.weights.written(words)) for way in ways if (words := words_of(way.text))]
        nearest = self._index.nearest([given.key for _, given in read], NEAREST) if read else ()
        for (way, given), places in zip(read, nearest, strict=True):
            yield from self._compared(way, given, places)

    def score(self, found: Mapping[str, float]) -> float:
        """The log odds that a body with these features is meant rather than none."""
        return sum(self._weigh.get(feature, 0.0) * value for feature, value in found.items())

    def is_known(self, name: str) -> bool:
        """Whether a name is a body's as it is written, and no other's."""
        exact = self._pooled(self._exact.of(name))
        return bool(exact) and exact[0].share >= CERTAIN

    def named(self, iri: str) -> Named | None:
        """A body with its own name; None where that is no name to compare."""
        return self._named(self._at[iri])

    def _compared(self, way: Reading, given: Written, places: Iterable[int]) -> Iterator[Compared]:
        beside = [self._part(text) for text in way.beside]
        for at in places:
            candidate = self._candidates[at]
            relations = [relation(candidate, part, self.known) for part in beside]
            yield Compared(candidate.place, features(way.text, given, candidate, self.weights, relations))

    def _part(self, text: str) -> Part:
        """A part beside a name, with the bodies that it names for sure."""
        written = self.weights.written(words_of(written_out(text)))
        found = {share.place for share in self._exact.of(text) if share.share > SOME}
        return Part(text, written, frozenset(found or self._by_sound.get(written.key, set())))

    def _near(self, name: str, but: Collection[int]) -> list[Share]:
        """The shares of the bodies near a name, without some, each read in the way that speaks most for it."""
        best: dict[int, float] = {}
        for compared in self.compared(name):
            if compared.place not in but:
                score = self.score(compared.features)
                best[compared.place] = max(score, best.get(compared.place, score))
        odds = {place: exp(min(score, MOST)) for place, score in best.items()}
        whole = 1 + sum(odds.values())
        return [Share(place, value / whole) for place, value in odds.items()]

    def _told(self, name: str) -> list[Share]:
        """What a name that nobody has as it is written may mean: what it names in full, else what is near."""
        raw = set_apart(normalize(name))
        text, other = self._in_full(raw)
        for whole in (text, other):
            exact = self._pooled(self._exact.of(whole))
            if exact and exact[0].share >= CERTAIN:
                return exact
        if (place := self._short_beside(raw)) is not None:
            return [Share(place, WITHIN[Sure.ALONE])]
        within = self._within.of(text)
        if within is None:
            return self._without_address(text) or self._near_or_heard(name)
        place, sure = within
        if sure is Sure.ALONE:
            return [Share(place, WITHIN[sure])]
        near = self._pooled(self._near(name, ()))
        least = LEAST_PART if sure is Sure.UNIT else THRESHOLD if has_thai(name) else WITHIN[sure]
        if near and near[0].share >= least and (sure is not Sure.UNIT or self._is_part(near[0].place, place)):
            return near
        others = (Share(other.place, min(other.share, 1 - WITHIN[sure])) for other in near if other.place != place)
        return [Share(place, WITHIN[sure]), *others]

    def _in_full(self, text: str) -> tuple[str, str]:
        """A text with the initials in it and its short forms written out, and the same in the other order."""
        return written_out(self._initials.in_text(text)), self._initials.in_text(written_out(text))

    def _short_beside(self, text: str) -> int | None:
        """The official body whose initials stand in brackets behind the name that they are of."""
        found = _SHORT_BESIDE.fullmatch(text)
        if found is None or not are_initials_of(found["initials"], found["name"]):
            return None
        place = self._surely(found["initials"])
        return place if place is not None and self.known[place].is_official else None

    def _without_address(self, text: str) -> list[Share]:
        """The official body that a name means surely without the address that ends it."""
        bare = without_address(text)
        if not bare:
            return []
        found = self._pooled(self._exact.of(bare)) or self._pooled(self._near(bare, ()))
        is_sure = found and found[0].share >= THRESHOLD and self.known[found[0].place].is_official
        return found if is_sure else []

    def _near_or_heard(self, name: str) -> list[Share]:
        near = self._pooled(self._near(name, ()))
        if near and near[0].share >= THRESHOLD:
            return near
        heard = self._heard.of(name)
        if not heard or (near and near[0].share > heard[0].share):
            return near
        there = {share.place for share in heard}
        rest = (Share(one.place, min(one.share, 1 - heard[0].share)) for one in near if one.place not in there)
        return self._pooled((*heard, *rest))

    def _is_part(self, place: int, of: int) -> bool:
        """Whether a body is a unit of another, by the graph or by its name."""
        one, whole = self.known[place], self.known[of]
        return place != of and (whole.iri in one.parents or fold(whole.name) in fold(one.name))

    def _surely(self, name: str) -> int | None:
        """The body that goes by a name, and no other."""
        found = self._pooled(self._exact.of(name))
        return found[0].place if found and found[0].share >= CERTAIN else None

    def _better(self, exact: Sequence[Share], near: Sequence[Share]) -> list[Share]:
        """What goes by a name exactly, unless a body far better known is so near that its name is misspelt."""
        first = exact[0]
        if near and near[0].share >= NEAR_ENOUGH and self._is_better(near[0].place, first.place):
            return [near[0], *_as_well(exact, near[0].place)]
        better = (share.place for share in near[:TWINS] if self._is_better(share.place, first.place))
        twin = next((place for place in better if self._is_twin(place, first.place)), None)
        if twin is not None:
            return [Share(twin, first.share), *_as_well(exact, twin)]
        if first.share >= CERTAIN:
            return list(exact)
        left = 1 - sum(share.share for share in exact)
        shares = {share.place: share.share for share in exact}
        for share in near:
            shares[share.place] = shares.get(share.place, 0.0) + left * share.share
        return self._pooled([Share(place, share) for place, share in shares.items()])

    def _is_better(self, place: int, than: int) -> bool:
        """Whether a body is far better known than another with the same head."""
        one, other = self._named(place), self._named(than)
        if one is None or other is None or not is_far_better(one.known, other.known):
            return False
        return head_of(one.written) == head_of(other.written)

    def _is_others(self, place: int, form: Form) -> bool:
        """Whether a name that a text gives is an official body's."""
        owners = self._exact.of(form.text) if form.trust is Trust.WRITTEN else ()
        return bool(owners) and owners[0].place != place and self.known[owners[0].place].is_official

    def _pooled(self, shares: Iterable[Share]) -> list[Share]:
        """Shares, the likeliest first, that with its twins'; of these the one that is far better known."""
        joined: dict[int, float] = defaultdict(float)
        for share in shares:
            joined[self._shown[share.place]] += share.share
        shares = [Share(place, share) for place, share in joined.items()]
        ordered = sorted(shares, key=lambda share: (-share.share, -self.known[share.place].articles, share.place))
        if not ordered:
            return []
        first, *rest = ordered
        twins = [share for share in rest if share.share > SOME and self._is_twin(first.place, share.place)]
        better = [twin for twin in twins if is_far_better(self.known[twin.place], self.known[first.place])]
        top, *others = sorted((first, *twins), key=lambda share: share not in better)
        whole = sum(share.share for share in (first, *twins))
        others = [*others, *(share for share in rest if share not in twins)]
        return [Share(top.place, whole), *(Share(share.place, min(share.share, 1 - whole)) for share in others)]

    def _is_twin(self, place: int, other: int) -> bool:
        one, two = self._named(place), self._named(other)
        return one is not None and two is not None and are_twins(one, two, self.weights)

    def _named(self, place: int) -> Named | None:
        return Named(self.known[place], self._own[place]) if place in self._own else None


def _as_well(shares: Iterable[Share], but: int) -> Iterator[Share]:
    """Bodies that go by the name of one that is far better known: told, and no rivals."""
    return (Share(share.place, 0.0) for share in shares if share.place != but)
