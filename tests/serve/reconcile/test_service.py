"""The service over HTTP; what it answers follows the schemas of the API's 0.2, where these are beside this checkout."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from jsonschema import Draft7Validator
from referencing import Registry
from referencing.jsonschema import DRAFT7

from scripts.material import SHARED
from tests.serve.conftest import IRRIGATION, SOMCHAI

SCHEMAS = SHARED / "schemas" / "reconciliation-0.2"
SPACE = "https://reconciliation-api.github.io/specs/0.2/schemas/"


def checked(name: str, told: object) -> Any:
    """What was told, valid by one of the schemas; as it is where the schemas are not there."""
    if not SCHEMAS.exists():
        return told
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")}
    # the manifest leads to Swagger for authentication, which this service has none of
    known = {**schemas, "http://swagger.io/v2/schema.json": schemas["openapi.json"]}
    registry: Registry[Any] = Registry().with_resources(
        (key if "/" in key else SPACE + key, DRAFT7.create_resource(schema)) for key, schema in known.items()
    )
    schema = {**schemas[name], "$id": f"{SPACE}{name}", "$schema": "http://json-schema.org/draft-07/schema#"}
    Draft7Validator(schema, registry=registry).validate(told)
    return told


def test_the_schemas_are_read() -> None:
    if not SCHEMAS.exists():
        pytest.skip("the schemas are not beside this checkout")
    with pytest.raises(Exception, match="required"):
        checked("reconciliation-result-batch.json", {"q0": {}})
    with pytest.raises(Exception, match="is not of type"):
        checked("suggest-types-response.json", {"result": [5]})


def test_the_manifest(client: httpx.Client) -> None:
    told = checked("manifest.json", client.get("reconcile").json())
    assert told["suggest"]["entity"]["service_url"] == f"{client.base_url}reconcile"


BATCH: dict[str, dict[str, object]] = {
    "q0": {"query": "กรมชลประทาน", "type": "agency", "limit": 2},
    "q1": {"query": "สมชาย ใจงาม", "type": "person", "properties": [{"pid": "agency", "v": "กรมชลประทาน"}]},
    "q2": {"query": "6", "type": ["goal"]},
    "q3": {"query": "เชียงใหม่", "type": "province"},
    "q4": {"query": "ไม่มีที่ไหน"},
    "q5": {"query": "", "properties": [{"pid": "agency", "v": {"id": IRRIGATION}}]},
}


def test_a_batch_by_either_method(client: httpx.Client) -> None:
    checked("reconciliation-query-batch.json", BATCH)
    posted = client.post("reconcile", data={"queries": json.dumps(BATCH)}).json()
    got = client.get("reconcile", params={"queries": json.dumps(BATCH)}).json()
    told = checked("reconciliation-result-batch.json", posted)
    assert got == posted
    assert set(told) == set(BATCH)
    assert [(told[q]["result"][0]["id"], told[q]["result"][0]["match"]) for q in ("q0", "q1")] == [
        (IRRIGATION, True),
        (SOMCHAI, True),
    ]
    assert told["q4"]["result"] == []


def test_suggestions(client: httpx.Client) -> None:
    entities = client.get("reconcile/suggest/entity", params={"prefix": "กรม"}).json()
    assert checked("suggest-entities-response.json", entities)["result"]
    types = client.get("reconcile/suggest/type", params={"prefix": "a"}).json()
    assert checked("suggest-types-response.json", types)["result"]
    properties = client.get("reconcile/suggest/property", params={"prefix": "a"}).json()
    assert checked("suggest-properties-response.json", properties)["result"]


def test_data_extension(client: httpx.Client) -> None:
    proposal = client.get("reconcile/properties", params={"type": "agency", "limit": "3"}).json()
    assert len(checked("data-extension-property-proposal.json", proposal)["properties"]) == 3
    ids = [IRRIGATION, "nobody"]
    wanted = {"ids": ids, "properties": [{"id": each["id"]} for each in proposal["properties"]]}
    checked("data-extension-query.json", wanted)
    told = checked("data-extension-response.json", client.post("reconcile", data={"extend": json.dumps(wanted)}).json())
    assert set(told["rows"]) == set(ids)


def test_a_card_may_stand_in_anothers_frame(client: httpx.Client) -> None:
    answer = client.get("reconcile/preview", params={"id": IRRIGATION})
    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    assert "กรมชลประทาน" in answer.text


@pytest.mark.parametrize("given", [{"queries": "no JSON"}, {"queries": '{"q": 5}'}, {"extend": "{}"}])
def test_what_cannot_be_read_is_said_in_json(client: httpx.Client, given: dict[str, str]) -> None:
    answer = client.post("reconcile", data=given)
    assert (answer.status_code, answer.json()["status"]) == (400, "error")


def test_bodies_and_methods_are_as_at_the_endpoint(client: httpx.Client) -> None:
    assert client.put("reconcile").status_code == 405
    assert client.post("reconcile", content=b"{}", headers={"content-type": "application/json"}).status_code == 415
    assert client.post("reconcile", data={"queries": "x" * 1_000_001}).status_code == 413
