"""The organization in a post phrase: found there, known to the authority file, or with an end of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache

from kg.find.posts import numbers
from kg.grammar.authority import authority_forms
from kg.grammar.words import one_of, word, words
from kg.models import Article, Naming, OrganizationMention, Span
from kg.text.automaton import Automaton
from kg.text.gaps import past_spaces
from kg.text.letters import BEGINNING, CONSONANTS, LETTERS
from kg.text.words import spoken
from kg.vocabulary.agencies import offices
from kg.vocabulary.heads import heads, name_ends, surroundings
from kg.vocabulary.provinces import provinces
from kg.vocabulary.roles import Role

_RUN = re.compile(f"[{LETTERS}]+(?:-[{LETTERS}]+)*")
_CLAUSE = re.compile(
    f"{one_of('reportOpener', 'actOpener', 'acting')}|{one_of('sayingOpener')}{one_of('whatIsSaid')}"
    f"|(?={one_of('everyonesTitle')}){one_of('personOpener')}(?=[{BEGINNING}])"
    f"|{one_of('and', 'by')}(?:{one_of('deputy')}?{one_of('postOpener')}"
    f"|{one_of('personOpener', 'ordinaryTitle', 'peopleOpener', 'anyoneOpener')}|[ ])"
)
"""Where somebody, or what was done, begins in a stretch without a space."""
_BODY = re.compile(
    f"{one_of('headOfBody', 'employerOpener', 'facultyOpener', 'ledDivision')}"
    f"|{one_of('chairedGroup')}(?!{one_of('noChairedGroup')})"
)
_AREA = rf"(?:{one_of('province')}|{one_of('takesNumber')}[ ]?[\d๐-๙]{{1,2}})(?![ก-๎\d])"
_DOTTED = re.compile(rf"(?:[{CONSONANTS}]{{1,4}}\.)+(?:[ ]?[{BEGINNING}][{LETTERS}]+(?!\.)|\d{{1,2}})?")
_HEAD_AT_END = re.compile(rf"(?<=.){one_of('headOfBody')}\Z")
_JOINT = re.compile(rf"{one_of('and')}\Z")
_OF_AREA = re.compile(rf"(?!{one_of('personOpener')})(?P<short>[{CONSONANTS}]{{2,5}}\.)[ ]?(?P<area>{_AREA})")
_TEMPLE = re.compile(rf"[ ]{{0,2}}(?:{one_of('templeRank')}|\({one_of('monasticOrder')}\))(?![ก-๙])")
_NUMBER_OF_BODY = re.compile(r"[ ]?[\d๐-๙]{1,3}(?![\d๐-๙.,])")
_LED = re.compile(one_of("ledDivision"))
_BY_DEPUTY = re.compile(rf"{one_of('lowerPost')}[ ]?{one_of('headOfPart')}\Z")
_NUMBERED_DIVISION = re.compile(rf"[ ][\d๐-๙]{{1,2}}(?=[ ]*(?:\n|\Z|[,;]|{one_of('personOpener', 'clauseOpener')}))")
_GOES_ON = re.compile(one_of("goesOnInDivision"))
_DIVISIONS = words("partHead")
_OF_AREAS = frozenset(words("areaBody"))
_TAKES_NUMBER = words("takesNumber")


@cache
def _forms() -> Automaton[tuple[str, ...]]:
    return Automaton(authority_forms())


class Bodies:
    """The organizations of one article, asked for by the place where a post phrase wants one."""

    def __init__(self, article: Article, found: Sequence[OrganizationMention]) -> None:
        self.article = article
        self._found = sorted(found, key=lambda m: (m.start, -m.end))
        self._starts = [mention.start for mention in self._found]
        self._first: dict[str, int] = {}
        """The first organization that is written so, or may be the one of the authority file with this name."""
        for number, mention in enumerate(self._found):
            for name in (mention.text, *mention.candidates):
                self._first.setdefault(name, number)

    def at(self, start: int) -> OrganizationMention | None:
        """The longest organization found that begins here."""
        index = bisect_left(self._starts, start)
        return self._found[index] if index < len(self._starts) and self._starts[index] == start else None

    def between(self, start: int, end: int) -> OrganizationMention | None:
        """The first organization found that begins in this stretch."""
        index = bisect_left(self._starts, start)
        return self._found[index] if index < len(self._starts) and self._starts[index] < end else None

    def hold(self, span: Span) -> bool:
        """Whether this stretch lies in the middle of an organization's name (สำนักงาน|ปลัดกระทรวง|มหาดไทย)."""
        index = bisect_left(self._starts, span.start) - 1
        return index >= 0 and self._found[index].end >= span.end

    def named(self, start: int) -> OrganizationMention | None:
        """The organization that begins here: found, known, or one whose first word says that it is a body."""
        whole, area = (
            self._in_full(start) or self.at(start) or self._known(start) or self._own(start),
            self.of_area(start),
        )
        return area if area and (whole is None or whole.end < area.end) else whole

    def _in_full(self, start: int) -> OrganizationMention | None:
        """The division led from here whose name goes on behind what reads as its end: กองส่งเสริม|ด้านการค้า."""
        found = self.at(start)
        if found is None or not _GOES_ON.match(self.article.masked, found.end):
            return None
        is_part = not found.candidates or found.text.startswith(_DIVISIONS)
        return self._mention(start, self.run_end(found.end), ()) if is_part else None

    def shared(self, role: Role, end: int) -> OrganizationMention | None:
        """The organization whose name begins with the role's last word: ปลัดกระทรวง|การคลัง."""
        start = end - len(role.shares)
        if role.shares.endswith(words("memberOfCommittee")):
            return self._full_committee(start, end) or self.named(self._past_spaces(end)) or self._committee(start, end)
        for body in (self.at(start), self._known(start)):
            if body and (body.end > end or body.text in authority_forms()):
                return body
        behind = self._past_spaces(end)
        if behind > end:
            return self.at(behind) or self._province(role, behind)
        if self.article.masked.startswith(words("officersField"), end):
            return None
        stop = self.run_end(end) if role.shares not in words("doing") else end
        if role.shares in words("provinceHead"):
            stop = end + len(_province_at(self.article.masked, end, len(self.article.masked)))
        return self._mention(start, stop, ()) if stop - end > 1 else None

    def part(self, start: int, end: int) -> OrganizationMention:
        """The organization that exactly this stretch names, whatever goes on behind it."""
        return self._mention(start, end, authority_forms().get(self.article.masked[start:end], ()))

    def _full_committee(self, start: int, end: int) -> OrganizationMention | None:
        """The committee that the article names in full elsewhere: ประธานกรรมการ| ก.พ.ร. chairs คณะกรรมการ ก.พ.ร."""
        behind = self.at(self._past_spaces(end))
        name = word("committeeOpener") + self.article.masked[start : behind.end] if behind else ""
        number = self._first.get(name)
        if behind is None or number is None:
            return None
        return self._mention(start, behind.end, self._found[number].candidates, name)

    def _committee(self, start: int, end: int) -> OrganizationMention | None:
        """The committee that its chair's post names by half: ประธานกรรมการ|ทรัพยากรน้ำแห่งชาติ."""
        stop = end if self.article.masked.startswith(words("in"), end) else self.run_end(end)
        if stop - end < numbers.SHORTEST_REST:
            return None
        name = word("committeeOpener") + self.article.masked[start:stop]
        return self._mention(start, stop, authority_forms().get(name, ()), name)

    def _past_spaces(self, end: int) -> int:
        return past_spaces(self.article.masked, end, numbers.SPACES_BEFORE_BODY)

    def in_form(self, form: str, end: int) -> OrganizationMention | None:
        """The body of which an abbreviated role, which ends here, has the abbreviated head: นายก |อบต.|ลำพูน."""
        head = _HEAD_AT_END.search(form) if form.endswith(".") else None
        return self.named(end - len(form) + head.start()) if head else None

    def of_area(self, start: int) -> OrganizationMention | None:
        """The body that begins here and is written as an abbreviation with the area that it serves: ปปส.|ภาค 4."""
        match = _OF_AREA.match(self.article.masked, start)
        if match is None:
            return None
        head = heads().get(match["short"])
        full = head.name + match["area"] if head else ""  # นายก |อบจ. ลำพูน
        return self._mention(start, match.end(), authority_forms().get(full or match[0], ()), full)

    def bare(self, role: Role, end: int) -> OrganizationMention | None:
        """The organization whose name an abbreviation leaves unsaid in part: รมว.|คลัง is กระทรวงการคลัง."""
        text = self.article.masked
        start = self._past_spaces(end)
        found = self.at(start)
        if found and (found.candidates or found.text.startswith(role.bare)):
            return found
        unsaid = ("", role.bare, role.bare + word("doing"))
        for stop in self._stops(start, numbers.SHORTEST_BEHIND_ABBREVIATION, unsaid):
            form = text[start:stop]
            for full in (*(before + form for before in unsaid), form + "."):
                fitting = tuple(name for name in authority_forms().get(full, ()) if name.startswith(role.bare))
                if fitting:
                    return self._mention(start, stop, fitting, expands=fitting[0])
        return found or self._province(role, start) or self._dotted(start)

    def portfolio(self, start: int) -> OrganizationMention | None:
        """The ministry whose portfolio alone an English title says: Minister of |Finance."""
        return self._known(start, "Ministry of ")

    def office_in_province(self, role: Role, province: OrganizationMention) -> OrganizationMention:
        """The office that an officer of a province heads (สำนักงาน|ยุติธรรม|จังหวัด…) if the article names it."""
        field = role.name.removesuffix(role.shares)
        known = (self._first.get(head + field + province.text) for head in words("office"))
        first = next((number for number in known if number is not None), None)
        return province if first is None else self._found[first]

    def embassy(self, envoy: str) -> OrganizationMention | None:
        """The embassy that an envoy heads (สถาน|เอกอัครราชทูต ณ กรุง…) if the article names it."""
        opener = word("embassyOpener")
        named = (self._first.get(opener + envoy[:end]) for end in range(len(envoy), numbers.SHORTEST_ENVOY, -1))
        number = next((number for number in named if number is not None), None)
        return None if number is None else self._found[number]

    def office(self, committee: OrganizationMention) -> OrganizationMention:
        """The office of a committee (สำนักงานคณะกรรมการ…) if the article names it, else the committee."""
        names = {head + gap + committee.text for head in words("office") for gap in ("", " ")}
        known = {office for name in committee.candidates for office in offices().get(name, ())}
        found = [m for m in self._found if m.text in names or not known.isdisjoint(m.candidates)]
        spelt_out = (mention for mention in found if mention.text.startswith(words("office")))
        return next(spelt_out, found[0] if found else committee)

    def run_end(self, start: int) -> int:
        """Where a stretch without a space ends, at the latest where a clause or a person opens in it."""
        run = _RUN.match(self.article.masked, start, start + numbers.LONGEST_STRETCH)
        if not run:
            return start
        cut = _CLAUSE.search(self.article.masked, start, run.end() + numbers.OPENER_REACH)
        if cut and cut.start() < run.end():
            joint = _JOINT.search(self.article.masked, start, cut.start())
            return joint.start() if joint else cut.start()
        number = _NUMBER_OF_BODY.match(self.article.masked, run.end()) if run[0].endswith(_TAKES_NUMBER) else None
        return number.end() if number else run.end()

    def _province(self, role: Role, start: int) -> OrganizationMention | None:
        stop = self.run_end(start)
        if not {role.bare, role.shares}.isdisjoint(words("provinceHead")):
            known = _province_at(self.article.masked, start, stop)
            if not known:
                return None
            stop = start + len(known)
        elif role.bare not in _OF_AREAS or stop - start < numbers.SHORTEST_REST or self._is_deed(start):
            return None
        full = (role.bare or role.shares) + self.article.masked[start:stop]
        return self._mention(start, stop, authority_forms().get(full, ()), expands=full)

    def _is_deed(self, start: int) -> bool:
        """Whether what stands behind a role and a space tells what was done, and names no place: นายก อบจ. |มอบทุน."""
        if self.article.masked[start - 1] != " ":
            return False
        first = spoken(self.article.masked[start : self.run_end(start)])[0]
        return first in name_ends().verbs or self.article.masked.startswith(tuple(surroundings().acts), start)

    def _dotted(self, start: int) -> OrganizationMention | None:
        """An abbreviation with stops behind another one: ผบก.|ภ.จว.นครพนม."""
        match = _DOTTED.match(self.article.masked, start)
        return self._mention(start, match.end(), authority_forms().get(match[0], ())) if match else None

    def _known(self, start: int, unsaid: str = "") -> OrganizationMention | None:
        """The body of the authority file of which a form begins here, but for the words that the text leaves unsaid."""
        for stop in self._stops(start, numbers.SHORTEST_FORM, (unsaid,)):
            names = authority_forms().get(unsaid + self.article.masked[start:stop])
            if names:
                return self._mention(start, stop, names, expands=names[0] if unsaid else "")
        return None

    def _stops(self, start: int, shortest: int, unsaid: Iterable[str]) -> range:
        """Where a form may end that begins here, or with what is ``unsaid``, of at least this length; longest first."""
        ahead = self.article.masked[start : start + numbers.LONGEST_FORM]
        longest = max(_forms().reach(before + ahead) - len(before) for before in unsaid)
        return range(start + longest, start + shortest - 1, -1)

    def _own(self, start: int) -> OrganizationMention | None:
        opening = _BODY.match(self.article.masked, start)
        if opening is None:
            return None
        if opening[0].endswith("."):
            return self._shortened(start, opening.end())
        stop = max(self.run_end(start), self.run_end(opening.end()))
        if _LED.match(self.article.masked, start):
            if _BY_DEPUTY.search(self.article.masked, max(0, start - numbers.OPENER_REACH), start):
                return None
            if stop - opening.end() < numbers.SHORTEST_REST:
                return None
            numbered = _NUMBERED_DIVISION.match(self.article.masked, stop)
            stop = numbered.end() if numbered else stop
        rank = (
            _TEMPLE.match(self.article.masked, stop) if self.article.masked.startswith(words("temple"), start) else None
        )
        stop = rank.end() if rank else stop
        named = self._first.get(self.article.text[start:stop])  # a faculty, with its university elsewhere
        expands = "" if named is None else self._found[named].expands
        return self._mention(start, stop, (), expands) if stop - start >= numbers.SHORTEST_FORM else None

    def _shortened(self, start: int, end: int) -> OrganizationMention | None:
        """The body that begins with an abbreviated head which ends here: รพ.|ลำพูน; its rest is no abbreviation."""
        inner = self.at(end)
        if inner and inner.candidates:
            return self._mention(start, inner.end, inner.candidates)
        stop = self.run_end(end)
        is_word = stop - end >= numbers.SHORTEST_REST and not self.article.masked.startswith(".", stop)
        return self._mention(start, stop, ()) if is_word else None

    def _mention(self, start: int, end: int, candidates: tuple[str, ...], expands: str = "") -> OrganizationMention:
        return OrganizationMention(
            start=start,
            end=end,
            text=self.article.text[start:end],
            rule="post's organization",
            confidence=numbers.KNOWN_BODY if candidates else numbers.UNKNOWN_BODY,
            candidates=candidates,
            expands=expands,
            naming=Naming.IN_POST,
        )


def _province_at(text: str, start: int, end: int) -> str:
    """The province whose name stands at the beginning of this stretch, "" if none does."""
    return next(
        (name for name in provinces() if name not in words("specialProvince") and text.startswith(name, start, end)), ""
    )
