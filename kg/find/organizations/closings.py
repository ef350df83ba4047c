"""What closes a body's name behind its last word, often over a space: legal form, country, patronage, seat."""

from __future__ import annotations

import re
from functools import cache

from kg.calendar.years import ERA_PATTERN
from kg.find.organizations.companies import english_form, has_legal_form
from kg.find.organizations.name_breaks import breaks_off, starts_anew
from kg.find.organizations.numbers import LONGEST_NUMBER, REACH_OF_LAW
from kg.grammar.abroad import abroad
from kg.grammar.heads import leading_head
from kg.grammar.openers import OPENS_PERSON
from kg.grammar.words import one_of, words
from kg.text.alternatives import one_of_texts
from kg.text.letters import BEGINNING
from kg.vocabulary.countries import constitutions, countries
from kg.vocabulary.heads import Head, surroundings
from kg.vocabulary.kinds import COMMITTEE

_LIMITED = one_of("limited")
CLOSING = re.compile(
    rf"[ ]?(?:{one_of('ofNation')}|{_LIMITED}(?:[ ]?{one_of('publicCompany')})?|{one_of('publicBody')}|"
    rf"{one_of('campus')}[ก-๎]+|{one_of('thailand')}[ ]?[-–][ ]?[{BEGINNING}][ก-๎]{{1,20}}|"
    rf"\({one_of('inThailand')}\)(?:[ ]{_LIMITED})?|{one_of('numberedDistrict')}[ ]?\d+|"
    rf"[\d๐-๙]{{1,3}} {one_of('royalYears')}|{one_of('patronage')}(?:(?!{one_of('and')})\S)*|\({one_of('inFront')}\)|"
    rf"{one_of('inFront')}(?![ก-๎])|"
    rf"{one_of('postedTo')}{one_of('provinceWord')}[ ]?{one_of('province')}|"
    rf"[ ]?[-–][ ]?{one_of('pairedBehind')}(?![ก-๎])|(?<={one_of('virus')})[ ]?2019(?:[ ]?{one_of('virusInBrackets')})?|"
    rf"(?<={one_of('thailand')})[ ]?[-–][ ]?[{BEGINNING}][ก-๎]{{1,20}}(?![ก-๎])|"
    rf"{one_of('numberedRoyal')}[ ]?[\d๐-๙]{{1,2}}|"
    rf"{one_of('royalRankInName')}[ก-๎]+|{one_of('royalWish')}[ก-๎]*(?:[ ]ฯ)?(?:[ ]{one_of('royalHouse')}[ก-๎]+)?)"
)
"""The closings that a name with any head may have."""

SEATED = re.compile(rf"[ ]{{1,2}}(?:{one_of('shortArea', 'areaWord')})[ ]?[{BEGINNING}][ก-๎]")
"""The place where a body sits, behind its name."""

_INITIALS = re.compile(r"[ ][ก-ฮ]{1,4}\.(?![ก-๎])")
_NUMBER = re.compile(r"[ ][\d๐-๙]{1,3}(?![\d๐-๙,.:/–-])(?:[ ]?\([ก-๎ ]{2,30}\))?")
_NUMBER_AND_NAME = re.compile(r"[ ][\d๐-๙]{1,3}[ ]([ก-๎]{3,30})(?=[ ()\n]|\Z)")
_FIELD = re.compile(rf"[ ]{one_of('fieldOfCommittee')}([ก-๙]{{3,60}})(?=[ )\n]|\Z)")
_YEAR = re.compile(rf"[ ]{{1,2}}{ERA_PATTERN}[ ]?[\d๐-๙]{{4}}")
_LAW = re.compile(rf"{one_of('law')}[ก-๎]{{2,60}}\Z")
_PROVINCE = re.compile(rf"[ ]{one_of('provinceWord')}{one_of('province')}(?![ก-๎])")
_GROUP = re.compile(rf"[ ]{{1,2}}{one_of('partOfCommittee')}{one_of('ordinal')}[ ]?[\d๐-๙]{{1,2}}(?![\d๐-๙])")
_HOME = re.compile(one_of("homeTown"))
_IN_TOWN = re.compile(rf"[ ]?{one_of('seatedAt')}[ ]?{one_of('capital')}[ก-๎]{{2,20}}ฯ?")


