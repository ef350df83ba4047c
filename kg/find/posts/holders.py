"""Who holds a post: the person behind or before whose name its phrase stands, or several in a row."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.find.posts.beginnings import ACTING
from kg.find.posts.bodies import Bodies
from kg.find.posts.rosters import Roster
from kg.grammar.words import one_of, words
from kg.models import OrganizationMention, PersonMention, PostMention, Span, Status

_AS = one_of("asHolder")
_IN_BRACKETS = r"(?:\([^()\n]{1,40}\)[ ]{0,2})?"
_SERVANT = f"(?:{one_of('being')}?{one_of('civilServant')}[ ]{{0,2}})?"
_OCCASION = f"(?:{one_of('occasionOfPost')}[ ]?(?={_AS}))?"
_DEGREE = f"(?:,?[ ]?{one_of('degreeBehind')})?"
_TO_POST = re.compile(
    rf"[ฯ)]?[ ]*(?:(?<=[ก-๎])\n)?{_IN_BRACKETS}{_DEGREE}(?:[ ]*[,–-][ ]{{0,2}})?[ ]*{_OCCASION}{_SERVANT}"
    rf"(?:{_AS}[ ]{{0,2}}[“‘\"]?|\()?[ ]{{0,2}}"
)
_TO_NEXT = re.compile(
    rf"[ ]{{0,2}}{_IN_BRACKETS}(?:{one_of('andAlso')}|[/,–-]|\((?={ACTING}))?[ ]{{0,2}}"
    rf"{_OCCASION}{_AS}?[ ]{{0,2}}"
)
_SO_MANY = f"(?:{one_of('inAll')}[ ]?[\\d๐-๙]{{1,2}}[ ]?{one_of('countsHolders')}[ ]{{0,2}})"
_TO_PERSON = re.compile(
    rf"(?:(?<=[a-z])\n|(?<=[ก-๎])\)(?!\)))?[ ]{{0,2}}{_SO_MANY}?[(:]?[ ]{{0,2}}{one_of('namely')}?[ ]{{0,2}}"
)
_LISTS = re.compile(f"{_SO_MANY}|{one_of('listsHolders')}")
_JOINS = re.compile(f"[ ]?(?:{one_of('and')}|/)[ ]?")
_TO_PEER = re.compile(f"[ ]{{0,3}}(?:{one_of('and', 'with')}|,)?[ ]{{0,2}}")
_KIN = re.compile(f"[ ]{{1,2}}{one_of('kin')}")
"""Behind a name: a person introduced by a relative, whose posts follow."""
_OF_SEVERAL = words("heldBySeveral")
_LOOSE = frozenset(words("forOneOccasion"))
_BESIDE_ANOTHER = words("servesAnother")
_CROWD = re.compile(f"{one_of('crowd')}{one_of('from')}?")
_UNNAMED = words("ofUnnamed")
_OF_PROVINCE = words("provinceHead")
_SPOKESPERSON = words("spokesperson")


def with_holders(
    bodies: Bodies, posts: Sequence[PostMention], people: Sequence[PersonMention], roster: Roster
) -> tuple[PostMention, ...]:
    """The posts in their order, each once for every person beside it, or once without a holder.

    A post without an organization takes the one of the post joined to it behind
    (กรรมการบริหารและประธานเจ้าหน้าที่บริหาร บริษัท …).
    """
    places = _Places(bodies, posts, sorted(people), roster.posts(posts))
    holders, lent = places.holders(), places.lent
    filled = [replace(post, organization=lent.get(post.start, post.organization)) for post in posts]
    return tuple(replace(post, holder=holder) for post in filled for holder in holders.get(post.start, [None]))


class _Places:
    """Posts and people of one text by where they stand, to see which stand beside each other."""

    def __init__(
        self,
        bodies: Bodies,
        posts: Sequence[PostMention],
        people: Sequence[PersonMention],
        lined_up: Mapping[int, list[PostMention]],
    ) -> None:
        self._bodies = bodies
        self._text = bodies.article.masked
        self._posts = posts
        self._people = people
        self._post_at = {post.start: post for post in posts}
        self._person_at = {person.start: person for person in people}
        self._behind: dict[int, list[PostMention]] = {}
        for person in reversed(people):  # whose a post is depends on who comes next
            self._behind[person.start] = lined_up.get(person.start) or self._posts_behind(person)
        self._holders: dict[int, list[Span | None]] = {}
        self._listed: set[int] = set()
        """The starts of the names that go on a list behind a post which several hold."""
        self.lent: dict[int, OrganizationMention] = {}
        """Per post without an organization (by its start) the one of the post joined to it behind."""

    def holders(self) -> dict[int, list[Span | None]]:
        """Per post (by its start) the spans of the people beside it."""
        beside = dict(self._behind)
        for person in self._people:
            self._assign(person, beside[person.start])
        for person in self._people:
            if not beside[person.start]:
                beside[person.start] = self._posts_before(person)
                self._assign(person, beside[person.start])
        for person, peer in reversed(list(pairwise(self._people))):
            if not beside[person.start] and beside[peer.start] and self._are_peers(person, peer):
                beside[person.start] = [p for p in beside[peer.start][:1] if p.role.startswith(_OF_SEVERAL)]
                self._assign(person, beside[person.start])
        for person, peer in pairwise(self._people):
            if (
                not beside[peer.start]
                and self._opens_list(person, beside[person.start])
                and self._are_peers(person, peer)
            ):
                self._listed.add(peer.start)
                beside[peer.start] = beside[person.start][-1:]
                self._assign(peer, beside[peer.start])
        return self._holders

    def _opens_list(self, person: PersonMention, posts: Sequence[PostMention]) -> bool:
        """Whether the post before this name, which several hold, is that of the names behind it too."""
        if person.start in self._listed:
            return True
        post = posts[-1] if posts else None
        if post is None or post.start > person.start or not post.role.startswith(_OF_SEVERAL):
            return False
        if post.organization is None:
            return re.search(_SO_MANY, self._text[post.end : person.start]) is not None
        return _LISTS.search(self._text, post.end, person.start) is not None

    def _assign(self, person: PersonMention, posts: Sequence[PostMention]) -> None:
        for post in posts:
            self._holders.setdefault(post.start, []).append(Span(person.start, person.end))
        for post, behind in reversed(list(pairwise(posts))):
            if self._lends(behind, post) and (body := self._body(behind)):
                self.lent[post.start] = body

    def _lends(self, behind: PostMention, post: PostMention) -> bool:
        """Whether the body of the post behind, to which this one is joined, or in which one acts, is this one's too."""
        if not post.wants_body or self._body(behind) is None:
            return False
        acts = behind.status == Status.ACTING and post.role.startswith(_OF_SEVERAL)
        acts = acts or behind.role.endswith(_SPOKESPERSON)
        return acts or _JOINS.fullmatch(self._text, post.end, behind.start) is not None

    def _body(self, post: PostMention) -> OrganizationMention | None:
        return post.organization or self.lent.get(post.start)

    def _posts_behind(self, person: PersonMention) -> list[PostMention]:
        """The posts that follow the name, one after the other."""
        chain: list[PostMention] = []
        link = _TO_POST.match(self._text, person.end)
        while link:
            post = self._post_at.get(link.end())
            if post is None or (link[0].endswith("(") and self._text[post.end : post.end + 1] != ")"):
                break
            if (chain or post.text.isascii()) and self._opens_person(post):
                break
            if "\n" in link[0] and not self._goes_on_behind_line(person, post):
                break
            if link[0].strip().endswith(words("being")) and post.role in _LOOSE:
                break
            if chain and post.status != Status.ACTING and self._belongs_to_others(post, link[0], chain[-1]):
                break
            chain.append(post)
            link = _TO_NEXT.match(self._text, self._past_parent(post.end))
        return chain

    def _belongs_to_others(self, post: PostMention, link: str, before: PostMention) -> bool:
        """Whether one more post behind this link is rather that of people whom the text does not name."""
        if post.role in words("memberOfCommittee") and self._lends(post, before):
            return False
        if link.strip() not in {"", ","}:
            return _CROWD.fullmatch(post.role) is not None
        return (
            post.role.startswith(_UNNAMED)
            or post.role.endswith(_OF_PROVINCE)
            or _CROWD.fullmatch(post.role) is not None
        )

    def _goes_on_behind_line(self, person: PersonMention, post: PostMention) -> bool:
        """Whether the post on the line behind a name may be that person's, with no post before the name on its own."""
        at = bisect_left(self._posts, person.start, key=lambda p: p.start) - 1
        before = _TO_PERSON.match(self._text, self._posts[at].end) if at >= 0 else None
        taken = before is not None and before.end() == person.start
        return bool(person.title and " " in person.name and post.organization and not taken)

    def _past_parent(self, end: int) -> int:
        """Behind the body that the post's own body is part of, where one follows: กรมการปกครอง กระทรวงมหาดไทย."""
        parent = self._bodies.at(end + 1) if self._text[end : end + 1] == " " else None
        return parent.end if parent else end

    def _opens_person(self, post: PostMention) -> bool:
        """Whether a person who has no post behind the name stands directly behind this post."""
        link = _TO_PERSON.match(self._text, post.end)
        person = self._person_at.get(link.end()) if link else None
        return person is not None and not self._behind[person.start] and not _KIN.match(self._text, person.end)

    def _posts_before(self, person: PersonMention) -> list[PostMention]:
        """The posts that end directly before the title and name."""
        chain: list[PostMention] = []
        if _KIN.match(self._text, person.end):
            return chain
        at, link = person.start, _TO_PERSON
        for number in reversed(range(bisect_left(self._posts, at, key=lambda p: p.start))):
            post = self._posts[number]
            gap = link.match(self._text, post.end)
            if post.start in self._holders or not gap or gap.end() != at or _CROWD.fullmatch(post.role):
                break
            if "(" in gap[0] and post.role.startswith(_BESIDE_ANOTHER):
                break
            chain.insert(0, post)
            at, link = post.start, _TO_NEXT
        return chain

    def _are_peers(self, person: PersonMention, peer: PersonMention) -> bool:
        link = _TO_PEER.match(self._text, person.end)
        named = bool(person.title and peer.title) and " " in person.name
        return named and link is not None and link.end() == peer.start
