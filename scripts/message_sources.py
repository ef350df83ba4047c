"""What the code may say to people, read from its syntax: each message with a slot for every value that is put into it.

A message is what is handed to an error, to ``tell``, ``complain``, ``told``, ``progress`` and their like, and what the
modules that make sentences return. What is chosen in place ("one" or "two"), a name that is given its words some lines
above, and a function of the same module that makes a part are followed, so that a translator sees whole lines.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import kg.errors
from kg.errors import KgError

Template = tuple[str | None, ...]
"""The parts of a message: words, and None for a slot."""

SLOT: Template = (None,)

HANDED = {
    "tell": (0,),
    "complain": (0,),
    "told": (0,),
    "progress": (0,),
    "report": (0,),
    "BadParameter": (0,),
    "_step": (0,),
    "_each": (0,),
    "Remark": (0,),
    "Step": (1,),
    "quoted": (1,),
    "News": (2,),
    "Doubt": (5,),
    "Answer": (2,),
    "Ranking": (2,),
    "Measured": (1,),
    "Found": (1,),
    "Text": (0,),
    "fact": (1,),
    "_accept": (1,),
    "_reject": (2,),
    "_pair": (2,),
    "_failure": (2,),
}
"""Which arguments of which functions are said to people."""

NAMED = frozenset({"note", "remarks", "why"})
"""Names of variables and arguments whose values are said."""

ERRORS = frozenset(
    name for name, kind in vars(kg.errors).items() if isinstance(kind, type) and issubclass(kind, KgError)
) | {"AddressError", "GraphError"}
"""The errors that a command shows, two of them in modules of their own; others are defects of ours, told in English to
who mends them."""

SHOWN_BY_OTHERS = {"clean.py": "ValueError"}
"""What a module raises that its caller makes such an error of (``kg/build/mapping.py``)."""

KINDS_OF_STEPS = {"Step": 0, "quoted": 0}
"""Which arguments name what a step of an explanation is of."""

SENTENCES, ALONE = ("explaining", "comparing", "review", "ledger"), ("review", "judged", "decided", "remarks")
"""The packages and single modules that make sentences: whatever they return in words is said."""

_DEEPEST, _MOST = 4, 24
"""How far names and functions are followed, and how many variants of one message there may be: more are a slot."""

_WORDS = re.compile(r"[A-Za-z]{2,}")
_NOT_SAID = re.compile(r"SELECT |\?\w+ |https?://|^\w+/")
"""What is a query or an address rather than a sentence."""

_Function = ast.FunctionDef


@dataclass(slots=True)
class Module:
    """One module, read: its functions and constants by name, and what it says."""

    path: Path
    tree: ast.Module
    functions: dict[str, _Function] = field(default_factory=dict)
    constants: dict[str, ast.expr] = field(default_factory=dict)

    @classmethod
    def of(cls, path: Path) -> Module:
        """The module of a file."""
        module = cls(path, ast.parse(path.read_text(encoding="utf-8")))
        for node in ast.walk(module.tree):
            if isinstance(node, _Function):
                module.functions[node.name] = node
        for node in module.tree.body:
            for target, value in _assigned(node):
                module.constants[target] = value
        return module

    def messages(self) -> Iterator[tuple[str | None, str]]:
        """All messages with numbered slots, of a module that makes sentences also what functions return or yield.

        Each is behind the name of the context that it is told in, "" for none, None for that of the module.
        """
        makes_sentences = not {*SENTENCES}.isdisjoint(self.path.parent.parts) or self.path.stem in ALONE
        for function, node in _inside(self.tree, None):
            is_remark = function is not None and function.name == "_remarks"
            errors = ERRORS | {SHOWN_BY_OTHERS.get(self.path.name, "")}
            for said in _said(node, errors, makes_sentences=makes_sentences or is_remark):
                for template in self._resolved(said, function, _DEEPEST):
                    if message := numbered(template):
                        yield _context(node, errors), message

    def nouns(self) -> Iterator[str]:
        """What is counted, as one and as many."""
        for function, node in _inside(self.tree, None):
            if isinstance(node, ast.Call) and _name(node) in {"counted", "some"}:
                before = "more " if _name(node) == "some" else ""
                forms = [self._resolved(arg, function, _DEEPEST) for arg in node.args[2 if before else 1 :]]
                for noun in (numbered(template) for form in forms for template in form):
                    if noun and "{" not in noun:
                        yield from (before + noun, *([f"{before}{noun}s"] if len(forms) == 1 else ()))

    def kinds_of_steps(self) -> Iterator[str]:
        """What steps of explanations are of."""
        for function, node in _inside(self.tree, None):
            if isinstance(node, ast.Call) and (place := KINDS_OF_STEPS.get(_name(node))) is not None and node.args:
                for template in self._resolved(node.args[place], function, _DEEPEST):
                    if message := numbered(template):
                        yield message

    def headings(self) -> Iterator[str]:
        """The names of columns of tables."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and _name(node) in {"Table", "Ranking"} and node.args:
                yield from _texts(node.args[0])
            for target, value in _assigned(node):
                if target in {"header", "_ADDED"}:
                    yield from _texts(value)

    def _given(self, node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
        """The names that a node gives a value, also going through a constant of the module."""
        over = node.iter if isinstance(node, ast.For | ast.comprehension) else None
        rows = self.constants.get(over.id) if isinstance(over, ast.Name) else over
        if isinstance(node, ast.For | ast.comprehension) and isinstance(rows, ast.Tuple):
            for row in rows.elts:
                yield from _pairs(node.target, row)
        yield from _assigned(node)

    def _resolved(self, said: ast.expr, function: _Function | None, deep: int) -> Sequence[Template]:
        """What an expression may say."""
        if isinstance(said, ast.Constant):
            return [(said.value,)] if isinstance(said.value, str) else [SLOT]
        if isinstance(said, ast.FormattedValue):
            return self._resolved(said.value, function, deep) if said.format_spec is None else [SLOT]
        if isinstance(said, ast.JoinedStr):
            return self._joined(said.values, function, deep)
        if isinstance(said, ast.BinOp) and isinstance(said.op, ast.Add):
            sides = [said.left, said.right]
            is_sum = any(isinstance(side, ast.Constant) and not isinstance(side.value, str) for side in sides)
            return [SLOT] if is_sum else self._joined(sides, function, deep)
        ways = self._ways(said, function) if deep else ()
        found = dict.fromkeys(template for way in ways for template in self._resolved(way, function, deep - 1))
        is_words = any(_WORDS.search(part) for template in found for part in template if part)
        return list(found) if is_words and len(found) <= _MOST else [SLOT]

    def _joined(self, parts: Sequence[ast.expr], function: _Function | None, deep: int) -> Sequence[Template]:
        ways = [self._resolved(part, function, deep) for part in parts]
        number = 1
        for way in ways:
            number *= len(way)
        if number > _MOST:
            ways = [way if len(way) == 1 else [SLOT] for way in ways]
        return [tuple(part for template in chosen for part in template) for chosen in product(*ways)]

    def _ways(self, said: ast.expr, function: _Function | None) -> Iterator[ast.expr]:
        """The expressions that another stands for, by the branches, names and functions that it goes through."""
        if isinstance(said, ast.IfExp):
            yield from (said.body, said.orelse)
        elif isinstance(said, ast.BoolOp):
            yield from said.values
        elif isinstance(said, ast.Name):
            within = ast.walk(function) if function else ()
            here = [value for node in within for name, value in self._given(node) if name == said.id]
            yield from here or filter(None, [self.constants.get(said.id)])
        elif isinstance(said, ast.Subscript) and isinstance(said.value, ast.Name):
            yield from _values(self.constants.get(said.value.id))
        elif isinstance(said, ast.Call) and isinstance(said.func, ast.Attribute) and said.func.attr == "get":
            yield from (*_values(self.constants.get(ast.unparse(said.func.value))), *said.args[1:])
        elif isinstance(said, ast.Subscript) and isinstance(said.slice, ast.Constant):
            tuples, place = (
                (way for way in self._ways(said.value, function) if isinstance(way, ast.Tuple)),
                said.slice.value,
            )
            yield from (way.elts[place] for way in tuples if isinstance(place, int))
        elif isinstance(said, ast.Call) and (called := self.functions.get(_name(said))) is not None:
            yield from (node.value for node in ast.walk(called) if isinstance(node, ast.Return) and node.value)


def _context(node: ast.AST, errors: frozenset[str]) -> str | None:
    """The name of the context that a message is told in, "" for none; None where its module tells that."""
    if not isinstance(node, ast.Call):
        return None
    if _name(node) == "told" and len(node.args) > 1:
        return ast.unparse(node.args[1])
    return "" if _name(node) in errors | {"tell", "complain", "told"} else None


def numbered(template: Template) -> str:
    """A message with its slots numbered; "" for what has no words to translate."""
    parts, number = [], 0
    for part in template:
        parts.append(f"{{{number}}}" if part is None else part)
        number += part is None
    words = " ".join(filter(None, template))
    return "".join(parts) if _WORDS.search(words) and not _NOT_SAID.search(words) else ""


def _said(node: ast.AST, errors: frozenset[str], *, makes_sentences: bool) -> Iterator[ast.expr]:
    """What a node hands to people."""
    if isinstance(node, ast.Call):
        name = _name(node)
        places = (0,) if name in errors else HANDED.get(name, ())
        yield from (node.args[place] for place in places if place < len(node.args))
        if isinstance(node.func, ast.Attribute) and ast.unparse(node.func) == "remarks.append":
            yield from node.args
        yield from (keyword.value for keyword in node.keywords if keyword.arg in NAMED)
        if makes_sentences and name == "append":
            yield from node.args
    for target, value in _assigned(node):
        if target in NAMED or (makes_sentences and target == "parts"):
            yield from _outermost(value)
    if isinstance(node, ast.Return | ast.Yield) and node.value and makes_sentences:
        yield from _outermost(node.value)


def _outermost(node: ast.expr) -> Iterator[ast.expr]:
    """The texts in an expression that are no parts of others."""
    if isinstance(node, ast.JoinedStr | ast.Constant | ast.BinOp | ast.IfExp):
        yield node
    elif isinstance(node, ast.Tuple | ast.List | ast.GeneratorExp | ast.ListComp | ast.BoolOp):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _outermost(child)


def _inside(node: ast.AST, function: _Function | None) -> Iterator[tuple[_Function | None, ast.AST]]:
    """Every node with the function that it stands in."""
    for child in ast.iter_child_nodes(node):
        within = child if isinstance(child, _Function) else function
        yield within, child
        yield from _inside(child, within)


def _assigned(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The names that a node gives a value, each with it; of several at once each with its own."""
    if isinstance(node, ast.Assign):
        pairs = [(target, node.value) for target in node.targets]
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
        pairs = [(node.target, node.value)]
    else:
        return
    for target, value in pairs:
        yield from _pairs(target, value)


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """The names of a target, each with its part of a value."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple):
        of_each = [value.elt] * len(target.elts) if isinstance(value, ast.GeneratorExp) else getattr(value, "elts", ())
        yield from (
            (one.id, each) for one, each in zip(target.elts, of_each, strict=False) if isinstance(one, ast.Name)
        )


def _values(constant: ast.expr | None) -> Iterator[ast.expr]:
    """The values of a mapping that is written out."""
    if isinstance(constant, ast.Call) and constant.args:
        constant = constant.args[0]
    if isinstance(constant, ast.Dict):
        yield from constant.values


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts of a tuple or list that is written out."""
    if isinstance(node, ast.Tuple | ast.List):
        yield from (each.value for each in node.elts if isinstance(each, ast.Constant) and isinstance(each.value, str))


def _name(call: ast.Call) -> str:
    """What is called, by its last name."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
