"""Where the name of a body ends: read word by word from its head until a word, a mark or a space closes it.

Thai marks no end of a name. What can follow one is a small set of words (verbs, connectives, people); what can stand
inside is almost anything, so a name goes on until such a word, with the exceptions that its head allows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kg.find.organizations.closings import CLOSING, read_closing
from kg.find.organizations.companies import has_legal_form, to_limited
from kg.find.organizations.name_breaks import breaks_off, closing_words, holds_another, opens_person, starts_anew
from kg.find.organizations.numbers import (
    LONGEST_NAME,
    LONGEST_OVER_SPACE,
    LONGEST_SYLLABLE,
    LOOK_AHEAD,
    REACH_OF_LAST_PART,
    SHORTEST_DEED,
)
from kg.grammar.abroad import abroad
from kg.grammar.generic_names import may_stand_in_each
from kg.grammar.heads import head_automaton, leading_head
from kg.grammar.words import one_of, words
from kg.models import Span
from kg.text.gaps import past_spaces
from kg.text.letters import BEGINNING, LOAN_MARKS, is_thai
from kg.text.words import is_word, spoken
from kg.text.words import words as words_of
from kg.vocabulary.heads import Head, heads, is_place_like, name_ends
from kg.vocabulary.kinds import ACADEMIC, COMMITTEE, COMPANY
from kg.vocabulary.provinces import provinces

BRACKET = r"[ ]{0,2}\((?:[ก-ฮ.]{2,14}(?:[ ][A-Z][A-Za-z. ]{1,30})?|[A-Z][^()\n]{1,90})\)"
"""An abbreviation or English name in brackets: the name before it is complete."""

_NO_VERB_FIRST = frozenset({COMPANY, ACADEMIC})
_LATIN_WORDS = re.compile(
    r"[A-Z0-9][\w&.'’/-]*(?:[ ](?:[A-Z&][\w&.'’/-]*|of|and|the|for|on|in|de|du)(?=[ )\n,:;“”\"]|[ก-๙]|$))*"
)
_BEHIND_SPACE = re.compile(
    rf"[A-Z]|(?:{one_of('numberedAt')}[ ]?)?[\d๐-๙]|(?:[ก-ฮ]{{1,4}}\.){{1,6}}|[ก-ฮ]{{2,6}}(?![ก-๙])"
)
_TO_BRACKET = re.compile(rf"(?:[ก-๙]+(?:[ ][ก-๙]+){{0,6}}|[A-Z][A-Za-z&-]{{1,14}})(?={BRACKET})")
_RUN_TO_BRACKET = re.compile(rf"[ก-๙]+(?={BRACKET})")
_RUN_TO_PARENT = re.compile(rf"[ก-๙]{{2,70}}(?=[ ]{{1,2}}{one_of('parentHead')})")
_AND = words("and")
_SERIES = re.compile(rf"([ก-๙]{{2,30}}(?:[ ][ก-๙]{{2,30}}){{0,2}})[ ]?{one_of('and')}(?=[ก-๙])")
_BETWEEN = re.compile(rf"{one_of('betweenTwo')}(?:(?!{one_of('and')}|[ ]).)+{one_of('and')}\Z")
"""One of two parties and the word before the other: คณะกรรมการความร่วมมือ|ระหว่างไทยและ."""
_COMPLETE = re.compile(rf"(?:{one_of('ofNation')}|ฯ|[\d๐-๙])\Z")
_AIM_IN_NAME = re.compile(one_of("aimInName"))
_AIM = re.compile(one_of("aimOpener"))
_WHOLE = re.compile(f"{one_of('belongsToName', 'phraseInName')}|{one_of('of')}{one_of('countryName')}")
_LOANWORD = re.compile(
    rf"[ ](?:(?=[ก-๙]{{0,14}}[{LOAN_MARKS}])[ก-๙]{{2,16}}|{one_of('endsCompany')})(?=[ \n)]|{one_of('limited')})"
)
_NUMBERED = re.compile(
    rf"{one_of('numberedPart')}?[ ]?[\d๐-๙]{{1,3}}"
    rf"(?:(?<=[ ]1)[ ]?[-–][ ]?\d{{1,2}}(?![\d,.:/])|[ ]{one_of('royalYears')}|(?![\d๐-๙,.:/%]|[ ]?[-–][ ]?[\d๐-๙]))"
)
_POSTED = f"{one_of('postedTo')}{one_of('countryWord')}?{one_of('thailand')}"
_SEAT = re.compile(rf"[ ]{{0,2}}(?:({_POSTED})|{one_of('seatedAt')}[ ]{{0,2}}(?=[{BEGINNING}]))")
_RANK_OF_TOWN = re.compile(rf"{one_of('rankOfTown')}(?=[{BEGINNING}])")
_ABBREVIATED_AREA = re.compile(rf"{one_of('shortArea')}(?=[ ]?[{BEGINNING}][ก-๎])")
_JOINT_LAST = re.compile(rf"{one_of('thailand')}|(?=[ ]?\()")
_PUNCTUATION = re.compile(r"[\"“”'‘’()\[\]{},;:|/…•*=+<>!?–—-]")
_HYPHENS = frozenset("-–")
_BEFORE_VERB = frozenset({"", *words("beforeVerb")})
_BEFORE_JOINT = frozenset({"", *words("makesNoun")})
_NEVER_LAST = frozenset(words("neverLast"))


def read_end(text: str, head_end: int, head: Head) -> int:
    """Where the name whose head ends at ``head_end`` ends; ``head_end`` itself when nothing of a name follows."""
    line = text.find("\n", head_end, head_end + LONGEST_NAME)
    limit = line if line >= 0 else min(len(text), head_end + LONGEST_NAME)
    company = to_limited(text, head_end, limit) if has_legal_form(head) else None
    if company:
        return company.end()
    seat = _SEAT.match(text, head_end, limit) if head.name in words("mission") else None
    abroad_too = _ministry_abroad().match(text, head_end, limit) if head.name in words("ofState") else None
    if abroad_too and not holds_another(abroad_too[0], head):
        return abroad_too.end()
    at = past_spaces(text, head_end, 1)
    if at > head_end and not seat and not _may_follow_space(text, at, head):
        return head_end
    run = _RUN_TO_BRACKET.match(text, at, limit)
    if run is None and head.name in words("partHead"):
        run = _RUN_TO_PARENT.match(text, at, limit)
    reader = _Reader(text, limit, head, run.end() if run else at)
    end = head_end if seat else reader.end(at)
    seat = seat or (_SEAT.match(text, end, limit) if head.name in words("mission") else None)
    if seat:
        return seat.end() if seat[1] else max(seat.end(), reader.end(seat.end()))
    if end <= at:
        return head_end
    rest = read_closing(text, end, limit, head)
    return rest.end() if rest else end


@cache
def _ministry_abroad() -> re.Pattern[str]:
    """The several matters of another country's ministry, with that country behind the last of them."""
    matter = r"[ก-๙]{2,40}"
    whose = rf"[ ]?{one_of('ofCountry', 'of')}?{one_of('countryWord')}?{abroad()}"
    return re.compile(rf"{matter}(?:[ ]{matter}){{0,3}}[ ]?{one_of('and')}{matter}?{whose}(?![ก-๎])")


