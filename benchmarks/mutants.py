"""How many small faults in transforms/ the tests notice: Cosmic Ray's mutations, tried on a sample drawn by a seed.

    python benchmarks/mutants.py [--number 400] [--seed 7] [--only "transforms/rules/*"] [--tests TEST …]

A place in the code is drawn, then one of the mutations that Cosmic Ray knows for it. The tests are collected and run
once, and coverage tells which of them run which line. For each mutant a forked process gives the function its mutated
code and runs the tests that reach the changed statement, the quickest first, until one fails or ``--budget`` seconds of
them have passed: the score is a lower bound. Prints each module's score, and every mutant that no test noticed.

What is not drawn: what runs on import only (patterns, word lists, measured thresholds: docs/quality.md measures those);
the words and weights themselves; annotations; ``is`` for ``==``, for which of two equal strings are one is Python's
affair; and decorators, which here cache or make a dataclass.

Needs ``pip install --group mutation``.
"""

import argparse
import ast
import bisect
import fnmatch
import importlib
import inspect
import itertools
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

import coverage
import pytest
from _pytest.runner import runtestprotocol
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator, operator_names
from hypothesis import HealthCheck, Phase, settings

ROOT = Path(__file__).parents[1]
TESTS = (
    *("tests/transforms", "tests/laws/test_cleaning.py", "tests/laws/test_reading.py", "tests/laws/test_names.py"),
    *("tests/laws/test_published.py", "tests/flows/test_repeats.py", "transforms"),
)
#: Words and weights: lists and numbers that were learnt or collected, and no logic.
DATA = ("transforms/words/*", "transforms/*_model.py", "transforms/flat_words.py", "transforms/*/__init__.py")
#: Mutations that mean nothing here: see the top.
MEANINGLESS = ("*Decorator", "*Variable*", "*Comparison*_Is", "*Comparison*_IsNot")
#: How many times the processor time of the unchanged code a test of a mutant may take, and seconds on top.
PATIENCE, GRACE = 10, 2
#: Bytes that a mutant may hold beyond what the program holds already.
MEMORY = 2 << 30

KILLED, SURVIVED = 1, 0
NOTICED = {"killed", "timeout"}


@dataclass(frozen=True)
class Mutant:
    """One mutation of one module: the ``occurrence``th place where Cosmic Ray's ``operator`` fits."""

    path: str
    line: int
    operator: str
    occurrence: int

    def source(self) -> str:
        """The module's text with the mutation."""
        return str(mutate_code((ROOT / self.path).read_text(), get_operator(self.operator)(), self.occurrence))

    def __str__(self) -> str:
        before, after = (ROOT / self.path).read_text().splitlines(), self.source().splitlines()
        changed = next(pair for pair in zip(before, after, strict=False) if pair[0] != pair[1])
        return f"{self.path}:{self.line}\n    - {changed[0].strip()}\n    + {changed[1].strip()}"


def places(path: str, operators: Mapping[str, Operator]) -> list[list[Mutant]]:
    """The mutants of a module, in a list for each place in the code."""
    counts: Counter[str] = Counter()
    found: dict[object, list[Mutant]] = {}
    for node in ast_nodes(get_ast((ROOT / path).read_text())):
        for name, operator in operators.items():
            for position in operator.mutation_positions(node):
                found.setdefault(position, []).append(Mutant(path, position[0][0], name, counts[name]))
                counts[name] += 1
    return list(found.values())


def drawn(seed: int, only: str) -> Iterator[Mutant]:
    """Mutants of all modules, one a place, in an order that the seed decides."""
    names = [name for name in operator_names() if not any(fnmatch.fnmatch(name, other) for other in MEANINGLESS)]
    operators = {name: get_operator(name)() for name in names}
    paths = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "transforms").rglob("*.py"))
    wanted = [path for path in paths if fnmatch.fnmatch(path, only)]
    chance = random.Random(seed)
    every = [
        place
        for path in wanted
        if not any(fnmatch.fnmatch(path, data) for data in DATA)
        for place in places(path, operators)
    ]
    chance.shuffle(every)
    for place in every:
        yield chance.choice(place)


