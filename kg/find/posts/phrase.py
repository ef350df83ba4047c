"""From its head to its end: the whole phrase of a post, with its organization and the words that qualify the role."""

from __future__ import annotations

import re
from functools import cache

from kg.find.posts.beginnings import ACTING, Head
from kg.find.posts.bodies import Bodies
from kg.find.posts.numbers import CONFIDENCE, COUNTRY_REACH, MOST_STEPS, REACH_OF_PARTY
from kg.grammar.words import one_of, words
from kg.models import OrganizationMention, PostMention
from kg.text.automaton import Automaton
from kg.text.letters import BEGINNING, CONSONANTS
from kg.vocabulary.agencies import offices
from kg.vocabulary.countries import countries
from kg.vocabulary.posts import sharing_role

_INTO_BODY = (
    re.compile(rf"[ ]{{0,2}}{one_of('ofBody')}[ ]{{0,2}}"),
    re.compile(r"[ ]{0,2}"),
    re.compile(r"[ ]{0,2}\([^()\n]{2,60}\)[ ]{0,2}"),
)
"""What stands between a role and its body: a word for of, spaces, or an aside; asked in this order."""
_ORDER = rf"\({one_of('monasticOrder')}\)"
_QUALIFIER = re.compile(
    rf"[ ]{{0,2}}\(?(?:{one_of('fieldOpener')}|{one_of('region')}(?=[ ]?{one_of('ordinal')}?[ ]?[\d๐-๙]))"
    rf"|{one_of('branchOpener')}(?=[{CONSONANTS}])|{one_of('gradeOpener')}|{one_of('ordinal')}[ ]?[\d๐-๙]"
)
_ASIDE = re.compile(
    rf"[ ]?\((?!{one_of('personOpener')}|{ACTING})[ก-๙][ก-๙\d ]{{1,60}}\)(?=[ ]{{0,2}}(?:{one_of('personOpener')}|\n))"
)
"""What says which of several the post is, between it and the name: รองผู้ว่าการ| (ปฏิบัติการ 1)."""
_NUMBER = re.compile(
    rf"[ ]{{0,2}}(?:{one_of('ordinal')}[ ]{{0,2}})?[\d๐-๙]{{1,3}}(?![\d๐-๙.,:])(?:[ ]?[-–][ ]?[\d๐-๙]{{1,3}})?"
    rf"(?:[ ]?{_ORDER}|[ ]?\))?"
)
_LATIN_PART = re.compile(r"[ ]{1,2}[A-Z][A-Za-z&,/.’'\- ]{1,60}(?=[ ][ก-๙])|[ ]{1,2}\([A-Z][A-Za-z&,/.’'\- ]{1,60}\)")
_STATION = re.compile(rf"[ ]{{0,2}}{one_of('servingIn')}?[ ]{{0,2}}{one_of('stateOpener')}?")
_CAPITAL = re.compile(rf"[ ]{{0,2}}{one_of('servingIn', 'at')}[ ]?{one_of('capitalOpener')}[ก-๎]+")
_TO_PROVINCE = re.compile(f"[ ](?={one_of('provinceHead')})")
_PLACE = re.compile(
    rf"[ ]{{0,2}}(?:[-–][ ]?{one_of('provinceHead')}?[{BEGINNING}][ก-๎]+|{one_of('partyList')}"
    rf"|{one_of('constituency')}{one_of('ordinal')}?[ ]?[\d๐-๙]{{1,2}}|{_ORDER})"
)
_LAND = re.compile(rf"[ ]{{0,2}}{one_of('villageLand')}(?:{one_of('ordinal')}?[ ]?[\d๐-๙]{{1,2}}(?![\d๐-๙]))?")
_TO_PARTY = re.compile(
    rf"(?:(?!{one_of('personOpener', 'and')})[ก-๎\d –,.-]){{0,{REACH_OF_PARTY}}}?(?={one_of('party')})"
)
_LINK = re.compile(rf"{one_of('newHolder')}?{one_of('ofBody', 'in')}\Z")
"""What stands between a role's qualifier and its body, and is part of neither."""
_ACTING_TOO = re.compile(f"[ ]*{ACTING}[ ]?{one_of('postOpener')}")
_GRADED = re.compile(rf"{one_of('officialGrade')}\Z")
"""An official's grade, with which the post of a trade is one without a body: นักวิชาการ…|ชำนาญการ."""
_ABROAD = frozenset(words("envoy"))
_TAKES_NUMBER = words("takesNumber")


