"""What finders mark: a mention's ``text`` is always ``article.text[start:end]``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from kg.models.article import Span


@dataclass(frozen=True, slots=True, order=True)
class Mention(Span):
    """A stretch of text that names or says something.

    ``rule`` is the finder's name for how it was found: for people to read, never for the next stage to decide by.
    """

    text: str
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True, order=True)
class PersonMention(Mention):
    """A personal name with its title.

    ``title`` is the honorific or rank as written ("" if none); ``name`` is the given name, one space, the surname,
    or whatever part of it is written (a given name alone on second mention). The span covers title and name.
    """

    title: str
    name: str


class Naming(StrEnum):
    """How a mention names its body."""

    NAMED = "named"
    """By a name of its own."""

    INTRODUCED = "introduced"
    """By a short form that the text itself introduces."""

    CUT = "cut"
    """By its head and ฯ alone ("กระทรวงฯ"), which refers to a body named elsewhere."""

    IN_POST = "in post"
    """Only as part of a post's wording ("ผู้ว่าราชการ|จังหวัดตาก"), where no finder of bodies saw one."""


@dataclass(frozen=True, slots=True, order=True)
class OrganizationMention(Mention):
    """A name of a body. ``candidates`` are canonical names in the authority file (none: unknown; several: ambiguous).

    ``expands`` is the full form that the text itself gives for an abbreviation ("กรมทางหลวง (ทล.)"), else "".
    ``acts`` is false where the surroundings show a place, a law or a label rather than a body.
    """

    candidates: tuple[str, ...] = ()
    kind: str = "other"
    expands: str = ""
    naming: Naming = Naming.NAMED
    acts: bool = True

    @property
    def in_full(self) -> str:
        """The fullest form that the text gives for what is written here."""
        return self.expands or self.text


class Status(StrEnum):
    """How a post is held."""

    INCUMBENT = "incumbent"
    ACTING = "acting"
    FORMER = "former"
    DESIGNATE = "designate"


@dataclass(frozen=True, slots=True, order=True)
class PostMention(Mention):
    """A post phrase as written; ``role`` is expanded and without the organization's name.

    ``holder`` is the span of the person's mention to which the wording ties the post, if it does; ``wants_body`` says
    that posts of this role belong to a body which the phrase itself does not name.
    """

    role: str
    status: Status
    organization: OrganizationMention | None
    wants_body: bool
    holder: Span | None = None


Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True, order=True)
class DateMention(Mention):
    """A date or period in the Gregorian calendar, both bounds inclusive.

    A ``relative`` one is counted from the day of the report ("วันนี้").
    """

    earliest: date
    latest: date
    precision: Precision
    relative: bool = False


@dataclass(frozen=True, slots=True, order=True)
class PlaceMention(Mention):
    """A venue; ``name`` is the place's name without its preposition."""

    name: str


class Whereabouts(StrEnum):
    """What the naming of a province, or of a part of one, says of where something is."""

    AT = "at"
    """Behind a word with which something is, or goes, there."""

    NAMED = "named"
    """For itself, without such a word."""

    PART = "part"
    """Only as part of another name: a body's, a post's, a street's."""


@dataclass(frozen=True, slots=True, order=True)
class AreaMention(Mention):
    """A province by its name, or an address, district or town in it; ``province`` is its ISO 3166-2 code."""

    province: str
    whereabouts: Whereabouts


@dataclass(frozen=True, slots=True, order=True)
class QuantityMention(Mention):
    """A number with its unit, in base units ("49.1 ล้านราย" is 49100000 ราย)."""

    value: Decimal
    unit: str
    counted: str
    period: DateMention | None


class Introduction(StrEnum):
    """How running text introduces the name of an event, from the surest sign that it took place to the weakest."""

    PRESIDED = "presided"
    ATTENDED = "attended"
    OPENED = "opened"
    MADE = "made"
    AFTER = "after"
    HELD = "held"
    WITHIN = "within"
    UNDER = "under"
    CONVENED = "convened"
    DONE = "done"
    TOLD = "told"
    MENTIONED = "mentioned"
    BESIDE = "beside"
    PLANNED = "planned"
    MEANT = "meant"
    BEFORE = "before"
    NAMED = "named"


class HeadClass(StrEnum):
    """What the head word of an event's naming phrase does."""

    NOUN = "noun"
    """It begins the name of an event, or ends an English one."""

    VERB = "verb"
    """It tells an event."""

    COMMON = "common"
    """It begins a name, but is too common to do so unintroduced."""

    FULL = "full"
    """It is the whole name."""


@dataclass(frozen=True, slots=True, order=True)
class EventMention(Mention):
    """The naming phrase of an event; ``kind`` is a term of the event vocabulary (meeting, signing, …).

    ``head`` is the word of the vocabulary that shows it, ``form`` what that word does.
    """

    name: str
    kind: str
    introduction: Introduction
    head: str
    form: HeadClass


class Speech(StrEnum):
    """Whether words are quoted or reported."""

    DIRECT = "direct"
    REPORTED = "reported"


class SpeechForm(StrEnum):
    """What makes a verb of saying a statement: what it takes, and where that stands."""

    CLAUSE = "clause"
    LATE_CLAUSE = "late-clause"
    QUOTATION = "quotation"
    CLOSING = "closing"
    TOPIC = "topic"
    OBJECT = "object"


class Manner(StrEnum):
    """Whether a verb is speech by itself, may as well be a stress, or is a belief that only a person utters."""

    REPORT = "report"
    STANCE = "stance"
    BELIEF = "belief"


@dataclass(frozen=True, slots=True, order=True)
class SpeechMention(Mention):
    """A verb of saying; ``content`` is the span of what is said."""

    verb: str
    speech: Speech
    content: Span
    form: SpeechForm
    manner: Manner


class Sign(StrEnum):
    """How a cue shows a goal: as each kind of cue of the vocabulary does, outright by number, or as a learned word."""

    EXPLICIT = "explicit"
    DEFINING = "defining"
    SUPPORTING = "supporting"
    CONTEXT = "context"
    LEARNED = "learned"


@dataclass(frozen=True, slots=True, order=True)
class ThemeMention(Mention):
    """A cue for a goal or target ("16", "16.6"); ``text`` is the cue as written."""

    theme: str
    sign: Sign


@dataclass(frozen=True, slots=True, order=True)
class WorkMention(Mention):
    """A platform or application named in the text, or a linked video (``url``)."""

    name: str
    kind: Literal["platform", "video"]
    url: str = ""