def functions(code: CodeType, within: str = "") -> Iterator[tuple[str, CodeType]]:
    """The functions of a module and the methods of its classes, by qualified name; not what stands inside of them."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            name = f"{within}{inner.co_name}"
            if inner.co_flags & inspect.CO_OPTIMIZED:
                yield name, inner
            else:
                yield from functions(inner, f"{name}.")


def shape(code: CodeType) -> tuple[object, ...]:
    """What a code object does, without where it stands."""
    inner = tuple(shape(held) if isinstance(held, CodeType) else (type(held), held) for held in code.co_consts)
    return code.co_code, code.co_names, code.co_varnames, code.co_exceptiontable, inner


def mutated(mutant: Mutant) -> tuple[FunctionType, CodeType] | None:
    """The function that a mutation changes, and its changed code; None where it changes none."""
    file = str(ROOT / mutant.path)
    try:
        after = compile(mutant.source(), file, "exec")
    except SyntaxError:
        return None
    before = dict(functions(compile((ROOT / mutant.path).read_text(), file, "exec")))
    for name, code in functions(after):
        if shape(code) != shape(before[name]):
            found = function(importlib.import_module(mutant.path[:-3].replace("/", ".")), name)
            return (found, code) if found else None
    return None


def function(module: ModuleType, name: str) -> FunctionType | None:
    """The live function of that qualified name, below its decorators."""
    held: object = module
    for part in name.split("."):
        held = vars(held).get(part)
    held = getattr(held, "fget", None) or getattr(held, "__func__", held)
    held = inspect.unwrap(held) if callable(held) else held
    return held if isinstance(held, FunctionType) else None


def forget() -> None:
    """Empty every cache in transforms/: what was computed before must not speak for a mutant."""
    for name, module in list(sys.modules.items()):
        if name.startswith("transforms"):
            for held in vars(module).values():
                if hasattr(held, "cache_clear"):
                    held.cache_clear()


def statement(path: str, line: int) -> range:
    """The lines of the innermost statement around a line; of one that holds others, its head."""
    lines = range(line, line + 1)
    for node in ast.walk(ast.parse((ROOT / path).read_text())):
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or 0):
            body = getattr(node, "body", None)
            lines = range(node.lineno, body[0].lineno if body else (node.end_lineno or 0) + 1)
    return range(min(lines.start, line), max(lines.stop, line + 1))


class Trial:
    """A pytest plugin that runs the collected tests once under coverage, and then for each mutant those it needs."""

    def __init__(self, mutants: Iterator[Mutant], number: int, budget: float) -> None:
        self.mutants = mutants
        self.number = number
        self.budget = budget
        self.seconds: dict[str, float] = {}
        self.folder = tempfile.TemporaryDirectory()
        self.contexts = coverage.CoverageData(str(Path(self.folder.name) / "coverage"))
        self.results: list[tuple[Mutant, str]] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """In place of pytest's own loop."""
        self.run_all(session.items)
        items = {item.nodeid: item for item in session.items}
        for mutant in self.mutants:
            if len(self.results) == self.number:
                break
            changed = mutated(mutant)
            tests = self.tests_of(mutant)
            if changed and tests is not None:
                outcome = self.outcome(changed, [items[name] for name in tests]) if tests else "no test"
                self.results.append((mutant, outcome))
                print(f"{len(self.results):4} {outcome:8} {mutant.path}:{mutant.line} {mutant.operator}", flush=True)
        return True

    def run_all(self, items: Sequence[pytest.Item]) -> None:
        """Run every test once, in a process of its own: the threads that libraries start do not live through a fork."""
        told = Path(self.folder.name) / "seconds"
        child = os.fork()
        if child == 0:
            told.write_text(json.dumps(self.seconds_of(items)))
            os._exit(0)
        os.waitpid(child, 0)
        self.seconds = json.loads(told.read_text())
        self.contexts.read()
        print(f"{len(self.seconds)} tests, {sum(self.seconds.values()):.0f} s", flush=True)

    def seconds_of(self, items: Sequence[pytest.Item]) -> dict[str, float]:
        """What every test takes; one that fails or is skipped cannot tell anything of mutants."""
        seen = coverage.Coverage(
            source=[str(ROOT / "transforms")], data_file=self.contexts.base_filename(), config_file=False
        )
        seconds: dict[str, float] = {}
        seen.start()
        for item in items:
            seen.switch_context(item.nodeid)
            started = time.process_time()
            if passes(item):
                seconds[item.nodeid] = time.process_time() - started
            else:
                print(f"left out, for it does not pass: {item.nodeid}", flush=True)
        seen.stop()
        seen.save()
        return seconds

    def tests_of(self, mutant: Mutant) -> list[str] | None:
        """The quickest tests that run the statement, as far as the budget goes; None if it runs on import only."""
        contexts = self.contexts.contexts_by_lineno(str(ROOT / mutant.path))
        names = {name for line in statement(mutant.path, mutant.line) for name in contexts.get(line, ())}
        if names == {""}:
            return None
        found = sorted(names & self.seconds.keys(), key=lambda name: (self.seconds[name], name))
        spent = list(itertools.accumulate(self.seconds[name] for name in found))
        return found[: bisect.bisect(spent, self.budget)]

    def outcome(self, changed: tuple[FunctionType, CodeType], tests: Sequence[pytest.Item]) -> str:
        """What becomes of the tests with a function's changed code, in a process of their own."""
        child = os.fork()
        if child == 0:
            resource.setrlimit(resource.RLIMIT_AS, (held_bytes() + MEMORY, resource.RLIM_INFINITY))
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.dup2(1, 2)
            changed[0].__code__ = changed[1]
            forget()
            os._exit(SURVIVED if all(self.passes_in_time(item) for item in tests) else KILLED)
        status = waited(child, 20 * sum(GRACE + PATIENCE * self.seconds[item.nodeid] for item in tests))
        if os.WIFSIGNALED(status):
            return "timeout" if os.WTERMSIG(status) in {signal.SIGXCPU, signal.SIGKILL} else "killed"
        return "survived" if os.WEXITSTATUS(status) == SURVIVED else "killed"

    def passes_in_time(self, item: pytest.Item) -> bool:
        """Whether a test passes; this process ends if it takes too long."""
        allowed = GRACE + PATIENCE * self.seconds[item.nodeid]
        resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + allowed) + 1, resource.RLIM_INFINITY))
        return passes(item)


