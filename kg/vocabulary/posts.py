"""Posts with names of their own (``ontology/posts.ttl``), and which post a role and a body mean, in Thai or English."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.iris import PREFIXES, local
from kg.text.fold import fold
from kg.vocabulary.agencies import agencies
from kg.vocabulary.roles import Holders, Role, roles
from kg.vocabulary.turtle import Vocabulary


@dataclass(frozen=True, slots=True)
class NamedPost:
    """A post that texts call by other names too: its ``role`` in Thai, and its ``body``'s official name ("" for none).

    ``names`` say role and body together (โฆษกรัฐบาล, Prime Minister); ``holders`` is unknown where it has as many as its
    role has elsewhere.
    """

    role: str
    body: str
    names: tuple[str, ...]
    holders: Holders


@cache
def named_posts() -> tuple[NamedPost, ...]:
    """Every post with something of its own to say, sorted by IRI."""
    vocabulary = Vocabulary("posts.ttl")
    names = {agency.iri: agency.name for agency in agencies()}
    return tuple(_post(vocabulary, iri, names) for iri in vocabulary.instances("org:Post"))


def meant_post(role: str, body: str) -> tuple[str, str]:
    """The role and the body ("" for none) of the post that a role, as a text has it, and a body mean.

    A name of a whole post leads to both, an English title with its body to the role in Thai; all else is itself.
    """
    named = None if body else _by_name().get(fold(role))
    if named:
        return named.role, named.body
    titled = next((role.name for role in _by_title().get(role, ()) if body and _fits(role, body)), role)
    return titled, body


def roles_sharing(form: str) -> tuple[str, ...]:
    """The roles, sorted, that a short form means where the body is one of theirs, and another role elsewhere."""
    return tuple(role.name for role in _sharing().get(form, ()))


def sharing_role(form: str, bodies: Iterable[str]) -> str:
    """The role that a short form means in one of these bodies, where it means another than elsewhere; else ""."""
    names = tuple(bodies)
    return next((role.name for role in _sharing().get(form, ()) if any(_fits(role, name) for name in names)), "")


def own_holders(role: str, body: str) -> Holders:
    """How many hold exactly this post, where that is said of it alone."""
    return _own_holders().get((role, body), Holders.UNKNOWN)


def is_shared(role: str) -> bool:
    """Whether a post without a body is the same in every article."""
    return role in _without_body()


def is_name_of_many(body: str) -> bool:
    """Whether a division's name is one that many bodies have alike, so that it does not tell which is meant."""
    shared, own = _divisions()
    return body.startswith(shared) and not body.startswith(own) and body not in _authority()


@cache
def _by_name() -> Mapping[str, NamedPost]:
    own = {fold(post.role): post for post in named_posts() if not post.body}
    others = {fold(name): post for post in named_posts() for name in post.names}
    return MappingProxyType(own | others)


@cache
def _by_title() -> Mapping[str, tuple[Role, ...]]:
    """The roles of an English title, those of bodies of one kind before those of any."""
    found: dict[str, list[Role]] = defaultdict(list)
    for role in sorted(roles(), key=lambda role: (not _heads(role), role.name)):
        for title in role.titles:
            found[title].append(role)
    return MappingProxyType({title: tuple(several) for title, several in found.items()})


@cache
def _sharing() -> Mapping[str, tuple[Role, ...]]:
    found: dict[str, list[Role]] = defaultdict(list)
    for role in sorted(roles(), key=lambda role: role.name):
        for form in role.shared:
            found[form].append(role)
    return MappingProxyType({form: tuple(several) for form, several in found.items()})


@cache
def _own_holders() -> Mapping[tuple[str, str], Holders]:
    return MappingProxyType({(post.role, post.body): post.holders for post in named_posts()})


@cache
def _without_body() -> frozenset[str]:
    unique = (role.name for role in roles() if role.unique)
    return frozenset((*unique, *(post.role for post in named_posts() if not post.body)))


@cache
def _divisions() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What begins names that many divisions have, and what begins names of one that look like them."""
    vocabulary = Vocabulary("posts.ttl")
    (names,) = vocabulary.instances("kg:SharedNames")
    return vocabulary.texts(names, "kg:beginsSharedName"), vocabulary.texts(names, "kg:beginsOwnName")


@cache
def _authority() -> frozenset[str]:
    return frozenset(agency.name for agency in agencies())


def _heads(role: Role) -> tuple[str, ...]:
    """The words with one of which the names of the role's bodies begin, where it is held in bodies of one kind."""
    return tuple(head for head in (role.shares, role.bare, *role.leads) if head)


def _fits(role: Role, body: str) -> bool:
    known = (role.name, body) in _own_holders()
    return known or (body.startswith(_heads(role)) if _heads(role) else not role.shared)


def _post(vocabulary: Vocabulary, iri: str, names: Mapping[str, str]) -> NamedPost:
    body = next(iter(vocabulary.links(iri, "org:postIn")), "")
    return NamedPost(
        role=vocabulary.links(iri, "org:role")[0].removeprefix(PREFIXES["role"]),  # a role's IRI is its name
        body=names[body] if body else "",
        names=vocabulary.texts(iri, "skos:altLabel"),
        holders=Holders(next(map(local, vocabulary.links(iri, "kg:holders")), "")),
    )
