"""Run by the Python of .venv-ftm: reads entities as FollowTheMoney does, and says what its model does not take."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from followthemoney import model
from followthemoney.entity import ValueEntity
from followthemoney.exc import InvalidData


def main(path: Path) -> None:
    """Prints a JSON object: how many entities there are of each schema, and a list of problems."""
    schemata: dict[str, int] = {}
    problems: list[str] = []
    kinds: dict[str, str] = {}
    pointing: list[tuple[str, str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        schema = model.get(data["schema"])
        if schema is None or data["id"] in kinds:
            problems.append(f"{data['id']}: {data['schema']}: no such schema, or the id comes again")
            continue
        kinds[data["id"]] = schema.name
        schemata[schema.name] = schemata.get(schema.name, 0) + 1
        try:
            schema.validate(data)
        except InvalidData as error:
            problems.append(f"{schema.name}: {error.errors or error}")
        problems += [f"{schema.name}: lacks {name}" for name in schema.required if not data["properties"].get(name)]
        unknown = {*data["properties"]} - {*schema.properties}
        problems += [f"{schema.name}: has no {name}" for name in unknown]
        known = {name: values for name, values in data["properties"].items() if name not in unknown}
        entity = ValueEntity.from_dict({**data, "properties": known}, cleaned=False)
        for name, values in known.items():
            found, kept = schema.properties[name], {*entity.get(name)}
            problems += [f"{schema.name}.{name}: {value!r} is not taken" for value in values if value not in kept]
            if found.range is not None:
                pointing += [(f"{schema.name}.{name}", found.range.name, value) for value in values]
    for name, wanted, value in pointing:
        if value not in kinds or not model.get(kinds[value]).is_a(wanted):
            problems.append(f"{name}: {value}: is no {wanted} among the entities")
    print(json.dumps({"schemata": schemata, "problems": sorted(problems)}, ensure_ascii=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