class _Reader:
    """One post phrase as it is read; ``end`` moves forward."""

    def __init__(self, bodies: Bodies, head: Head) -> None:
        self.bodies = bodies
        self.head = head
        self.text = bodies.article.masked
        self.end = head.end
        self.label = head.label
        self.organization: OrganizationMention | None = None

    def read(self) -> None:
        """Takes in the organization and the qualifiers in whatever order they stand."""
        role = self.head.role
        if role.state:
            self._take_country()
            self._take_qualifier()
            return
        if role.place and role.beside:
            self._take_constituency()
            return
        if role.place:
            self._take_place()
            return
        if role.beside:
            self._take_place_beside()
        elif role.shares and self.head.form.endswith(role.shares):
            self._take(self.bodies.shared(role, self.end))
        elif body := self.bodies.in_form(self.head.form, self.end):
            self._take(body)
        elif role.bare:
            self._take(self.bodies.bare(role, self.end))
            self._name_by_form()
        for _ in range(MOST_STEPS):
            before = self.end
            if self.organization is None:
                self._take_body()
            if self.organization is None:
                self._take_country()
            self._take_qualifier()
            if self.end == before:
                break
        self._name_by_body()

    def _take_place(self) -> None:
        """The place over which the post is held, its district or order; of bodies only the one in the role's name."""
        role = self.head.role
        if role.shares and self.head.form.endswith(role.shares):
            self.organization = self.bodies.part(self.end - len(role.shares), self.end)
        gap = _TO_PROVINCE.match(self.text, self.end)
        stop = self.bodies.run_end(gap.end() if gap else self.end)
        stop = stop if stop > self.end + 1 else self.end
        while more := _PLACE.match(self.text, stop):
            stop = more.end()
        self.label += self.text[self.end : stop]
        self.end = stop

    def _take_constituency(self) -> None:
        """The constituency, which is no part of the role, and behind it the party: ส.ส.| เขตบางพลัด |พรรค…."""
        to_party = _TO_PARTY.match(self.text, self.end)
        if to_party and not self.head.form.endswith(self.head.role.shares):
            self._take(self.bodies.named(to_party.end()))
        if self.organization is None:
            self._take_place()
        self.label = self.head.label

    def _take_place_beside(self) -> None:
        """The place over which the post is held, which is no part of the role: กำนัน|ตำบล…."""
        place = _LAND.match(self.text, self.end)
        while place:
            self.end = max(place.end(), self.bodies.run_end(place.end()))
            place = _LAND.match(self.text, self.end)

    def _name_by_form(self) -> None:
        """A short form is short for the longer role only where the body fits it: ปลัด มท., but ปลัดสำนักนายกรัฐมนตรี."""
        role, form, body = self.head.role, self.head.form, self.organization
        fits = body is not None and any(n.startswith(role.bare) for n in (*body.candidates, body.expands, body.text))
        if not fits and not form.endswith((".", "ฯ")):
            self.label = self.label.removesuffix(role.name) + form

    def _name_by_body(self) -> None:
        """A short form of several roles is that of the body: ผู้ว่าฯ เชียงใหม่, ผู้ว่าฯ กทม., ผู้ว่าฯ ธปท."""
        body = self.organization
        names = (*body.candidates, body.expands, body.text) if body else ()
        if meant := sharing_role(self.head.form, names):
            self.label = self.label.replace(
                self.head.label, self.head.label.removesuffix(self.head.role.name) + meant, 1
            )

    def _take(self, body: OrganizationMention | None) -> None:
        if body is not None:
            self.organization = body
            self.end = max(self.end, body.end)

    def _take_body(self) -> None:
        links = (link.match(self.text, self.end) for link in _INTO_BODY)
        bodies = (self.bodies.named(link.end()) for link in links if link)
        self._take(next((body for body in bodies if body), None))

    def _take_country(self) -> None:
        while True:
            opening = _STATION.match(self.text, self.end)
            at = opening.end() if opening else self.end
            length = _country_length(self.text[at : at + COUNTRY_REACH])
            if not length:
                capital = _CAPITAL.match(self.text, self.end) if self.head.role.name in _ABROAD else None
                if capital:
                    self.label += capital[0]
                    self.end = capital.end()
                return
            self.label += self.text[self.end : at + length]
            self.end = at + length

    def _take_qualifier(self) -> None:
        opening = _QUALIFIER.match(self.text, self.end)
        stop = 0
        aside = _ASIDE.match(self.text, self.end)
        if opening:
            stop = self._qualifier_end(opening.end())
        elif aside and self.bodies.between(self.end, aside.end()) is None:
            stop = aside.end()
        elif self.label.endswith(_TAKES_NUMBER):
            number = _NUMBER.match(self.text, self.end)
            stop = number.end() if number else 0
        elif self.organization is None and not self.head.role.state:
            stop = self._glued_end()
        if stop > self.end:
            qualifier = self.text[self.end : stop].rstrip()
            self.label += _LINK.sub("", qualifier) if self.bodies.at(stop) else qualifier
            self.end = stop

    def _glued_end(self) -> int:
        """The end of words written on to the role, or of a part of a company named in Latin letters."""
        latin = _LATIN_PART.match(self.text, self.end)
        if latin:
            return latin.end()
        return self._up_to_body(self.end + 1, self.bodies.run_end(self.end))

    def _up_to_body(self, at: int, stop: int) -> int:
        """Where an organization begins that a stretch ends with; the stretch's end where none does."""
        body = self.bodies.between(at, stop) if self.organization is None else None
        return body.start if body and body.end >= stop else stop

    def _qualifier_end(self, at: int) -> int:
        stop = self._up_to_body(at, self.bodies.run_end(at))
        number = _NUMBER.match(self.text, stop)
        stop = number.end() if number else stop
        return stop + (self.text[stop : stop + 1] == ")" and self.text[at - 1 : at] != ")")


