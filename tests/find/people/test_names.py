"""Where a personal name ends, read from where it begins."""

import pytest

from kg.find.people.names import ends_name, read_name, role_follows


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("วิทยา ใจงาม กล่าวว่า", ("วิทยา", "ใจงาม")),
        ("วิทยา ใจงามกล่าวว่า", ("วิทยา", "ใจงาม")),
        ("วิทยากล่าวว่า", ("วิทยา",)),
        ("วิทยา เปิดประชุม", ("วิทยา",)),
        ("วิทยา เปิดใจงาม รองอธิบดี", ("วิทยา", "เปิดใจงาม")),
        ("วิทยาใจดี รองอธิบดี", ("วิทยา", "ใจดี")),
        ("วิทยา        ใจงาม", ("วิทยา",)),
        ("Jan Novak, President", ("Jan", "Novak")),
        ("Jan O’Novak’s plan", ("Jan", "O’Novak")),
        ("วิทยา ฉ.ใจงาม รองอธิบดี", ("วิทยา", "ฉ.ใจงาม")),
        ("วิทยา จ.ลำพูน ร่วมงาน", ("วิทยา",)),
    ],
)
def test_given_name_and_surname(text: str, parts: tuple[str, ...]) -> None:
    name = read_name(text, 0)
    assert name is not None and name.parts == parts
    assert name.text == " ".join(parts)


@pytest.mark.parametrize("text", ["กล่าวว่า", "ข้าราชการพลเรือน", "2567", "President Novak", "ค์ ใจงาม", ""])
def test_what_is_no_name(text: str) -> None:
    assert read_name(text, 0) is None
    assert ends_name(text, 0)


@pytest.mark.parametrize(
    ("text", "follows"),
    [(" อธิบดี", True), (" รองอธิบดีกรมประมง", True), (" อดีตรองอธิบดี", True), ("อธิบดี", False), (" ประชาชน", False)],
)
def test_a_role_behind_a_space(text: str, follows: bool) -> None:
    assert role_follows(text, 0) is follows
