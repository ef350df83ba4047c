"""A person whom many releases name: posts that change, statements on goals, events; every release of our own making."""

from __future__ import annotations

from datetime import date, timedelta

from kg.read import Raw

_AIMS = (
    "จะลดอัตราการตายของมารดาและเพิ่มการเข้าถึงบริการสุขภาพของประชาชนทุกกลุ่ม",
    "จะขจัดความยากจนและเพิ่มรายได้ให้ครัวเรือนผู้มีรายได้น้อย",
    "จะพัฒนาทักษะดิจิทัลและส่งเสริมการเรียนรู้ตลอดชีวิตให้นักเรียนและครู",
    "จะเพิ่มพลังงานสะอาดและพลังงานทดแทนในทุกจังหวัด",
    "จะรับมือการเปลี่ยนแปลงสภาพภูมิอากาศและลดการปล่อยก๊าซเรือนกระจก",
    "จะอนุรักษ์ป่าไม้และความหลากหลายทางชีวภาพ",
    "จะป้องกันและปราบปรามการทุจริต ให้ประชาชนเข้าถึงความยุติธรรม",
    "จะสร้างงานที่มีคุณค่าและคุ้มครองแรงงานนอกระบบ",
)
_MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
_FIRST = date(2023, 1, 9)
_CHANGE = 20
"""The release from which on she leads the ministry."""


def _release(number: int) -> Raw:
    day = _FIRST + timedelta(days=11 * number)
    said = f"วันที่ {day.day} {_MONTHS[day.month - 1]} {day.year + 543}"
    post = "อธิบดีกรมอนามัย" if number < _CHANGE else "ปลัดกระทรวงสาธารณสุข"
    body = post.removeprefix("อธิบดี").removeprefix("ปลัด")
    more = _AIMS[(number + 3) % len(_AIMS)]
    text = (
        f"{body}จัดประชุมวิชาการสุขภาพ ครั้งที่ {number + 1}\n\n"
        f"เมื่อ{said} นางสาวมาลี ดีพร้อม {post} เป็นประธานเปิดการประชุมวิชาการสุขภาพชุมชน ครั้งที่ {number + 1} "
        f"ร่วมกับนายสมชาย ใจดี อธิบดีกรมควบคุมโรค ณ ศาลากลางจังหวัดตาก\n\n"
        f"นางสาวมาลี ดีพร้อม {post} กล่าวว่า {body}{_AIMS[number % len(_AIMS)]}\n\n"
        f"นางสาวมาลี ดีพร้อม กล่าวเพิ่มเติมว่า {body}{more}\n"
    )
    return Raw(f"life{number}", text, f"life{number}.txt", f"https://example.org/life/{number}", published=day)


LIFE = tuple(_release(number) for number in range(48))
"""She is named by each: at first she leads a department, then its ministry."""
