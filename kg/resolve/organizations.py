"""Mentions of bodies in one article become organizations: one for each body, with every written form of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from kg.find.acting import KEPT
from kg.find.automaton import Automaton
from kg.find.body_names import head_automaton
from kg.models import Article, Organization, OrganizationMention
from kg.names import fold, tidy
from kg.vocabulary.agencies import Agency, agencies as authority

_LEGAL_FORM = re.compile(r"\((?:องค์การมหาชน|มหาชน)\)|\Aบริษัท|จำกัด")
_SHORTEST_STEM = 9
_GOES_ON = re.compile(r"แห่ง|เพื่อ|ไทย|ในพระ|และ|ประเทศไทย|ด้าน")


def resolve_organizations(
    article: Article, mentions: Sequence[OrganizationMention], agencies: Sequence[Agency] | None = None
) -> tuple[Organization, ...]:
    """The article's bodies in the order of their first mention; places and rules are left out.

    An abbreviation stands for what the article introduces it for, else for the one authority it fits; a form that fits
    several is decided by what else the article names, or stays open with its candidates.
    """
    known = {agency.name: agency for agency in (authority() if agencies is None else agencies)}
    decided = [_decided(mention, mentions, known) for mention in _outermost(mentions)]
    sure = {mention.candidates[0] for mention in decided if len(mention.candidates) == 1}
    decided = [_renamed(mention, sure, known) for mention in decided]
    groups: dict[str, list[OrganizationMention]] = defaultdict(list)
    keys = _keys(decided)
    for mention, key in zip(decided, keys, strict=True):
        if key:
            groups[key].append(mention)
    found = [_organization(group, known) for group in groups.values() if _is_named(group)]
    return tuple(sorted(found, key=lambda organization: organization.mentions[0]))


def _outermost(mentions: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """The mentions in text order without those strictly inside another: they are part of its name."""
    kept: list[OrganizationMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.end > kept[-1].end or (mention.start, mention.end) == (kept[-1].start, kept[-1].end):
            kept.append(mention)
    return kept


def _is_named(group: Sequence[OrganizationMention]) -> bool:
    return any(mention.confidence >= KEPT for mention in group)


def _decided(
    mention: OrganizationMention, mentions: Sequence[OrganizationMention], known: Mapping[str, Agency]
) -> OrganizationMention:
    """An ambiguous form with the one candidate that the rest of the article speaks for, if one does."""
    if len(mention.candidates) < 2:
        return mention
    sure = {other.candidates[0] for other in mentions if len(other.candidates) == 1}
    for nearby in (sure, {known[name].parent for name in sure if name in known}, sure):
        fitting = [name for name in mention.candidates if name in nearby]
        if len(fitting) == 1:
            return replace(mention, candidates=(fitting[0],))
    related = [name for name in mention.candidates if name in known and known[name].parent in sure]
    return replace(mention, candidates=(related[0],)) if len(related) == 1 else mention


def _renamed(
    mention: OrganizationMention, sure: set[str], known: Mapping[str, Agency]
) -> OrganizationMention:
    """A body under its former name is the one that it became, where the article names that."""
    names = tuple(
        next((s for s in known[n].successors if s in sure), n) if n in known else n for n in mention.candidates
    )
    return replace(mention, candidates=names) if names != mention.candidates else mention


def _keys(mentions: Sequence[OrganizationMention]) -> list[str]:
    """For each mention the key of its body, "" for a short form that refers to nothing in the article."""
    keys = [_key(mention) for mention in mentions]
    full = {key for key, mention in zip(keys, mentions, strict=True) if mention.rule != "short form"}
    same = {key: _longer(key, full) for key in full}
    keys = [same.get(key, key) for key in keys]
    for at, mention in enumerate(mentions):
        if mention.rule == "short form":
            keys[at] = _referent(mentions, keys, at)
        elif mention.text.endswith("ฯ") and not mention.candidates:
            keys[at] = _completed(mention, mentions, keys) or keys[at]
    return keys


def _key(mention: OrganizationMention) -> str:
    if mention.candidates:
        return "|".join(mention.candidates)
    return fold(_LEGAL_FORM.sub("", mention.expands or mention.text))


def _longer(key: str, full: set[str]) -> str:
    """A name without its last part stands for the one name of the article that has it."""
    longer = [other for other in full if other.startswith(key) and _GOES_ON.match(other, len(key))]
    return longer[0] if len(longer) == 1 and len(key) > _SHORTEST_STEM else key


def _referent(mentions: Sequence[OrganizationMention], keys: Sequence[str], at: int) -> str:
    """What "กระทรวงฯ" means: the body with this head that was named last, else the first named behind."""
    head = mentions[at].text.rstrip("ฯ ")
    order = [*range(at - 1, -1, -1), *range(at + 1, len(mentions))]
    for other in order:
        mention = mentions[other]
        if mention.rule != "short form" and _begins(mention, head):
            return keys[other]
    return ""


def _begins(mention: OrganizationMention, head: str) -> bool:
    names = mention.candidates or (mention.expands or mention.text,)
    return any(name.startswith(head) and len(name) > len(head) + 1 for name in names)


def _completed(mention: OrganizationMention, mentions: Sequence[OrganizationMention], keys: Sequence[str]) -> str:
    """What a name cut with ฯ means: the one body of the article, else of the authority file, that begins so."""
    stem = mention.text.rstrip("ฯ ")
    here = {keys[at] for at, other in enumerate(mentions) if other is not mention and _begins(other, stem)}
    if len(here) == 1:
        return next(iter(here))
    anywhere = [agency.name for agency in authority() if agency.name.startswith(stem)]
    return anywhere[0] if len(anywhere) == 1 and not here else ""


def _organization(group: Sequence[OrganizationMention], known: Mapping[str, Agency]) -> Organization:
    candidates = group[0].candidates
    forms = list(dict.fromkeys(form for mention in group for form in _forms(mention)))
    name = candidates[0] if len(candidates) == 1 else _fullest(group)
    agency = known.get(name)
    return Organization(
        name=name,
        kind=agency.kind if agency else group[0].kind,
        aliases=tuple(form for form in forms if form != name),
        mentions=tuple(group),
        candidates=candidates if len(candidates) > 1 else (),
    )


def _forms(mention: OrganizationMention) -> tuple[str, ...]:
    """A mention's written form; of a company also its name without the words for its legal form."""
    form = tidy(mention.text)
    if mention.kind != "company" or not form.startswith("บริษัท"):
        return (form,)
    return form, tidy(_LEGAL_FORM.sub("", form))


def _fullest(group: Sequence[OrganizationMention]) -> str:
    named = [mention for mention in group if mention.rule not in ("short form", "abbreviation", "introduced-abbreviation")]
    return tidy(max((m.expands or m.text for m in named or group), key=len))