def passes(item: pytest.Item) -> bool:
    """Whether a test passes."""
    return all(report.passed for report in runtestprotocol(item, log=False, nextitem=None))


def held_bytes() -> int:
    """The bytes of address space that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def waited(child: int, seconds: float) -> int:
    """The status with which a child ended; it is killed if it takes longer on the wall."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1]


def main() -> None:
    """Try the mutants, and print the score."""
    parser = argparse.ArgumentParser(description="Measure how many small faults the tests notice.")
    parser.add_argument("--number", type=int, default=400)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", default="transforms/*", help="modules to draw from, as a glob")
    parser.add_argument("--budget", type=float, default=4.0, help="seconds of processor time for a mutant's tests")
    parser.add_argument("--tests", nargs="*", default=TESTS, help="tests to run in place of all of transforms/")
    asked = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    settings.register_profile(
        "mutants",
        max_examples=30,
        deadline=None,
        derandomize=True,
        database=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    settings.load_profile("mutants")
    trial = Trial(drawn(asked.seed, asked.only), asked.number, asked.budget)
    options = ["-p", "no:cacheprovider", "--no-header", "--no-summary", "-m", "not timing", "--capture=no"]
    pytest.main([*options, *asked.tests], plugins=[trial])
    report(trial.results)


def report(results: Sequence[tuple[Mutant, str]]) -> None:
    """Print each module's score, the lowest first, and the mutants that no test noticed."""
    noticed: dict[str, list[bool]] = {}
    for mutant, outcome in results:
        noticed.setdefault(mutant.path, []).append(outcome in NOTICED)
    for path in sorted(noticed, key=lambda path: (sum(noticed[path]) / len(noticed[path]), path)):
        print(line(path, noticed[path]))
    print(line("all", [one for path in noticed for one in noticed[path]]))
    for mutant, outcome in sorted(results, key=lambda pair: (pair[0].path, pair[0].line)):
        if outcome not in NOTICED:
            print(f"{outcome}: {mutant}")


def line(name: str, noticed: Sequence[bool]) -> str:
    """A score as it is printed."""
    return f"{name:44}{sum(noticed):4} of {len(noticed):4}{sum(noticed) / max(1, len(noticed)):8.1%}"


if __name__ == "__main__":
    main()
