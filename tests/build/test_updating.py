"""The store of a build: changed in place or made anew, it and all exports are those of a build from nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

import kg.build.updating
from kg.build.assemble import Outcome
from kg.build.tied import TIED
from kg.build.updating import BESIDES, COMMON, MEASURED
from kg.export.how import How
from kg.store.bundles import statements_in
from kg.store.folder import GraphFolder
from kg.store.lines import lines_in
from kg.store.stretches import read_stretches
from tests.folders import ALL, CHANGED, QUICK, add, build, contents, union, write

PEOPLE = ("นายสมชาย ใจงาม", "นางสมศรี ใจดี", "นายกล้า น้ำเพชร", "นางสาวดวงใจ แสงทอง", "นายบุญมี ศรีสุข", "นายวิชัย รักไทย")
POSTS = ("อธิบดีกรมชลประทาน", "อธิบดีกรมป่าไม้", "อธิบดีกรมประมง", "ผู้ว่าราชการจังหวัดตาก", "ปลัดกระทรวงมหาดไทย")
DEEDS = (
    "เป็นประธานในพิธีเปิดสถานีสูบน้ำ ณ ศาลากลางจังหวัดตาก",
    "ลงพื้นที่ตรวจเยี่ยมตลาดนัดชุมชน",
    "ประชุมหารือเรื่องการจัดการน้ำอย่างยั่งยืน",
    "ลงนามบันทึกความเข้าใจว่าด้วยการอนุรักษ์ทรัพยากรทางทะเล",
)
WORDS = ("จะส่งน้ำให้เกษตรกร", "ป่าชุมชนต้องอยู่กับคน", "จะลดความยากจนในชนบท", "ชาวประมงพื้นบ้านต้องมีที่ทำกิน")


def article(chance: Random) -> str:
    """A short release: who did what with whom on which day, and who said what; its number tells it from all others."""
    number, (one, other) = chance.randrange(10**9), chance.sample(PEOPLE, 2)
    post, another = chance.sample(POSTS, 2)
    day = f"{chance.randint(1, 28)} มีนาคม {chance.randint(2560, 2567)}"
    return (
        f"ข่าวที่ {number}\n\nเมื่อวันที่ {day} {one} {post} {chance.choice(DEEDS)} โดยมี{other} {another} เข้าร่วม\n"
        f"{one} กล่าวว่า {chance.choice(WORDS)} {chance.randint(2, 900)} ราย\n"
    )


class News:
    """A folder of articles that changes by chance."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self._chance = Random(seed)  # noqa: S311  # no secret
        self._count = 0
        folder.mkdir(parents=True)

    def more(self, count: int) -> None:
        for _ in range(count):
            self._count += 1
            self._write(f"{self._chance.randrange(100)}-{self._count}.txt")

    def change(self, count: int) -> None:
        for name in self._some(count):
            self._write(name)

    def remove(self, count: int) -> None:
        for name in self._some(count):
            (self.folder / name).unlink()

    def _some(self, count: int) -> list[str]:
        return self._chance.sample(sorted(path.name for path in self.folder.iterdir()), count)

    def _write(self, name: str) -> None:
        (self.folder / name).write_text(article(self._chance), encoding="utf-8")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """How each store was made: "make_union" or "change_union"."""
    found: list[str] = []

    def noting(name: str) -> Callable[..., None]:
        do = getattr(kg.build.updating, name)

        def noted(*arguments: object) -> None:
            found.append(name)
            do(*arguments)

        return noted

    for name in ("make_union", "change_union"):
        monkeypatch.setattr(kg.build.updating, name, noting(name))
    yield found


def said(out: Path) -> tuple[object, ...]:
    """Everything that follows from the articles alone."""
    return contents(out), union(out), GraphFolder(out).register


IN_PLACE, ANEW = "change_union", "make_union"
ROUNDS: tuple[tuple[tuple[int, int, int], str], ...] = (
    ((1, 0, 0), IN_PLACE),
    ((0, 1, 1), IN_PLACE),
    ((9, 5, 7), ANEW),
    ((2, 1, 1), IN_PLACE),
    ((0, 0, 3), IN_PLACE),
)
"""How many articles come, change and go between two builds, and how the store is then made."""


