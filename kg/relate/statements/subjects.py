"""What stands before a name, and between it and a verb of saying: whether the name can be the verb's subject."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.grammar.words import one_of
from kg.models import Span
from kg.relate.statements.numbers import AUXILIARIES_REACH, BEFORE_NAME, POST_REACH
from kg.text.letters import LETTERS

_LEADS = re.compile(rf"(?:{one_of('leadsToSaying', 'momentOfSaying')}|(?<=[\s”\")]){one_of('relative')}|[\s:,ฯ])+$")
_RELATIVE = re.compile(rf"\s*{one_of('relative')}")
_CHAINED = re.compile(one_of("chainsSaying"))

_SENTENCE_END = r"(?:(?<=[a-z]{3})|(?<=[)”]))\. (?=[A-Z])(?!(?:He|She)\b)"
_ACT = re.compile(rf"(?<![{LETTERS}]){one_of('tellsAct')}|{_SENTENCE_END}")
_LIST_END = re.compile(one_of("endsThosePresent", "sayingOpener"))
_CHAIRS = re.compile(one_of("chairs"))
_CHAIR = re.compile(one_of("chairOf"))

_TO_NAME = rf"(?:\s?\S{{1,30}}\s?{one_of('or')})?(?:[\s“\"‘]|{one_of('honorific')})*$"
_BESIDE = re.compile(one_of("noSubject") + _TO_NAME)
_TASKED = re.compile(one_of("tasks") + _TO_NAME)
_PRESENT = re.compile(one_of("havingPresent") + _TO_NAME)
_OBJECT = re.compile(one_of("objectOpener") + _TO_NAME)
_REPORTED = re.compile(one_of("saysThat", "sayingOpener") + _TO_NAME)

_SOMEBODY = one_of("postOpener", "peopleOpener", "anyoneOpener", "unnamedSpeaker", "bodyThatSpeaks")
_HANDS_OVER = f"(?:{one_of('saysThat')}|(?<![{LETTERS}]){one_of('handsOver')})"
_HANDED_OVER = rf"{_HANDS_OVER}\s*{one_of('honorific')}?(?={_SOMEBODY})"
_NEW_SUBJECT = re.compile(_HANDED_OVER)
_AT_VERB = re.compile(
    rf"{_HANDED_OVER}|{one_of('asksToSpeak')}\s*(?={_SOMEBODY})|[\s”\")]{one_of('honorific')}?(?={one_of('postOpener')})"
)
_PRONOUN = re.compile(r"\. (?:He|She)\b")
_OBJECT_OF = re.compile(r"(?<!According )\b(?:to|with|for|from|towards) (?:[A-Z][\w.’'-]* )*\Z")
_OWN = re.compile(rf"{one_of('holdsPost')}\s*$")
_TOPIC_ENDS = re.compile(rf"{one_of('topicEnd')}\s*$")
_NESTED = re.compile(rf"{one_of('sayingOpener')}[^\n]{{0,40}}?(?:{one_of('saysThat')}|\bthat\b)")


@dataclass(frozen=True, slots=True)
class Way:
    """The words that lead from a subject, which ends at ``start``, to its verb.

    A ``chained`` verb goes on from the one before it, and has its subject; that of a ``relative`` one is the name right
    before it.
    """

    start: int
    chained: bool
    relative: bool


def way_to_verb(text: str, clause: Span) -> Way:
    """The way to the verb behind a clause."""
    found = _LEADS.search(text, max(clause.start, clause.end - AUXILIARIES_REACH), clause.end)
    start = found.start() if found else clause.end
    relative = _RELATIVE.match(text, start, clause.end) is not None
    return Way(start, _CHAINED.search(text, start, clause.end) is not None, relative)


def acts(text: str, start: int, end: int) -> bool:
    """Whether words behind a name tell that somebody does something; a post does not."""
    return _ACT.search(text, start, end) is not None


def lists_on(text: str, end: int, start: int) -> bool:
    """Whether a list of people goes on from one name to the next: posts alone stand between them."""
    if acts(text, end, start) or _LIST_END.search(text, end, start):
        return False
    return stands_apart(text, end, start)


def stands_apart(text: str, begin: int, start: int) -> bool:
    """Whether no words right before a name, which begin no earlier than ``begin``, make it a part of what they tell."""
    lead = max(begin, start - BEFORE_NAME)
    return not any(words.search(text, lead, start) for words in (_BESIDE, _TASKED, _PRESENT, _OBJECT, _REPORTED))


def no_subject(text: str, lead: Span, behind: Span, way: Way) -> int | None:
    """Where the words begin that make a name no subject of the verb; None for a name that can be it.

    They end the ``lead``, at the name; what stands ``behind`` it reaches to the verb.
    """
    close = not acts(text, behind.start, behind.end)
    beside = _BESIDE.search(text, lead.start, lead.end)
    if beside or (close and not way.chained):
        return beside.start() if beside else None
    tasked = _TASKED.search(text, lead.start, lead.end)
    present = _PRESENT.search(text, lead.start, lead.end)
    if (tasked and way.chained and not close) or (present and _CHAIRS.search(text, behind.start, behind.end)):
        return None
    found = tasked or present or _OBJECT.search(text, lead.start, lead.end)
    return found.start() if found else None


def only_chairs(text: str, start: int, end: int) -> bool:
    """Whether words behind a name introduce it as the chair of an event, and tell nothing that the chair does."""
    return _CHAIR.search(text, start, end) is not None


def is_reported(text: str, lead: Span) -> bool:
    """Whether what the name behind these words does is told in somebody else's report."""
    return _REPORTED.search(text, lead.start, lead.end) is not None


def is_object_before_pronoun(text: str, clause: Span, place: Span, verb: int) -> bool:
    """Whether an English sentence whose subject is a pronoun follows one in which the name is only an object.

    Whom the pronoun means, nobody can tell then: "The minister sent his regards to Mr. Jaidee. He also thanked …".
    """
    if not _PRONOUN.search(text, place.end, verb):
        return False
    return _OBJECT_OF.search(text, max(clause.start, place.start - BEFORE_NAME), place.start) is not None


def others_say(text: str, behind: Span, way: Way, named_to: int) -> bool:
    """Whether somebody unnamed comes in behind a name who is the subject of the verb.

    A chained verb has the last subject. Any other stands in the words of a verb of saying before it, behind what it is
    about, or has a subject of its own, which is no post of the last of those named, up to ``named_to``.
    """
    if way.chained:
        comes_in = _NEW_SUBJECT.finditer(text, behind.start, behind.end)
        return any(not _is_beside(text, behind, new.start()) for new in comes_in)
    if _NESTED.search(text, behind.start, behind.end) or _TOPIC_ENDS.search(text, behind.start, behind.end):
        return True
    act = _ACT.search(text, named_to, behind.end)
    begin = max(act.start(), behind.end - POST_REACH) if act else behind.end
    for own in _AT_VERB.finditer(text, begin, behind.end):
        if not acts(text, own.end(), behind.end):
            return not _is_beside(text, behind, own.start())
    return False


def _is_beside(text: str, behind: Span, start: int) -> bool:
    """Whether a post is only named beside somebody, or held by whom the words are about."""
    lead = max(behind.start, start - BEFORE_NAME)
    return any(words.search(text, lead, start) for words in (_BESIDE, _PRESENT, _OWN))
