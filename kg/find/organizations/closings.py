"""What closes a body's name behind its last word, often over a space: legal form, country, patronage, seat."""

from __future__ import annotations

import re
from functools import cache

from kg.find.organizations.companies import COMPANY_HEADS, english_form
from kg.find.organizations.numbers import LONGEST_NUMBER, REACH_OF_LAW
from kg.vocabulary.countries import abroad, countries
from kg.vocabulary.heads import Head
from kg.vocabulary.kinds import COMMITTEE
from kg.vocabulary.provinces import provinces

MINISTRY = "กระทรวง"
CLOSING = re.compile(
    r"[ ]?(?:แห่งประเทศไทย|แห่งชาติ|แห่งเอเชีย|แห่งสหประชาชาติ|จำกัด(?:[ ]?\(มหาชน\))?|\(องค์การมหาชน\)|\(มหาชน\)|"
    r"วิทยาเขต[ก-๎]+|ไทย[ ]?[-–][ ]?[ก-ฮเ-ไ][ก-๎]{1,20}|\(ประเทศไทย\)(?:[ ]จำกัด)?|เขต[ ]?\d+|"
    r"[\d๐-๙]{1,3} พรรษา\S*|ในพระ(?:บรม)?ราช(?:ินู|ู)ปถัมภ์\S*)"
)
"""The closings that a name with any head may have."""

_HOSPITAL = "โรงพยาบาล"
_YEAR = re.compile(r"[ ]{1,2}พ\.ศ\.[ ]?[\d๐-๙]{4}")
_LAW = re.compile(r"(?:พระราชบัญญัติ|พ\.ร\.บ\.|พระราชกำหนด|พระราชกฤษฎีกา)[ก-๎]{2,60}\Z")
_IN_TOWN = re.compile(r"[ ]?ณ[ ]?(?:กรุง|นคร)[ก-๎]{2,20}ฯ?")


def read_closing(text: str, end: int, limit: int, head: Head) -> re.Match[str] | None:
    """What closes the name with this head that ends at ``end`` so far, if anything does before ``limit``."""
    own = None
    if head.name == MINISTRY:
        own = _of_state().match(text, end, limit)
    elif head.name in COMPANY_HEADS:
        own = english_form(text, end, limit)
    elif head.name == _HOSPITAL:
        own = _seat_of_hospital().match(text, end, limit)
    elif head.kind == COMMITTEE:
        own = _YEAR.match(text, end, limit) if _LAW.search(text, max(0, end - REACH_OF_LAW), end) else None
    else:
        own = _posted().match(text, end, limit) or _seat_abroad(text, end, limit)
    return own or CLOSING.match(text, end) or _seat_of_number().match(text, end - LONGEST_NUMBER)


def _seat_abroad(text: str, end: int, limit: int) -> re.Match[str] | None:
    """The town where a body of another country sits: ศูนย์…แห่งประเทศเกาหลี| ณ กรุงเทพฯ."""
    seat = _IN_TOWN.match(text, end, limit)
    return seat if seat and text.endswith(countries(), 0, end) else None


@cache
def _of_state() -> re.Pattern[str]:
    """The country whose ministry it is; behind a space only with แห่ง or a word for its constitution."""
    marked = r"แห่ง|(?=สปป|สาธารณรัฐ|ราชอาณาจักร|สหพันธ|สหภาพ|เครือรัฐ)"
    return re.compile(rf"[ ]?(?:{marked}){abroad()}")


@cache
def _posted() -> re.Pattern[str]:
    """The country or union that an office is posted to: สำนักงานที่ปรึกษา…| ประจำประเทศญี่ปุ่น."""
    return re.compile(rf"[ ]?ประจำ(?:สหภาพยุโรป|อาเซียน|(?:ประเทศ|กรุง)?(?:ไทย|{abroad()}))(?![ก-๎])")


@cache
def _seat_of_hospital() -> re.Pattern[str]:
    """The province behind a hospital's name, where no list of provinces goes on: โรงพยาบาล…| อุบลราชธานี."""
    province = "|".join(provinces())
    return re.compile(rf"[ ](?:{province})(?=[ ,)\n]|\Z)(?![ ]{{0,2}}(?:,|และ)?[ ]{{0,2}}(?:{province}))")


@cache
def _seat_of_number() -> re.Pattern[str]:
    """A number that ends a name, or stands behind it, with the province of its seat: ศูนย์…ที่ 7| ขอนแก่น."""
    return re.compile(rf".{{0,3}}(?:(?<=[\d๐-๙])|[ ][\d๐-๙]{{1,2}})[ ](?:{'|'.join(provinces())})(?![ก-๎])")
