"""A small build that the tests of formats share: three releases, one without a day, one full of what may do harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.export.exchange.model import Exchange
from kg.export.exchange.reading import exchange_of
from kg.store.folder import opened
from kg.store.reader import GraphReader
from tests.folders import build

HARM = '=HYPERLINK("http://evil.example","x") \u202eกลับ\u202c </script><script>alert(1)</script> _x0041_ & \'อ้าง\''
RELEASES = (
    {
        "id": "one",
        "published": "2023-05-01",
        "url": "https://www.example.go.th/ข่าว?a=1&b=2",
        "text": "กรมชลประทานเปิดสถานีสูบน้ำจังหวัดตาก\n\nเมื่อวันที่ 3 มีนาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลประทาน "
        "เป็นประธานในพิธีเปิดสถานีสูบน้ำ ณ ศาลากลางจังหวัดตาก โดยมีนางสมศรี ใจดี อธิบดีกรมป่าไม้ เข้าร่วม "
        "เพื่อแก้ไขปัญหาความยากจน\nนายสมชาย กล่าวว่า จะส่งน้ำให้เกษตรกร 300 ราย\n",
    },
    {
        "id": "two",
        "text": f"=กรมประมงปล่อยปลา\n\nนายสมปอง มีสุข อธิบดีกรมประมง กล่าวว่า “=1+1 {HARM}” และมอบปลาให้เกษตรกร 2,500 ราย\n",
    },
    {
        "id": "three",
        "published": "2024-02-01",
        "text": "กรมชลประทานประชุม\n\nวันที่ 1 กุมภาพันธ์ 2567 นายวิชัย เก่งกล้า อธิบดีกรมชลประทาน ประชุมร่วมกับ Mr. John Smith "
        "ผู้แทน World Bank และบริษัท ไทยน้ำ จำกัด ณ จังหวัดเชียงใหม่ นายสมชาย ใจงาม อดีตอธิบดีกรมชลประทาน เข้าร่วม\n",
    },
)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the build."""
    folder = tmp_path_factory.mktemp("small")
    lines = (json.dumps(release, ensure_ascii=False) for release in RELEASES)
    (folder / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    build(folder / "graph", folder / "news.jsonl")
    return folder / "graph"


@pytest.fixture(scope="session")
def asked(small: Path) -> GraphReader:
    """The same, to be asked."""
    return opened(small)


@pytest.fixture(scope="session")
def exchange(asked: GraphReader) -> Exchange:
    """What is exchanged of it, with texts."""
    return exchange_of(asked, texts=True)
