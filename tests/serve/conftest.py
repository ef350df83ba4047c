"""A small graph in a folder, a desk where it lies open, and a server over it: made once for all tests of a worker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kg.serve.desk import Desk
from tests.folders import build
from tests.serving import served

ARTICLES = {
    "water": (
        "กรมชลประทานเปิดสถานีสูบน้ำที่จังหวัดเชียงใหม่\n\n"
        "เมื่อวันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม อธิบดีกรมชลประทาน เป็นประธานเปิดสถานีสูบน้ำ ณ อำเภอเมือง จังหวัดเชียงใหม่ "
        "กล่าวว่า กรมชลประทานจะส่งน้ำสะอาดให้เกษตรกร 1,200 ครัวเรือน เพื่อการจัดการน้ำอย่างยั่งยืน"
    ),
    "digital": (
        "สพร. ร่วมกับสำนักงาน ก.พ.ร. จัดประชุมรัฐบาลดิจิทัล\n\n"
        "เมื่อวันที่ 12 มิถุนายน 2567 สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) หรือ สพร. จัดประชุมร่วมกับสำนักงาน ก.พ.ร. "
        "นางสาวมาลี ดีงาม รองผู้อำนวยการสำนักงานพัฒนารัฐบาลดิจิทัล กล่าวว่า บริการภาครัฐต้องโปร่งใสและตรวจสอบได้"
    ),
    "water2": (
        "อธิบดีกรมชลประทานตรวจเขื่อน\n\n"
        "วันที่ 20 กรกฎาคม 2567 นายสมชาย ใจงาม อธิบดีกรมชลประทาน ลงพื้นที่ตรวจเขื่อนที่จังหวัดเชียงใหม่ "
        "พร้อมนายวิชัย รักดี ผู้ว่าราชการจังหวัดเชียงใหม่"
    ),
}
SOMCHAI = "person/สมชาย_ใจงาม"
IRRIGATION = "organization/กรมชลประทาน"
MOST = 50
"""Rows of the longest answer of the server: fewer than the graph has statements."""


def built_in(out: Path) -> Path:
    """The folder of a build of three short articles below another."""
    (out / "articles").mkdir()
    for name, text in ARTICLES.items():
        (out / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    build(out / "graph", out / "articles")
    return out / "graph"


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a build of three short articles."""
    return built_in(tmp_path_factory.mktemp("serve"))


@pytest.fixture(scope="session")
def desk(graph: Path) -> Desk:
    """A desk with that graph."""
    return Desk(graph)


@pytest.fixture(scope="session")
def server(graph: Path) -> Iterator[str]:
    """The address of a server over that graph."""
    with served(graph, "--max-rows", str(MOST), "--timeout", "20", "--workers", "2") as address:
        yield address


@pytest.fixture
def client(server: str) -> Iterator[httpx.Client]:
    """A client of that server."""
    with httpx.Client(base_url=server, timeout=60) as asking:
        yield asking
