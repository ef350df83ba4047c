"""Where a name ends in running Thai text: shared grammar of the finders of places and events.

Names of places and events run over spaces; what ends them is a word that opens a person, a clause, or a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_PERSON = (
    r"นาย(?!ก)|นาง|น\.\s?ส\.|ดร\.|ศ\.|รศ\.|ผศ\.|นพ\.|พญ\.|ทพ\.|ภก\.|ภญ\.|สพ\.|พล\.|พลเอก|พลโท|พลตรี|พลตำรวจ|พลเรือ|พลอากาศ|"
    r"พ\.[ตอท]\.|พัน(?:เอก|โท|ตรี|ตำรวจ|จ่า)|ร้อย(?:เอก|โท|ตรี|ตำรวจ)|ร\.[ตอท]\.|ว่าที่|เรือ(?:เอก|โท|ตรี)|นาวา|จ่าสิบ|สิบ(?:เอก|โท|ตรี)|"
    r"ศาสตราจารย์|รองศาสตราจารย์|ผู้ช่วยศาสตราจารย์|ศาสตราภิชาน|คุณ(?!ธรรม|ภาพ)|หม่อม|ม\.ร\.ว\.|ม\.ล\.|ฯพณฯ|H\.E\.|Mr|Ms\.|Mrs|Dr\.|"
    r"พระบาท|สมเด็จ|พระเจ้า|พระครู|แพทย์หญิง|ทันตแพทย์|เภสัชกร|ท่านผู้หญิง"
)
_POST = (
    r"นายก|รัฐมนตรี|รมว|รมช|รองนายก|รองปลัด|รองอธิบดี|รองผู้|รองเลขา|รองประธาน|รองโฆษก|ปลัด|อธิบดี|เลขาธิการ|เลขานุการ|"
    r"ผู้(?!สูงอายุ|ประกอบการ|บริโภค|ป่วย|หญิง|นำ)|หัวหน้า|คณะ(?:ผู้|รัฐมนตรี|ทำงาน|นัก)|ข้าราชการ|เจ้าหน้าที่|"
    r"ประธาน(?!าธิบดี)|โฆษก|เอกอัครราชทูต"
)
_CLAUSE = (
    r"โดย|ซึ่ง|เพื่อ(?!น)|พร้อม|ทั้งนี้|และ(?:การลงนาม|การเปิดตัว|การมอบ|พิธี|ได้|มี|ร่วม|เป็น|เปิด|มอบ|กล่าว|ยัง|จะ|นาย|นาง|คณะ|ผู้|รับฟัง|ให้)|แล้ว|มี(?!เดีย|ชัย)|ได้|เป็น|กล่าว|ทั้ง|"
    r"จึง|จะ|ต่อ(?!เนื่อง)|ให้(?!บริการ)|ตาม(?!แนว)|กว่า|จำนวน|อย่าง|ก่อน|หลัง|สำหรับ|ประกอบ|ผ่าน|ด้วย|นอกจาก|สรุป|ขณะ|จาก|อัน|"
    r"เข้าร่วม|ลงพื้นที่|เปิดเผย|เผย|ชี้แจง|แถลง|ย้ำ|ดังนี้|ร่วม(?:กับ|กัน|ด้วย|เป็น|ลงนาม|งาน|พิธี|ประชุม)|อาทิ|ได้แก่|รวม(?:ถึง|ทั้ง|กว่า)|ว่า(?!ด้วย|การ)|"
    r"สามารถ|เช่น|พบ|จัด(?:ขึ้น|โดย|งาน|ระหว่าง)|จากนั้น|หรือ"
)
_TIME = r"ใน(?:วัน|เวลา|ระหว่าง|ช่วง)|ระหว่างวัน|เมื่อ|วานนี้|วัน(?:ที่|นี้|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|เวลา|ตั้งแต่|ที่ผ่านมา"

OPENS_PERSON = re.compile(_PERSON)
"""At the beginning of a person's title and name."""
OPENS_AGENT = re.compile(f"{_PERSON}|{_POST}")
"""At the beginning of a person or of the post that stands for one."""
OPENS_CLAUSE = re.compile(f"{_PERSON}|{_POST}|{_CLAUSE}|{_TIME}")
"""At the beginning of anything that cannot go on with a name."""
_QUOTED = r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"|‘[^’\n]{1,200}’|\([^()\n]{1,150}\)"
_CHUNK = re.compile(rf"(?:{_QUOTED}|[^\s])+")
_CUT = re.compile(
    rf"(?:{_QUOTED})|(โดย(?=มี|คณะ|นาย|นาง|จัด|ได้|ใน)|ซึ่ง|เพื่อ(?=ให้|เป็น|แลก|รับ|ติดตาม|พิจารณา)|"
    r"พร้อม(?=ด้วย|ทั้ง|คณะ|กัน)|เมื่อวันที่|ในวันที่|ระหว่างวันที่|วันที่ ?[\d๐-๙]|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)ที่|"
    r"เป็นประธาน|ทั้งนี้|(?:ใน|เมื่อ)?(?:วันนี้|วานนี้|ครั้งนี้)|จัดขึ้น|จัดโดย|ภายในงาน|(?<=[”\")])ใน(?=งาน|การ)|"
    r"(?<=[ก-๙ฯ])(?:นาย(?!ก)|นางสาว)(?=[ก-ฮเ-ไ]{3}))"
)
_GAP = re.compile(r"[ ]{1,3}")


def name_end(text: str, start: int, limit: int, goes_on: Callable[[str, str], bool]) -> int:
    """Where the name that begins at ``start`` ends, at most at ``limit``.

    Stretches between spaces are added as long as ``goes_on(name so far, text behind it)`` agrees; quotation marks
    and brackets hold together what they enclose, and a clause that opens without a space ends the name.
    """
    end = at = start
    while at < limit:
        chunk = _CHUNK.match(text, at, limit)
        if not chunk:
            break
        cut = next((m.start() for m in _CUT.finditer(text, at + 1, chunk.end()) if m[1]), 0)
        if cut:
            return cut
        end = chunk.end()
        gap = _GAP.match(text, end, limit)
        if not gap or not goes_on(text[start:end], text[gap.end() : gap.end() + 80]):
            break
        at = gap.end()
    return end
