"""Every regular expression of the project takes time that grows with the text and no faster, whatever the text is."""

import ast
import dataclasses
import functools
import importlib
import inspect
import math
import pkgutil
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest
import strength
from attacks import Attack, attacks

import flows
import transforms

#: Code points of the attacks; the short ones are there because an exponential pattern would never end on the next.
SIZES = [16, 20, 24, 28, *(1 << power for power in range(6, strength.of(21, 16)))]
#: The issue's bound: time grows no faster than the size to this power.
POWER = 1.2
#: Below this many seconds of processor time a measurement says nothing.
NOISE = 0.004
#: A pattern whose cost per code point is so low at the largest size, in seconds, cannot have grown: a quadratic one
#: takes a thousand times as long there.
CHEAP = 150e-9

_METHODS = {"match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}


@dataclass(frozen=True)
class Found:
    """A pattern, where it stands, and whether it is only ever tried at one place of a text."""

    place: str
    pattern: re.Pattern[Any]
    methods: frozenset[str]


def modules() -> Iterator[ModuleType]:
    for package in (transforms, flows):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def inside(value: object, place: str, depth: int = 0) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The patterns in a value: itself, or in what it holds."""
    if isinstance(value, re.Pattern):
        yield place, value
    elif depth <= 5:
        for name, held in holding(value):
            yield from inside(held, f"{place}[{name:.20}]", depth + 1)


def holding(value: object) -> Iterator[tuple[str, object]]:
    """What a value holds, by name."""
    if isinstance(value, dict):
        yield from ((str(number), key) for number, key in enumerate(value))
        yield from ((str(key), held) for key, held in value.items())
    elif isinstance(value, (tuple, list, set, frozenset)):
        yield from ((str(number), held) for number, held in enumerate(value))
    elif isinstance(value, functools.partial):
        yield from (("args", value.args), ("keywords", value.keywords))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
    elif type(value).__module__.partition(".")[0] in {"transforms", "flows"}:
        yield from getattr(value, "__dict__", {}).items()


def called(module: ModuleType) -> Iterator[tuple[re.Pattern[Any], str]]:
    """Which methods a module calls on which patterns, where a name says which."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Attribute) and node.attr in _METHODS:
            held = node.value
            value: object = None
            if isinstance(held, ast.Name):
                value = getattr(module, held.id, None)
            elif isinstance(held, ast.Attribute) and isinstance(held.value, ast.Name):
                value = getattr(getattr(module, held.value.id, None), held.attr, None)
            if isinstance(value, re.Pattern):
                yield value, node.attr


@functools.cache
def every_pattern() -> list[Found]:
    every = list(modules())
    methods: dict[tuple[Any, int], set[str]] = {}
    for module in every:
        for pattern, method in called(module):
            methods.setdefault((pattern.pattern, pattern.flags), set()).add(method)
    found: dict[tuple[Any, int], Found] = {}
    for module in every:
        for name, value in vars(module).items():
            if not name.startswith("__"):
                for place, pattern in inside(value, f"{module.__name__}.{name}"):
                    key = pattern.pattern, pattern.flags
                    found.setdefault(key, Found(place, pattern, frozenset(methods.get(key, {"search"}))))
    return list(found.values())


def seconds(found: Found, attack: Attack, size: int) -> float:
    """Processor time, the least of three, of what the project does with the pattern, on an attack of that size."""
    text: Any = attack.text(size)
    if isinstance(found.pattern.pattern, bytes):
        text = text.encode("utf-8", "surrogatepass")
    least = math.inf
    for _ in range(3):
        start = time.process_time()
        if found.methods == {"fullmatch"}:
            found.pattern.fullmatch(text)
        elif found.methods <= {"match", "fullmatch"}:
            found.pattern.match(text)
        else:
            for _match in found.pattern.finditer(text):
                pass
        least = min(least, time.process_time() - start)
        if least < NOISE or least > 1:
            break
    return least


def growth(found: Found, attack: Attack) -> float:
    """The power of the size by which the time grows, as far as it can be seen."""
    first = least = 0.0
    for size in SIZES:
        took = seconds(found, attack, size)
        if took > NOISE and not first:
            first, least = size, took
        elif took > NOISE and took / size > CHEAP:
            power = math.log(took / least) / math.log(size / first)
            if power > POWER:
                return power
    return 0.0


@pytest.mark.timing
@pytest.mark.parametrize("found", every_pattern(), ids=lambda found: found.place)
def test_no_text_makes_a_pattern_slow(found: Found) -> None:
    for attack in attacks(found.pattern):
        if growth(found, attack) > POWER:
            again = min(growth(found, attack) for _ in range(2))  # Other work on the machine is no growth.
            assert again <= POWER, f"{found.pattern.pattern!r} takes n^{again:.2f} on {attack}"


@pytest.mark.timing
def test_the_attacks_find_what_is_known_to_be_slow() -> None:
    for slow in (r"(a+)+b", r"\s+$", r"a*a*b", r"(?:x|x y)*z", r"[ :|-]{3,}\|?$", r"<[^>]*>", r"\w+@\w+"):
        found = Found(slow, re.compile(slow), frozenset({"search"}))
        assert max(growth(found, attack) for attack in attacks(found.pattern)) > POWER, slow


@pytest.mark.parametrize("module", list(modules()), ids=lambda module: module.__name__)
def test_patterns_are_compiled_where_the_trial_above_finds_them(module: ModuleType) -> None:
    tree = ast.parse(inspect.getsource(module))
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    for function in functions:
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "re":
                assert node.attr in {"escape", "Pattern", "Match", "error"}, f"line {node.lineno}: re.{node.attr}"
