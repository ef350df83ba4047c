"""Mentions of bodies in one article become organizations: one for each body, with every written form of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice, takewhile
from types import MappingProxyType

from kg.grammar.body_kinds import kind_of
from kg.grammar.words import one_of, words
from kg.models import Article, Naming, Organization, OrganizationMention
from kg.resolve.employers import is_body
from kg.resolve.named_so_far import NamedSoFar
from kg.resolve.numbers import SHORTEST_STEM, SHORTEST_STEM_OF_COMPANY
from kg.resolve.secretariats import only_served
from kg.resolve.slips import without_slips
from kg.text.fold import fold, tidy
from kg.text.spans import whole
from kg.vocabulary.agencies import Agency, agencies
from kg.vocabulary.kinds import COMPANY
from kg.vocabulary.provinces import provinces

_LEGAL_FORM = re.compile(rf"\({one_of('publicForm')}\)|\A{one_of('companyForm')}|{one_of('companyEnd')}")
_GOES_ON = re.compile(one_of("bodyGoesOn"))
_MARKS = re.compile("[่-์]")
_IN_PROVINCE = re.compile(rf"(?<=.){one_of('provinceWord')}(?={one_of('province')})")


def resolve_organizations(article: Article, mentions: Sequence[OrganizationMention]) -> tuple[Organization, ...]:
    """The article's bodies in the order of their first mention; what is only a place or a label is left out.

    An abbreviation stands for what the article introduces it for, else for the one authority it fits; a form that fits
    several is decided by what else the article names, or stays open with its candidates.
    """
    known = _authority()
    decided = _decided(_outermost(m for m in mentions if _is_sound(article, m)), known)
    groups: dict[str, list[OrganizationMention]] = defaultdict(list)
    for mention, key in zip(decided, _keys(decided, known), strict=True):
        groups[key].append(mention)
    left_out = {"", *only_served(article, groups)}
    named = {key: group for key, group in groups.items() if key not in left_out}
    found = (_organization(key, group) for key, group in named.items() if any(m.acts for m in group))
    return tuple(sorted(found, key=lambda organization: organization.mentions[0]))


def _is_sound(article: Article, mention: OrganizationMention) -> bool:
    """Whether a mention cuts no word in two and, where only a post's wording names it, is a body at all."""
    if not whole(article.masked, mention.start, mention.end):
        return False
    return mention.naming is not Naming.IN_POST or is_body(mention)


@cache
def _authority() -> Mapping[str, Agency]:
    return MappingProxyType({agency.name: agency for agency in agencies()})


