"""Values of matched things, and by which properties they are read."""

from __future__ import annotations

import json

import pytest

from kg.errors import QuestionError
from kg.serve.desk import Desk
from kg.serve.reconcile.extend import Extending
from kg.serve.reconcile.forms import Extended
from tests.serve.conftest import IRRIGATION, SOMCHAI


def test_a_row_for_each_id_with_values_of_their_kinds(desk: Desk) -> None:
    names = ("english", "parent", "releases", "kind", "agency", "post")
    told = json.loads(Extending(Extended((IRRIGATION, SOMCHAI, "person/nobody", "no id"), names))(desk).body)
    assert [each["id"] for each in told["meta"]] == list(names)
    assert told["meta"][1]["type"] == {"id": "agency", "name": "agency"}
    irrigation, somchai = told["rows"][IRRIGATION], told["rows"][SOMCHAI]
    assert {"str": "Royal Irrigation Department"} in irrigation["english"]
    assert irrigation["releases"] == [{"int": 2}]
    assert somchai["agency"] == [{"id": IRRIGATION, "name": "กรมชลประทาน"}]
    assert {"str": "อธิบดีกรมชลประทาน"} in somchai["post"]
    assert told["rows"]["person/nobody"] == told["rows"]["no id"] == {name: [] for name in names}


def test_a_property_of_nobody_is_refused(desk: Desk) -> None:
    with pytest.raises(QuestionError, match="colour"):
        Extending(Extended((SOMCHAI,), ("colour",)))(desk)
