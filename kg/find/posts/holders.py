"""Who holds a post: the person behind or before whose name its phrase stands, or several in a row."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.find.posts.bodies import Bodies
from kg.models import OrganizationMention, PersonMention, PostMention, Span, Status

_AS = r"(?:ใน[ ]?ฐานะ(?:ที่)?(?:เป็น)?|(?:ซึ่ง)?(?:ให้)?ดำรงตำแหน่ง|ตำแหน่ง|ซึ่งเป็น|เป็น)"
_IN_BRACKETS = r"(?:\([^()\n]{1,40}\)[ ]{0,2})?"
_SERVANT = r"(?:(?:เป็น)?ข้าราชการ(?:พลเรือนสามัญ|พลเรือน|การเมือง)?[ ]{0,2})?"
_MONKS_TITLE = r"(?:,?[ ]?(?:(?:รศ|ผศ|ศ)\.[ ]?)?ดร\.)?"
"""A monk's academic title stands behind the name."""
_TO_POST = re.compile(
    rf"[ฯ)]?[ ]*(?:(?<=[ก-๎])\n)?{_IN_BRACKETS}{_MONKS_TITLE}(?:[ ]*[,–-][ ]{{0,2}})?[ ]*{_SERVANT}{_AS}?[ ]{{0,2}}"
)
_TO_NEXT = re.compile(
    rf"[ ]{{0,2}}{_IN_BRACKETS}(?:และ(?:ยัง)?|and|/|,|–|-|พร้อมทั้ง|รวมทั้ง|อีกทั้ง|ควบ|ทั้ง)?[ ]{{0,2}}{_AS}?[ ]{{0,2}}"
)
_TO_PERSON = re.compile(r"(?:(?<=[a-z])\n)?[ ]{0,2}[(:]?[ ]{0,2}(?:คือ|ได้แก่|โดย|ท่าน)?[ ]{0,2}")
_JOINS = re.compile(r"[ ]?(?:และ|/)[ ]?")
_TO_PEER = re.compile(r"[ ]{0,3}(?:และ|,|กับ)?[ ]{0,2}")
_KIN = re.compile(r"[ ]{1,2}(?:ภริยา|ภรรยา|สามี|คู่สมรส|บุตร|มารดา|บิดา)")
"""Behind a name: a person introduced by a relative, whose posts follow."""
_OF_SEVERAL = (
    "รอง", "อุป", "ผู้ช่วย", "ที่ปรึกษา", "กรรมการ", "ผู้ตรวจราชการ", "สมาชิก", "ผู้แทน", "คณะ", "ผู้เชี่ยวชาญ", "ผู้ทรงคุณวุฒิ",
    "องคมนตรี",
)  # fmt: skip
"""What begins a role that several hold at once."""
_LOOSE = ("ประธาน", "ผู้แทน", "หัวหน้า", "ผู้บริหาร")
"""Roles that เป็น may give for one occasion."""
_BESIDE_ANOTHER = ("ที่ปรึกษา", "เลขานุการ", "ผู้ช่วยเลขานุการ", "คณะที่ปรึกษา")
"""Roles beside another's, whom a name in brackets behind them means."""
_CROWD = (
    "ผู้บริหาร", "ผู้แทน", "เจ้าหน้าที่", "หัวหน้า", "กำนัน", "ผู้ใหญ่บ้าน", "สมาชิก", "ครู", "อาจารย์", "กรรมการ", "นักวิชาการ",
    "คณะที่ปรึกษา", "เกษตรกร", "นักวิจัย",
)  # fmt: skip
"""Roles that name a crowd of unnamed people as often as one more post of the person before."""
_UNNAMED = (
    "ผู้อำนวยการ", "อธิบดี", "ปลัดจังหวัด", "นายอำเภอ", "รองผู้ว่าราชการจังหวัด", "ผู้จัดการ", "นายก", "ผู้ว่าราชการจังหวัด",
    "ปลัดอำเภอ", "เอกอัครราชทูต",
)  # fmt: skip
"""Roles that behind a mere space belong to somebody else whom the text does not name."""


def with_holders(
    bodies: Bodies, posts: Sequence[PostMention], people: Sequence[PersonMention]
) -> tuple[PostMention, ...]:
    """The posts in their order, each once for every person beside it, or once without a holder.

    A post without an organization takes the one of the post joined to it behind
    (กรรมการบริหารและประธานเจ้าหน้าที่บริหาร บริษัท …).
    """
    places = _Places(bodies, posts, sorted(people))
    holders, lent = places.holders(), places.lent
    filled = [replace(post, organization=lent.get(post.start, post.organization)) for post in posts]
    return tuple(replace(post, holder=holder) for post in filled for holder in holders.get(post.start, [None]))


class _Places:
    """Posts and people of one text by where they stand, to see which stand beside each other."""

    def __init__(self, bodies: Bodies, posts: Sequence[PostMention], people: Sequence[PersonMention]) -> None:
        self._bodies = bodies
        self._text = bodies.article.masked
        self._posts = posts
        self._people = people
        self._post_at = {post.start: post for post in posts}
        self._person_at = {person.start: person for person in people}
        self._behind: dict[int, list[PostMention]] = {}
        for person in reversed(people):  # whose a post is depends on who comes next
            self._behind[person.start] = self._posts_behind(person)
        self._holders: dict[int, list[Span | None]] = {}
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
        return self._holders

    def _assign(self, person: PersonMention, posts: Sequence[PostMention]) -> None:
        for post in posts:
            self._holders.setdefault(post.start, []).append(Span(person.start, person.end))
        for post, behind in reversed(list(pairwise(posts))):
            body = behind.organization or self.lent.get(behind.start)
            if post.wants_body and body and _JOINS.fullmatch(self._text, post.end, behind.start):
                self.lent[post.start] = body

    def _posts_behind(self, person: PersonMention) -> list[PostMention]:
        """The posts that follow the name, one after the other."""
        chain: list[PostMention] = []
        link = _TO_POST.match(self._text, person.end)
        while link:
            post = self._post_at.get(link.end())
            if post is None or ((chain or post.text.isascii()) and self._opens_person(post)):
                break
            if "\n" in link[0] and not (person.title and " " in person.name and post.organization):
                break
            if link[0].strip().endswith("เป็น") and post.role in _LOOSE:
                break
            if chain and post.status != Status.ACTING and self._belongs_to_others(post, link[0]):
                break
            chain.append(post)
            link = _TO_NEXT.match(self._text, self._past_parent(post.end))
        return chain

    @staticmethod
    def _belongs_to_others(post: PostMention, link: str) -> bool:
        """Whether one more post behind this link is rather that of people whom the text does not name."""
        return post.role.removesuffix("จาก") in _CROWD or (not link.strip() and post.role.startswith(_UNNAMED))

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
            if post.start in self._holders or not gap or gap.end() != at or post.role in _CROWD:
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