def read_closing(text: str, end: int, limit: int, head: Head) -> re.Match[str] | None:
    """What closes the name with this head that ends at ``end`` so far, if anything does before ``limit``."""
    own = _numbered(text, end, limit, head)
    if own:
        return own
    own = _INITIALS.match(text, end) if text.endswith(words("permanentSecretary"), 0, end) else None
    if own:
        return own
    if head.name in words("ofState"):
        own = _of_state().match(text, end, limit)
    elif has_legal_form(head):
        own = english_form(text, end, limit)
    elif head.name in words("namedBySeat"):
        own = _seat().match(text, end, limit)
    elif head.name in words("namedByProvince"):
        own = _PROVINCE.match(text, end, limit) or _seat().match(text, end, limit)
    elif head.kind == COMMITTEE:
        own = _year_of_law(text, end, limit) or _field(text, end, limit)
        own = own or (_GROUP.match(text, end, limit) if head.name in words("numberedCommittee") else None)
    else:
        own = _posted().match(text, end, limit) or _seat_abroad(text, end, limit, head)
    return own or CLOSING.match(text, end) or _seat_of_number().match(text, end - LONGEST_NUMBER)


def _numbered(text: str, end: int, limit: int, head: Head) -> re.Match[str] | None:
    """The number, and the name behind it, of one of several: โรงเรียนเทศบาล| 3 บ้านริมน้ำ."""
    several = words("numberedBehindSpace")
    if not text.endswith(several, 0, end):
        return None
    named = _NUMBER_AND_NAME.match(text, end, limit)
    if named is None or named[1].endswith(several) or starts_anew(text, named.start(1)) or breaks_off(named[1], head):
        return _NUMBER.match(text, end, limit)
    return named


def _year_of_law(text: str, end: int, limit: int) -> re.Match[str] | None:
    return _YEAR.match(text, end, limit) if _LAW.search(text, max(0, end - REACH_OF_LAW), end) else None


def _field(text: str, end: int, limit: int) -> re.Match[str] | None:
    """The field of a committee behind a space: คณะกรรมการ…| ด้านดิจิทัลของประเทศไทย; no body or person that speaks next."""
    field = _FIELD.match(text, end, limit)
    return field if field and not OPENS_PERSON.match(text, field.start(1)) and leading_head(field[1]) is None else None


def _seat_abroad(text: str, end: int, limit: int, head: Head) -> re.Match[str] | None:
    """The town where a body of another country, or an office abroad, sits: ศูนย์…แห่งประเทศเกาหลี| ณ กรุงเทพฯ."""
    seat = _IN_TOWN.match(text, end, limit)
    abroad_too = seat is not None and head.name in words("officeAbroad") and not _HOME.search(seat[0])
    return seat if seat and (abroad_too or text.endswith(countries(), 0, end)) else None


@cache
def _of_state() -> re.Pattern[str]:
    """The country whose ministry it is; behind a space only with แห่ง or a word for its constitution."""
    return re.compile(rf"[ ]?(?:{one_of('ofCountry')}|(?={one_of_texts(constitutions())})){abroad()}")


@cache
def _posted() -> re.Pattern[str]:
    """The country or union that an office is posted to: สำนักงานที่ปรึกษา…| ประจำประเทศญี่ปุ่น."""
    union = one_of_texts(surroundings().regions)
    country = f"{one_of('countryWord')}?(?:{one_of('thailand')}|{abroad()})"
    return re.compile(rf"[ ]?{one_of('postedTo')}(?:{union}|{country})(?![ก-๎])")


@cache
def _seat() -> re.Pattern[str]:
    """The province behind a hospital's or school's name, where no list of provinces goes on: …| อุบลราชธานี."""
    province = one_of("province")
    return re.compile(rf"[ ]{province}(?=[ ,)\n]|\Z)(?![ ]{{0,2}}(?:,|{one_of('and')})?[ ]{{0,2}}{province})")


@cache
def _seat_of_number() -> re.Pattern[str]:
    """A number that ends a name, or stands behind it, with the province of its seat: ศูนย์…ที่ 7| ขอนแก่น."""
    return re.compile(
        rf".{{0,3}}(?:(?<=[\d๐-๙])|[ ][\d๐-๙]{{1,2}})"
        rf"[ ](?:{one_of('provinceWord')}?{one_of('province')}(?![ก-๎])|\({one_of('province')}\))"
    )