def _outermost(mentions: Iterable[OrganizationMention]) -> list[OrganizationMention]:
    """The mentions in text order without those strictly inside another: they are part of its name."""
    kept: list[OrganizationMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.end > kept[-1].end or (mention.start, mention.end) == (kept[-1].start, kept[-1].end):
            kept.append(mention)
    return kept


def _decided(mentions: Sequence[OrganizationMention], known: Mapping[str, Agency]) -> list[OrganizationMention]:
    """The mentions with one candidate each, where the rest of the article speaks for one."""
    sure = {mention.candidates[0] for mention in mentions if len(mention.candidates) == 1}
    parents = {known[name].parent for name in sure if name in known} - {""}
    related = sure | parents
    decided = []
    for mention in mentions:
        names = mention.candidates
        for fits in (sure, parents):
            names = _only([name for name in names if name in fits], names)
        names = _only([name for name in names if name in known and known[name].parent in related], names)
        present = tuple(_present_name(name, sure, known) for name in names)
        decided.append(mention if present == mention.candidates else replace(mention, candidates=present))
    return decided


def _only(fitting: Sequence[str], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fitting) if len(names) > 1 and len(fitting) == 1 else names


def _present_name(name: str, sure: set[str], known: Mapping[str, Agency]) -> str:
    """What a renamed body became, where the article names that as well."""
    successors = known[name].successors if name in known else ()
    return next((successor for successor in successors if successor in sure), name)


def _keys(mentions: Sequence[OrganizationMention], known: Mapping[str, Agency]) -> list[str]:
    """For each mention the key of its body, "" for a short form that refers to nothing in the article."""
    keys = [_key(mention) for mention in mentions]
    full = {key: mention.kind for key, mention in zip(keys, mentions, strict=True) if mention.naming is not Naming.CUT}
    longer = _longer(full)
    named = NamedSoFar(mentions, _spelt_alike([longer.get(key, key) for key in keys], mentions))
    for at, mention in enumerate(mentions):
        if mention.naming is Naming.CUT:
            named.settle(at, named.referent(at))
        elif mention.text.endswith("ฯ") and not mention.text.startswith(words("ministry")):
            named.settle(at, _completed(mention, at, named, known))
    return named.keys


def _spelt_alike(keys: Sequence[str], mentions: Sequence[OrganizationMention]) -> list[str]:
    """The keys, with names joined that differ in marks, the word for the province, or one slip of the pen."""
    first: dict[str, str] = {}
    loosely = {key: _loosely(key) for key in set(keys)}
    for key, _ in sorted(zip(keys, mentions, strict=True), key=lambda pair: not pair[1].candidates):
        first.setdefault(loosely[key], key)
    alike = [first[loosely[key]] for key in keys]
    known = {key for key, mention in zip(alike, mentions, strict=True) if len(mention.candidates) == 1}
    slips = without_slips({*alike} - known, known)
    return [slips.get(key, key) for key in alike]


def _loosely(key: str) -> str:
    """The key without what slips of the pen change, and without จังหวัด before the province inside a name."""
    return _MARKS.sub("", _IN_PROVINCE.sub("", fold(key)))


def _key(mention: OrganizationMention) -> str:
    if mention.candidates:
        return "|".join(mention.candidates)
    return fold(_LEGAL_FORM.sub("", mention.in_full))


def _longer(full: Mapping[str, str]) -> dict[str, str]:
    """Names without their last part stand for the one name of the article that has it; companies' go on with any."""
    ordered = sorted(full)
    return {key: _completion(key, ordered, full) for key in full}


def _completion(key: str, ordered: Sequence[str], full: Mapping[str, str]) -> str:
    company = full[key] == COMPANY
    if key.startswith(words("ministry")) or len(key) < (SHORTEST_STEM_OF_COMPANY if company else SHORTEST_STEM):
        return key
    behind = (ordered[at] for at in range(bisect_right(ordered, key), len(ordered)))
    longer = (other for other in takewhile(lambda other: other.startswith(key), behind) if full[other] == full[key])
    fitting = (other for other in longer if company or _GOES_ON.match(other, len(key)) or _is_seat(key, other))
    found = list(islice(fitting, 2))
    return found[0] if len(found) == 1 else key


def _is_seat(key: str, other: str) -> bool:
    """Whether the other name only adds the province of a numbered office or a hospital (ศูนย์อนามัยที่ 7| ขอนแก่น)."""
    return (key[-1:].isdigit() or key.startswith(words("hospital"))) and other[len(key) :] in provinces()


def _completed(mention: OrganizationMention, at: int, named: NamedSoFar, known: Mapping[str, Agency]) -> str:
    """What a name cut with ฯ means: the one body of the article, else of the authority file, that begins so."""
    stem = mention.text.rstrip("ฯ ")
    here = named.beginning(stem, besides=at)
    if mention.candidates:
        return min(here) if len(here) == 1 else _key(mention)
    anywhere = {name for name in known if name.startswith(stem)}
    related = {name for name in anywhere if named.has(known[name].parent)}
    fitting = next((names for names in (here, anywhere, related) if len(names) == 1), {_key(mention)})
    return min(fitting)


def _organization(key: str, group: Sequence[OrganizationMention]) -> Organization:
    """One body; an authority's name is its own, else it is the fullest name written."""
    candidates = next((mention.candidates for mention in group if "|".join(mention.candidates) == key), ())
    name = candidates[0] if len(candidates) == 1 else _fullest(group)
    forms = dict.fromkeys(form for mention in group for form in _forms(mention))
    return Organization(
        name=name,
        kind=kind_of(name),
        aliases=tuple(form for form in forms if form != name),
        mentions=tuple(group),
        candidates=candidates if len(candidates) > 1 else (),
    )


def _forms(mention: OrganizationMention) -> tuple[str, ...]:
    """A mention's written form; of a company also its name without the words for its legal form."""
    form = tidy(mention.text)
    if mention.kind != COMPANY or not form.startswith(words("companyForm")) or mention.naming is Naming.CUT:
        return (form,)
    return form, tidy(_LEGAL_FORM.sub("", form))


def _fullest(group: Sequence[OrganizationMention]) -> str:
    named = [mention for mention in group if mention.naming not in {Naming.CUT, Naming.INTRODUCED}]
    return tidy(max((mention.in_full for mention in named or group), key=len))