@pytest.mark.parametrize(("seed", "how"), [(0, How()), (1, QUICK)])
def test_after_every_round_of_changes_all_is_that_of_a_build_from_nothing(
    tmp_path: Path, made: list[str], seed: int, how: How
) -> None:
    news, out = News(tmp_path / "news", seed), tmp_path / "out"
    news.more(30)
    build(out, news.folder, how=how)
    for number, ((more, changed, gone), making) in enumerate(ROUNDS):
        news.more(more)
        news.change(changed)
        news.remove(gone)
        made.clear()
        assert build(out, news.folder, how=how)[1].names in (ALL, CHANGED)
        assert made == [making]
        build(fresh := tmp_path / f"fresh-{number}", news.folder, how=how)
        assert said(out) == said(fresh)


@pytest.mark.parametrize("seed", range(2))
def test_what_is_added_bit_by_bit_is_what_one_build_makes_of_it(tmp_path: Path, made: list[str], seed: int) -> None:
    news, out = News(tmp_path / "news", seed), tmp_path / "out"
    news.more(25)
    add(out, news.folder)
    for number, (more, changed, how) in enumerate(((1, 1, IN_PLACE), (12, 0, ANEW), (2, 2, IN_PLACE))):
        news.change(changed)
        news.more(more)
        made.clear()
        outcome, _ = add(out, news.folder)
        assert (outcome.written, outcome.updated, made) == (more + changed, changed, [how])
        build(fresh := tmp_path / f"fresh-{number}", news.folder)
        assert said(out) == said(fresh)


def test_folders_that_are_added_rename_what_is_there_and_the_result_is_that_of_one_build(
    tmp_path: Path, made: list[str]
) -> None:
    years = [News(tmp_path / f"news-{year}", 7) for year in range(3)]
    out = tmp_path / "out"
    for number, year in enumerate(years):
        year.more(4)
        for path in year.folder.iterdir():  # one seed gives the same names of files, and these years texts of their own
            path.write_text(f"{path.read_text(encoding='utf-8')}ปีที่ {number + 2560} นี้\n", encoding="utf-8")
        add(out, year.folder)
        build(fresh := tmp_path / f"fresh-{number}", *(each.folder for each in years[: number + 1]))
        assert said(out) == said(fresh)
    assert set(made) == {ANEW}


def test_what_is_no_articles_own_is_kept_sorted_and_once(tmp_path: Path) -> None:
    news = News(tmp_path / "news", 1)
    news.more(12)
    build(tmp_path / "out", news.folder)
    folder = tmp_path / "out" / "store" / "graph"
    for found in (read_stretches(folder / COMMON), read_stretches(folder / MEASURED), statements_in(folder / TIED)):
        lines = lines_in(b"".join(found))
        assert lines == sorted(set(lines)) != []


@pytest.mark.parametrize("lost", [*BESIDES, "data"])
def test_a_store_that_cannot_be_compared_with_is_made_anew(tmp_path: Path, made: list[str], lost: str) -> None:
    out, news = tmp_path / "out", tmp_path / "news"
    for number in range(12):
        write(news / f"{number}.txt", f"สมศรี{number}")
    build(out, news)
    path = out / "store" / "graph" / lost
    path.rename(path.with_name("lost"))
    write(news / "0.txt", "สมหญิง")
    outcome, _ = build(out, news)
    assert (outcome, made, outcome.changes) == (Outcome(1, 11, 0), [ANEW, ANEW], ())
    build(tmp_path / "fresh", news)
    assert said(out) == said(tmp_path / "fresh")


def test_the_finished_store_is_not_touched_while_the_next_one_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, news = tmp_path / "out", tmp_path / "news"
    for number in range(12):
        write(news / f"{number}.txt", f"สมศรี{number}")
    build(out, news)
    before = said(out)
    write(news / "0.txt", "สมหญิง")
    with monkeypatch.context() as patch:
        patch.setattr("kg.build.exports.names", stop)
        with pytest.raises(KeyboardInterrupt):
            build(out, news)
    assert said(out) == before


def stop(*_: object) -> None:
    raise KeyboardInterrupt
