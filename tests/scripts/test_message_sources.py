"""What is said is found in code as people write it, with a slot for each value."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.message_sources import Module


def module(tmp_path: Path, code: str, name: str = "some.py") -> Module:
    file = tmp_path / name
    file.write_text(code, encoding="utf-8")
    return Module.of(file)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('raise InputError(f"{path}: is empty: give text")', {"{0}: is empty: give text"}),
        ('raise ValueError("a defect of ours")', set()),
        ('tell(f"{a} and " + f"{b:,} more")', {"{0} and {1} more"}),
        ('complain(f"{error.pos + 1}: is odd")', {"{0}: is odd"}),
        ("tell(f\"is {'one' if x else 'two'} here\")", {"is one here", "is two here"}),
        ('tell(f"{a}" + (f" on {day}" if day else ""))', {"{0} on {1}"}),
        ('tell(f"{a}: {b}")', set()),
        (
            'hint = f"did you mean {x}?" if x else "none"\n    tell(f"{a}: {hint}")',
            {"{0}: did you mean {1}?", "{0}: none"},
        ),
        ('for said in ("were", "are"):\n        tell(f"{said} two")', {"were two", "are two"}),
        ('tell(f"{WORDS[kind]} it")', {"opens it", "shuts it"}),
        ("tell(f\"{WORDS.get(kind, 'leaves')} it\")", {"opens it", "shuts it", "leaves it"}),
        ('raise BadParameter(f"{name}: is no format")', {"{0}: is no format"}),
        ("tell(_part(x))", {"a part of {0}"}),
    ],
)
def test_messages_are_found_with_their_slots(tmp_path: Path, code: str, expected: set[str]) -> None:
    around = (
        f'WORDS = {{1: "opens", 2: "shuts"}}\n\ndef _part(x):\n    return f"a part of {{x}}"\n\ndef _(a):\n    {code}\n'
    )
    assert {message for _, message in module(tmp_path, around).messages()} == expected


def test_a_message_names_the_context_that_it_is_told_in(tmp_path: Path) -> None:
    code = 'told("new", NEWS)\ntold("old")\nStep("is", f"{name} is a body")\n'
    assert set(module(tmp_path, code).messages()) == {("NEWS", "new"), ("", "old"), (None, "{0} is a body")}


def test_a_module_of_sentences_says_what_its_functions_return(tmp_path: Path) -> None:
    code = 'def _(a):\n    """Says it."""\n    return f"{a} held it"\n'
    assert list(module(tmp_path, code).messages()) == []
    assert [message for _, message in module(tmp_path, code, "judged.py").messages()] == ["{0} held it"]
    assert list(module(tmp_path, code, "comparing.py").messages()) == [], (
        "only the package of that name makes sentences"
    )


def test_nouns_and_headings_are_found(tmp_path: Path) -> None:
    code = (
        'SAID = (("a", "post held", "posts held"),)\n\n'
        "def _():\n"
        '    counted(3, "row")\n'
        "    for name, one, many in SAID:\n"
        "        counted(name, one, many)\n"
        '    yield from known.some(found, told, "place")\n'
        '    show(Table(("day", "what"), rows))\n'
    )
    found = module(tmp_path, code)
    assert {*found.nouns()} == {"row", "rows", "post held", "posts held", "more place", "more places"}
    assert {*found.headings()} == {"day", "what"}


def test_a_function_that_calls_itself_ends(tmp_path: Path) -> None:
    code = 'def _part(x):\n    return f"more of {_part(x)}"\n\ntell(_part(3))\n'
    assert [message for _, message in module(tmp_path, code).messages()] != []