def _may_follow_space(text: str, at: int, head: Head) -> bool:
    """Whether a name may go on behind a space right after its head: companies, Latin names, abbreviations, numbers."""
    if has_legal_form(head):
        return not opens_person(text, at)
    if head.name in words("townHead"):
        return bool(_RANK_OF_TOWN.match(text, at))
    behind = _BEHIND_SPACE.match(text, at)
    return behind is not None and ("." in behind[0] or behind[0] not in heads())


@dataclass(frozen=True, slots=True)
class _Reader:
    """One reading of a name with this head, at most up to ``limit``; up to ``sure`` an abbreviation confirms it."""

    text: str
    limit: int
    head: Head
    sure: int

    def end(self, at: int) -> int:
        """Where the name goes on to from here."""
        end, reached = at, at
        no_verb = self.head.kind in _NO_VERB_FIRST or self.head.name in words("localHead")
        before = self.head.name if no_verb else ""
        spans = words_of(self.text[at : self.limit], at)
        for number, span in enumerate(spans):
            if span.start < reached:
                continue
            word = self.text[span.start : span.end]
            reached = self._onward(span, word, before)
            seated = before in provinces()
            if reached <= span.start or (word in _AND and (seated or self._ends_before_next(at, spans[number + 1 :]))):
                break
            before = next((form for form in _AND if self.text.endswith(form, span.start, reached)), word)
            if reached > span.end or self._may_be_last(span, word):
                end = reached
            if word.startswith("ฯ"):
                return span.start + 1
            if word.startswith(words("provinceWord")) and not self.text.startswith(words("borderland"), reached):
                break
        return end

    def _may_be_last(self, span: Span, word: str) -> bool:
        """Whether the name may end with this word."""
        if word in words("jointFor") and (self._is_last(span) or _JOINT_LAST.match(self.text, span.end, self.limit)):
            return True
        return not (word in _NEVER_LAST or word in name_ends().links or word.isspace())

    def _onward(self, span: Span, word: str, before: str) -> int:
        """Up to where the name goes on with this word; the word's start if it has ended before it."""
        if word.isspace():
            return self._over_space(span)
        if word[0].isascii() and word[0].isalnum():
            return self._over_latin(span, before)
        if _PUNCTUATION.match(word) or _ABBREVIATED_AREA.match(self.text, span.start):
            return span.end if word in _HYPHENS and self._joins(span, before) else span.start
        numbered = _NUMBERED.match(self.text, span.start, self.limit) if word in words("numberedPart") else None
        whole = numbered or _WHOLE.match(self.text, span.start, self.limit)
        if whole:
            return whole.end()
        if word in words("provinceWord"):
            return self._with_province(span, before)
        return span.end if self._may_hold(span, word, before) else span.start

    def _joins(self, hyphen: Span, before: str) -> bool:
        """Whether a hyphen stands inside the name: behind one that only parts two bodies, a head begins."""
        if before[-1:].isdigit() or not self.text[hyphen.end : hyphen.end + 1].isalnum():
            return False
        head = leading_head(self.text[hyphen.end : hyphen.end + LOOK_AHEAD])
        return head is None or head.value is None

    def _over_space(self, span: Span) -> int:
        """A name goes on behind a space only where its own end stands there, or an abbreviation of the whole."""
        if CLOSING.match(self.text, span.start, self.limit):
            return span.end
        several = self.head.kind == COMMITTEE or self.head.name in words("severalMatters")
        listed = several or self.head.name in words("severalDeeds")
        series = _SERIES.match(self.text, span.end, self.limit) if listed else None
        if series and ((several and self._is_series(span, series)) or self._is_deeds(span, series)):
            return series.end()
        loan = _LOANWORD.match(self.text, span.start, self.limit) if self.head.kind == COMPANY else None
        stretch = loan or _TO_BRACKET.match(self.text, span.end, self.limit)
        if stretch is None or stretch.end() - span.end >= LONGEST_OVER_SPACE:
            return span.start
        return span.start if breaks_off(self.text[span.end : stretch.end()], self.head) else stretch.end()

    def _is_series(self, space: Span, series: re.Match[str]) -> bool:
        """Whether a space parts the matters of one committee (… อุทกภัย วาตภัย และดินโคลนถล่ม), not bodies or people."""
        start, end = series.span()
        complete = _COMPLETE.search(self.text, space.start - REACH_OF_LAST_PART, space.start)
        if complete or breaks_off(series[1], self.head) or starts_anew(self.text, start):
            return False
        return not (set(spoken(series[1])) & closing_words() or starts_anew(self.text, end))

    def _is_deeds(self, space: Span, series: re.Match[str]) -> bool:
        """Whether the deeds go on with which the name began, which is not whole yet: กองทุนพัฒนา| ฟื้นฟู และรักษา…."""
        first = self.text[max(0, space.start - LOOK_AHEAD) : space.start].rpartition(self.head.name)
        if not first[1] or first[2] not in name_ends().verbs:
            return False
        return not (holds_another(series[1], self.head) or starts_anew(self.text, series.end()))

    def _over_latin(self, span: Span, before: str) -> int:
        latin = _LATIN_WORDS.match(self.text, span.start, self.limit)
        if latin and latin[0][0].isalpha():
            return latin.end()
        number = _NUMBERED.match(self.text, span.start, self.limit)
        return number.end() if number and before else span.start

    def _with_province(self, span: Span, before: str) -> int:
        """จังหวัด belongs to the name with a province behind it, or as that of the offices in all of them."""
        behind = past_spaces(self.text, span.end, 1)
        province = next((name for name in provinces() if self.text.startswith(name, behind)), "")
        if province:
            return behind + len(province)
        in_each = may_stand_in_each(self.head) and before != ""
        onward = in_each or span.end <= self.sure or self.text.startswith(words("borderland"), span.end)
        return span.end if onward else span.start

    def _may_hold(self, span: Span, word: str, before: str) -> bool:
        """Whether a Thai word may stand in the name after the word ``before``."""
        ends, sure = name_ends(), span.end <= self.sure
        if self._belongs(span, word, before):
            return True
        if word in ends.links:
            return sure or (word in words("jointFor") and self._is_last(span))
        deed = before in words("makesNoun") and (sure or len(word) >= SHORTEST_DEED)
        if deed or before in words("makesDoer"):
            return True
        if word in ends.ends or (opens_person(self.text, span.start) and not before.endswith(".")):
            seat = word in words("seatedAt") and before.isalpha() and not self._is_last(span)
            return seat or self._is_in_unknown(span, before)
        return word not in ends.verbs or sure or self._may_hold_verb(span, before)

    def _belongs(self, span: Span, word: str, before: str) -> bool:
        """Whether the word is one of the name, whatever it does in others: its head or what follows shows it."""
        if word in self.head.holds:
            joint = before in _BEFORE_JOINT or _JOINT_LAST.match(self.text, span.end, self.limit)
            complete = _AIM.match(word) and _COMPLETE.search(self.text, span.start - REACH_OF_LAST_PART, span.start)
            return not complete and bool(word not in words("jointFor") or joint)
        last = word in provinces() or word in words("studies")
        return (last and self._is_last(span)) or bool(_AIM_IN_NAME.match(self.text, span.start))

    def _may_hold_verb(self, span: Span, before: str) -> bool:
        """Whether a verb may stand here: at the name's or an inner name's beginning, or as the end of a school's."""
        if (
            before in _BEFORE_VERB
            or before in name_ends().verbs
            or (before != self.head.name and heads().get(before) is not None)
        ):
            return True
        return is_place_like(self.head.name) and self._is_last(span)

    def _is_in_unknown(self, span: Span, before: str) -> bool:
        """Whether a short word is only a syllable of a name that the tokenizer does not know: สยามกัม|มา|จล."""
        if span.end - span.start > LONGEST_SYLLABLE or not before.strip():
            return False
        behind = words_of(self.text[span.end : span.end + LOOK_AHEAD], span.end)[:1]
        following = self.text[behind[0].start : behind[0].end] if behind else ""
        if not following or not is_thai(following[0]) or is_word(following):
            return False
        return is_place_like(self.head.name) or not is_word(before)

    def _is_last(self, span: Span) -> bool:
        """Whether no letter stands behind: the name or its part ends here."""
        return not self.text[span.end : span.end + 1].isalpha()

    def _ends_before_next(self, at: int, rest: Sequence[Span]) -> bool:
        """Whether another body, person or clause stands behind และ, so that the name has ended before it."""
        if rest and self.head.kind == COMMITTEE and _BETWEEN.search(self.text, at, rest[0].start):
            return False
        if not rest or starts_anew(self.text, rest[0].start):
            return True
        if self.text.startswith(words("provinceWord"), rest[0].start):
            return True
        onward = self.text[rest[0].start : rest[0].start + LOOK_AHEAD].split(" ", 1)[0]
        return is_place_like(self.head.name) and bool(head_automaton().find(onward))
