"""Short articles, and an index of them in memory, for the tests of searching."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from kg.read import Raw
from kg.search.finding import Scope
from kg.search.index import write
from kg.search.reading import Index
from kg.search.said import said_in
from kg.store.graphs import GraphStore
from kg.store.things import Things
from tests.builds import built

FLOOD = (
    "กรมชลประทานเร่งระบายน้ำ\n\nวันที่ 5 มีนาคม 2567\n\n"
    "นายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า น้ำท่วมจังหวัดเชียงใหม่เริ่มลดลงแล้ว "
    "ทั้งนี้ กรมได้ตั้งงบประมาณ ๑,๕๐๐ ล้านบาท เพื่อซ่อมสถานีสูบน้ำด้วยระบบ AI\n"
    "อย่างไรก็ตาม ประชาชนยังต้องเฝ้าระวังฝนตกหนักต่อไปอีกสามวัน"
)
DROUGHT = (
    "กรมอนามัยแจกยาแก้ท้องเสีย\n\nวันที่ 9 เมษายน 2567\n\n"
    "นางสมศรี ใจดี อธิบดีกรมอนามัย กล่าวว่า ภัยแล้งทำให้น้ำประปาในจังหวัดขอนแก่นไม่สะอาด "
    "ทั้งนี้ กรมได้แจกยาแก้ท้องเสียให้ทุกครัวเรือนแล้ว said Thailand"
)


def articles(**texts: str) -> GraphStore:
    """A store in memory of articles by their ids."""
    return built(*(Raw(identifier, text, identifier) for identifier, text in texts.items()))


def index_in_memory(store: GraphStore) -> Index:
    """The index of a store's articles."""
    file = sqlite3.connect(":memory:")
    write(file, said_in(Things(quad.triple for quad in store.union())))
    return Index(file)


def everything(index: Index, original: Mapping[str, str] | None = None) -> Scope:
    """No limits."""
    return Scope(set(index.articles), (), original or {})