def read_post(bodies: Bodies, head: Head, alone: bool = False) -> PostMention | None:
    """The post that begins with this head; ``None`` for a role that is a post only with a body, and has none.

    It needs none ``alone`` on the line of a roster. One who acts in another post as well (ครู
    รักษาการผู้อำนวยการโรงเรียน …) has the first for sure.
    """
    reader = _Reader(bodies, head)
    reader.read()
    if reader.organization is None and head.role.name in _ABROAD and (embassy := bodies.embassy(reader.label)):
        reader.organization, reader.label = embassy, head.label
    body = reader.organization
    is_post = alone or _GRADED.search(reader.label) or _ACTING_TOO.match(reader.text, reader.end)
    if body is None and head.role.needs_body and not is_post:
        return None
    if body is not None:
        body = _employer(bodies, head, body)
    rule = "role+organization" if body else "office of state" if head.role.state else "role"
    end = reader.end
    while end > head.end and reader.text[end - 1] == " ":
        end -= 1
    return PostMention(
        start=head.start,
        end=end,
        text=bodies.article.text[head.start : end],
        rule=rule,
        confidence=CONFIDENCE[rule],
        role=" ".join(reader.label.split()),
        status=head.status,
        organization=body,
        wants_body=body is None and not head.role.state,
    )


def _employer(bodies: Bodies, head: Head, body: OrganizationMention) -> OrganizationMention:
    """The office, if the article names it, of the committee or province which the phrase says that the role serves."""
    if head.label.endswith(words("headOfOffice")):
        committees = (body.text, body.expands, *body.candidates)
        served = any(name.startswith(words("committee")) or name in offices() for name in committees)
        return bodies.office(body) if served else body
    return bodies.office_in_province(head.role, body) if head.role.shares in words("provinceHead") else body


def _country_length(text: str) -> int:
    hit = max((hit for hit in _countries().every(text) if hit.start == 0), key=lambda hit: hit.end, default=None)
    return hit.end if hit else 0


@cache
def _countries() -> Automaton[bool]:
    return Automaton(dict.fromkeys(countries(), True))
