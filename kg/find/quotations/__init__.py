"""Speech: verbs of saying with what makes them a statement, and the span of what is said."""

from __future__ import annotations

import re
from functools import cache

from kg.find.quotations.content import listed_below, quoted_after, quoted_before, reported
from kg.find.quotations.numbers import BEFORE_VERB, CONFIDENCE
from kg.grammar.segments import enclosing, paragraphs
from kg.grammar.words import one_of
from kg.models import Article, Manner, Span, Speech, SpeechForm, SpeechMention
from kg.text.automaton import Automaton, Hit
from kg.vocabulary.speech import Complement, SpeechVerb, speech_verbs

_UNSAID = re.compile(rf"{one_of('unsaid', 'passive')}\Z")
_NAMED = re.compile(rf"{one_of('namedBySaying')}\Z")
_OTHER = re.compile(rf"{one_of('sayingOpener')}(?:{one_of('saidHow')}|[ฯ ]){{0,20}}{one_of('that')}\Z")
_CHAINED = re.compile(rf"{one_of('chainsSaying')}(?:{one_of('leadsToSaying')}|[ ]){{0,9}}\Z")
_WORDS_FOLLOW = {SpeechForm.CLAUSE, SpeechForm.QUOTATION}
"""The forms in which a verb is speech wherever it stands: its words follow at once."""

_HOW = rf"(?:{one_of('saidHow')}|[ฯ ]){{0,20}}"
_BETWEEN = rf"(?=(?P<between>[^\n“”]{{1,220}}?{one_of('that')}(?=[\s“\":])))"
_FORMS = (
    (Complement.CLAUSE, SpeechForm.CLAUSE, re.compile(rf"{_HOW}{one_of('thatAtOnce')}| that\b")),
    (Complement.QUOTATION, SpeechForm.QUOTATION, re.compile(rf"{_HOW}{one_of('asFollows')}?[ :]{{0,9}}(?=[“\"])")),
    (Complement.QUOTATION, SpeechForm.CLOSING, re.compile(rf"{_HOW}(?=\n|$)")),
    (Complement.TOPIC, SpeechForm.TOPIC, re.compile(rf"{_HOW}{one_of('spokenOf')}{_BETWEEN}")),
    (Complement.TOPIC, SpeechForm.TOPIC, re.compile(rf"{_HOW}{one_of('spokenOf')}| (?:about|on)\b")),
    (Complement.OBJECT, SpeechForm.LATE_CLAUSE, re.compile(_BETWEEN)),
    (Complement.LATER, SpeechForm.LATE_CLAUSE, re.compile(_BETWEEN)),
    (Complement.OBJECT, SpeechForm.OBJECT, re.compile("")),
)
"""What a verb takes, the form that it has where the pattern matches behind it, and the pattern.

The verb as written ends where the match ends. What is said begins there too, or behind the words ``between`` them.
"""


@cache
def _verbs() -> Automaton[SpeechVerb | None]:
    return Automaton(speech_verbs())


def find_quotations(article: Article) -> tuple[SpeechMention, ...]:
    """Every verb of saying that makes a statement, in text order, with the span of what is said.

    Whether somebody is named who says it, the relater tells.
    """
    found: list[SpeechMention] = []
    text = article.masked
    for hit in _verbs().find(text):
        taken = found and hit.start < found[-1].end
        if hit.value and not taken and not _stands_before(_UNSAID, text, hit.start):
            speech = _speech(article, hit, hit.value)
            if speech:
                found.append(speech)
    return tuple(found)


def _speech(article: Article, hit: Hit[SpeechVerb | None], verb: SpeechVerb) -> SpeechMention | None:
    """The statement that a verb makes in the first form of those it takes that its surroundings show."""
    paragraph = enclosing(paragraphs(article), hit.start)
    if paragraph is None:
        return None
    for takes, form, pattern in _FORMS:
        match = pattern.match(article.masked, hit.end, paragraph.end) if takes in verb.takes else None
        if match and _is_speech(article.masked, hit.start, form, match):
            return _mention(article, paragraph, hit.start, match, form, verb.manner)
    return None


def _is_speech(text: str, verb: int, form: SpeechForm, behind: re.Match[str]) -> bool:
    """Whether a verb says what stands ``behind`` it: it is no part of a name, and the that there is no other verb's."""
    if form not in _WORDS_FOLLOW and _stands_before(_NAMED, text, verb):
        return False
    other = _OTHER.search(text, behind.end(), behind.end("between")) if behind.groupdict().get("between") else None
    return other is None or _CHAINED.search(text, behind.end(), other.start()) is not None


def _stands_before(words: re.Pattern[str], text: str, verb: int) -> bool:
    """Whether one of the words ends right before a verb."""
    return words.search(text, max(0, verb - BEFORE_VERB), verb) is not None


def _mention(
    article: Article, paragraph: Span, start: int, behind: re.Match[str], form: SpeechForm, manner: Manner
) -> SpeechMention | None:
    """The statement of a verb at ``start`` and what stands ``behind`` it; None where nothing is said."""
    content, speech = _content(article, paragraph, form, start, behind.end(behind.lastgroup or 0))
    if content is None:
        return None
    written = article.text[start : behind.end()].rstrip()
    return SpeechMention(
        start=start,
        end=start + len(written),
        text=written,
        rule=form.value if manner is Manner.REPORT else f"{manner}-{form}",
        confidence=CONFIDENCE[form],
        verb=written,
        speech=speech,
        content=content,
        form=form,
        manner=manner,
    )


def _content(article: Article, paragraph: Span, form: SpeechForm, verb: int, begin: int) -> tuple[Span | None, Speech]:
    """What is said with a verb of this form, before the ``verb`` or from ``begin`` on, and whether it is quoted."""
    text = article.masked
    if form is SpeechForm.CLOSING:
        said = quoted_before(text, verb)
        return (said, Speech.DIRECT) if said else (Span(paragraph.start, verb), Speech.REPORTED)
    while begin < paragraph.end and text[begin] in " :":
        begin += 1
    if begin == paragraph.end:
        return None, Speech.REPORTED
    said = quoted_after(text, begin)
    if said:
        return said, Speech.DIRECT
    below = listed_below(article, begin, paragraph.end)
    return below or reported(article, begin, paragraph.end), Speech.REPORTED
