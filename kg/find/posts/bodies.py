"""The organization in a post phrase: found there, known to the authority file, or with an end of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.find.posts import numbers
from kg.grammar.authority import authority_forms
from kg.models import Article, Naming, OrganizationMention, Span
from kg.text.gaps import past_spaces
from kg.vocabulary.agencies import offices
from kg.vocabulary.provinces import provinces
from kg.vocabulary.roles import Role

_RUN = re.compile(r"[ก-ฮะ-ฺเ-ๅ็-๎]+(?:-[ก-ฮะ-ฺเ-ๅ็-๎]+)*")
_CLAUSE = re.compile(
    r"กล่าว|เปิดเผย|เผยว่า|ให้สัมภาษณ์|ลงพื้นที่|(?:เป็น|ร่วมเป็น)(?:ประธาน|ผู้|วิทยากร|สักขี)|มอบหมาย|พร้อม(?:ด้วย|คณะ|ทั้ง)|ใน(?:ฐานะ|โอกาส|วันที่)|"
    r"ให้การ|เข้า(?:ร่วม|พบ|เยี่ยม|รับ)|ร่วม(?:กับ|งาน|พิธี|ลงนาม|ให้|ประชุม|หารือ)|และ(?:คณะ|นาย(?!ก)|นาง|ผู้|ประธาน|รอง|อธิบดี|ปลัด|หัวหน้า|ได้|ที่)|"
    r"ได้(?!แก่)|นำ(?=คณะ|ทีม|ผู้)|โดย(?=มี|นาย|นาง)|ซึ่ง|เพื่อ(?=ให้|หารือ|ขอ|รับ)|เดินทาง|ตรวจ(?:เยี่ยม|ราชการ(?!กระ|กรม))|(?:เน้น)?ย้ำ(?:ว่า)?|ชี้แจง|แถลง|"
    r"รับ(?:มอบ|ฟัง|ทราบ)|(?<!นคร)นาย(?=[ก-ฮเ-ไ])|นาง(?:สาว)?(?=[ก-ฮเ-ไ])|ลงนาม|ต้อนรับ|ระบุว่า|(?<!รัฐมนตรี)(?<!ช่วย)ว่า(?=[ก-ฮ])(?!การ)|ทั้งนี้|ที่(?:ได้|มี|เป็น|ให้|พ้น|ลาออก|ครบ)|"
    r"มี(?:มติ|ข้อ|ความ|นโยบาย|หนังสือ)|อนุมัติ|เห็นชอบ|เสนอ|จะ(?!นะ|แนะ)|ยัง(?:ได้|คง|มี)|แต่งตั้ง|สั่งการ|ขอ(?:ให้|บคุณ|เชิญ)|จึง|ไปยัง"
)
_BODY = re.compile(
    r"กรม|กระทรวง|กอง|สำนัก|ศูนย์|สถาบัน|องค์การ|องค์กร|บริษัท|บมจ|บจ|ธนาคาร|สมาคม|สมาพันธ์|สหพันธ์|มูลนิธิ|สภา|หอการค้า|โรง(?:พยาบาล|เรียน|งาน)|รพ\.|"
    r"มหาวิทยาลัย|วิทยาลัย|คณะ(?!ผู้)|การ(?:ไฟฟ้า|ประปา|ท่าเรือ|ท่าอากาศ|รถไฟ|ทางพิเศษ|เคหะ|กีฬา|ยาง|นิคม|ท่องเที่ยว|ยาสูบ)|ชมรม|สหกรณ์|เครือข่าย|พรรค|"
    r"สหภาพ|เทศบาล|เหล่ากาชาด|วัด|ชุมชน|จังหวัด|อำเภอ|ตำบล|เขต|เมือง|ตลาด|ท่าเรือ|ท่าอากาศยาน|อุทยาน|เรือนจำ|สถานี|ตำรวจ|หน่วย|ภาควิชา|"
    r"อาสาสมัคร|(?<=ประธาน)กลุ่ม(?!งาน|ภารกิจ|ธุรกิจ|ผู้)|วิสาหกิจชุมชน|แม่บ้าน|เยาวชน|ด่าน|แขวง|นิคม|คุรุสภา|แพทยสภา|วุฒิสภา|รัฐสภา|เสมา|ราช(?:วิทยาลัย|บัณฑิต|สมาคม)|สถาน(?:เอก|กงสุล|ทูต)|โครงการ(?:ชลประทาน|ส่งน้ำ)|อู่ทหารเรือ|มณฑลทหาร|กองบิน|กองเรือ|กองพล"
)
_DOTTED = re.compile(r"(?:[ก-ฮ]{1,4}\.)+(?:[ ]?[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ๅ็-๎]+(?!\.)|\d{1,2})?")
_COMPANY = re.compile(r"บริษัท[ ]?[^\n]{2,60}?จำกัด(?:[ ]?\(มหาชน\))?")
_EMBASSY = re.compile(r"สถาน(?:เอกอัครราชทูต|กงสุลใหญ่|ทูต)[^ \n]*[ ]ณ[ ](?:กรุง|นคร|เมือง)[^ \n]+")
_TEMPLE = re.compile(r"[ ]{0,2}(?:พระอารามหลวง|ราชวรมหาวิหาร|ราชวรวิหาร|วรวิหาร|\((?:ธ|ม|ธรรมยุติ?)\))(?![ก-๙])")
_NUMBER_OF_BODY = re.compile(r"[ ]?[\d๐-๙]{1,3}(?![\d๐-๙.,])")
_KNOWN_ONLY = frozenset({"", "กระทรวง", "สำนักงาน"})
_TAKES_NUMBER = ("ที่", "ภาค", "เขต")
_BANGKOK = "กรุงเทพมหานคร"
"""In the list of provinces, but a city with an administration of its own kind."""


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
        return self.at(start) or self._known(start) or self._own(start)

    def shared(self, role: Role, end: int) -> OrganizationMention | None:
        """The organization whose name begins with the role's last word: ปลัดกระทรวง|การคลัง."""
        start = end - len(role.shares)
        if role.shares.endswith("กรรมการ"):
            return self.named(self._past_spaces(end)) or self._committee(start, end)
        for body in (self.at(start), self._known(start)):
            if body and (body.end > end or body.text in authority_forms()):
                return body
        behind = self._past_spaces(end)
        if behind > end:
            return self.at(behind) or self._province(role, behind)
        stop = self.run_end(end) if role.shares != "การ" else end
        if role.shares == "จังหวัด":
            stop = end + len(_province_at(self.article.masked, end, len(self.article.masked)))
        return self._mention(start, stop, ()) if stop - end > 1 else None

    def part(self, start: int, end: int) -> OrganizationMention:
        """The organization that exactly this stretch names, whatever goes on behind it."""
        return self._mention(start, end, authority_forms().get(self.article.masked[start:end], ()))

    def _committee(self, start: int, end: int) -> OrganizationMention | None:
        """The committee that its chair's post names by half: ประธานกรรมการ|ทรัพยากรน้ำแห่งชาติ."""
        stop = end if self.article.masked.startswith("ใน", end) else self.run_end(end)
        if stop - end < numbers.SHORTEST_REST:
            return None
        name = "คณะ" + self.article.masked[start:stop]
        return self._mention(start, stop, authority_forms().get(name, ()), name)

    def _past_spaces(self, end: int) -> int:
        return past_spaces(self.article.masked, end, numbers.SPACES_BEFORE_BODY)

    def bare(self, role: Role, end: int) -> OrganizationMention | None:
        """The organization whose name an abbreviation leaves unsaid in part: รมว.|คลัง is กระทรวงการคลัง."""
        text = self.article.masked
        start = self._past_spaces(end)
        found = self.at(start)
        if found and (found.candidates or found.text.startswith(role.bare)):
            return found
        for stop in self._stops(start, numbers.SHORTEST_BEHIND_ABBREVIATION):
            form = text[start:stop]
            for full in (form, role.bare + form, role.bare + "การ" + form):
                fitting = tuple(name for name in authority_forms().get(full, ()) if name.startswith(role.bare))
                if fitting:
                    return self._mention(start, stop, fitting, expands=fitting[0])
        return found or self._province(role, start) or self._dotted(start)

    def portfolio(self, start: int) -> OrganizationMention | None:
        """The ministry whose portfolio alone an English title says: Minister of |Finance."""
        return self._known(start, "Ministry of ")

    def office(self, committee: OrganizationMention) -> OrganizationMention:
        """The office of a committee (สำนักงานคณะกรรมการ…) if the article names it, else the committee."""
        names = {f"สำนักงาน{committee.text}", f"สำนักงาน {committee.text}"}
        known = {office for name in committee.candidates for office in offices().get(name, ())}
        first = min((self._first[name] for name in names | known if name in self._first), default=None)
        return committee if first is None else self._found[first]

    def run_end(self, start: int) -> int:
        """Where a stretch without a space ends, at the latest where a clause or a person opens in it."""
        run = _RUN.match(self.article.masked, start, start + numbers.LONGEST_STRETCH)
        if not run:
            return start
        cut = _CLAUSE.search(self.article.masked, start, run.end())
        if cut:
            return cut.start()
        number = _NUMBER_OF_BODY.match(self.article.masked, run.end()) if run[0].endswith(_TAKES_NUMBER) else None
        return number.end() if number else run.end()

    def _province(self, role: Role, start: int) -> OrganizationMention | None:
        stop = self.run_end(start)
        if role.bare == "จังหวัด" or role.shares == "จังหวัด":
            known = _province_at(self.article.masked, start, stop)
            if not known:
                return None
            stop = start + len(known)
        elif role.bare in _KNOWN_ONLY or stop - start < numbers.SHORTEST_REST:
            return None
        full = (role.bare or role.shares) + self.article.masked[start:stop]
        return self._mention(start, stop, authority_forms().get(full, ()), expands=full)

    def _dotted(self, start: int) -> OrganizationMention | None:
        """An abbreviation with stops behind another one: ผบก.|ภ.จว.นครพนม."""
        match = _DOTTED.match(self.article.masked, start)
        return self._mention(start, match.end(), authority_forms().get(match[0], ())) if match else None

    def _known(self, start: int, unsaid: str = "") -> OrganizationMention | None:
        """The body of the authority file of which a form begins here, but for the words that the text leaves unsaid."""
        for stop in self._stops(start, numbers.SHORTEST_FORM):
            names = authority_forms().get(unsaid + self.article.masked[start:stop])
            if names:
                return self._mention(start, stop, names, expands=names[0] if unsaid else "")
        return None

    def _stops(self, start: int, shortest: int) -> range:
        """Where a form that begins here and has at least this length may end, the longest first."""
        return range(min(len(self.article.masked), start + numbers.LONGEST_FORM), start + shortest - 1, -1)

    def _own(self, start: int) -> OrganizationMention | None:
        if not _BODY.match(self.article.masked, start):
            return None
        company = _COMPANY.match(self.article.masked, start) or _EMBASSY.match(self.article.masked, start)
        stop = company.end() if company else self.run_end(start)
        rank = _TEMPLE.match(self.article.masked, stop) if self.article.masked.startswith("วัด", start) else None
        stop = rank.end() if rank else stop
        return self._mention(start, stop, ()) if stop - start >= numbers.SHORTEST_FORM else None

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
    return next((name for name in provinces() if name != _BANGKOK and text.startswith(name, start, end)), "")
