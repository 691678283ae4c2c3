"""Every regular expression of the program takes time as its text is long: none at 1, 2 and 4 times the text takes more than that.

The texts are made of each pattern's own parts: what it may repeat is repeated, after a beginning that fits and before an end that does not.
"""

from __future__ import annotations

import ast
import importlib
import itertools
import pkgutil
import re
import time
from functools import cache
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).parents[1]
PACKAGES = ("sources", "facts", "tui")
METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")
SIZE = 4_000  # characters
AT_ONCE = 0.0015  # seconds within which no square of that has run: it takes ten times as long and more
ALLOWED = 3.2  # times the time, for twice the text; a square would take 4
SHORT = {  # patterns that see short texts only, and why
    "facts.reading.sentences._BEFORE": "the 40 characters before a full stop",
}
USUAL = ("a", "A", "1", " ", "-", ".", ",", "'", "\n", "a ", "A ", "1,", "a.", "A. ", "ab-", "1 a ", "\u200b", "é")
ENDS = ("", "!\x00 ")


ELSEWHERE = {  # files that make patterns in functions, and where these are tried
    "facts/kinds/entity.py": "a name and the figures after it",
    "facts/kinds/labels.py": "a term between word bounds",
    "facts/reading/dates/line.py": "held by the modules that ask for them, and tried there",
    "sources/boilerplate.py": "tests/sources/test_boilerplate.py",
    "sources/lines.py": "a line feed",
    "tui/review/layout.py": "tests/tui/review/test_layout.py",
    "tui/review/search.py": "words of a query with white space between",
}


def modules() -> Iterator[Any]:
    for name in PACKAGES:
        package = importlib.import_module(name)
        yield package
        for info in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not info.name.endswith(("__main__", ".worker")):
                yield importlib.import_module(info.name)


def held(value: object, name: str, depth: int = 0) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Patterns in a module's variable, and in what it holds; with the method where that is what it holds."""
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(getattr(value, "__self__", None), re.Pattern):
        yield f"{name}.{value.__name__}", value.__self__  # type: ignore[attr-defined]
    elif depth < 3 and isinstance(value, (tuple, list)):
        for item in value:
            yield from held(item, name, depth + 1)
    elif depth < 3 and isinstance(value, dict):
        for item in value.values():
            yield from held(item, name, depth + 1)


@cache
def source_files() -> dict[str, str]:
    return {str(path): path.read_text("utf-8") for name in PACKAGES for path in (ROOT / name).rglob("*.py")}


def inline() -> Iterator[tuple[str, re.Pattern[Any], str]]:
    """Patterns that stand where they are used: `re.sub("…", …)`."""
    for path, text in source_files().items():
        for node in ast.walk(ast.parse(text)):
            if (
                isinstance(node, ast.Call)
                and _is_re(node.func)
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                method = node.func.attr  # type: ignore[attr-defined]
                if method in METHODS and isinstance(node.args[0].value, str):
                    yield f"{Path(path).relative_to(ROOT)}:{node.lineno}", re.compile(node.args[0].value), method


def _is_re(func: ast.expr) -> bool:
    return isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) and func.value.id == "re"


@cache
def uses() -> dict[str, set[str]]:
    """By which methods patterns are used anywhere, by the names that hold them."""
    found: dict[str, set[str]] = {}
    for text in source_files().values():
        for name, method in re.findall(rf"\b(\w+)\.({'|'.join(METHODS)})\b", text):
            found.setdefault(name, set()).add(method)
    return found


@cache
def patterns() -> dict[tuple[str, str], re.Pattern[Any]]:
    """Every pattern by place and method."""
    found: dict[tuple[str, str], re.Pattern[Any]] = {}
    seen: set[tuple[str, int, str]] = set()
    for module in modules():
        for name, value in vars(module).items():
            for number, (full, pattern) in enumerate(held(value, name)):
                bound = full.partition(".")[2]
                for method in (
                    {bound} if bound else uses().get(name, {"match"})
                ):  # what is not seen to be used begins at one place
                    if (pattern.pattern, pattern.flags, method) not in seen:
                        seen.add((pattern.pattern, pattern.flags, method))
                        found[f"{module.__name__}.{name}[{number}]", method] = pattern
    for place, pattern, method in inline():
        found[place, method] = pattern
    return found


def sample(tree: Any, times: int = 1) -> str:
    """A short text that fits a parsed pattern, or nearly; what looks around is passed over."""
    return "".join(_sample_of(code, value, times) for code, value in tree)


def _sample_of(code: Any, value: Any, times: int) -> str:  # noqa: PLR0911 - one answer for each kind of part
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if code is codes.ANY:
        return "a"
    if code is codes.IN:
        return next(iter(_members(value)), "a")
    if code is codes.BRANCH:
        return sample(value[1][0], times)
    if code in {codes.SUBPATTERN, codes.ATOMIC_GROUP}:
        return sample(value[-1] if code is codes.SUBPATTERN else value, times)
    if code in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
        return sample(value[2], times) * max(1, min(int(value[0]), 5))
    return ""


def _members(items: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    """Some characters of a class, or some that are not in it where it is a negated one."""
    kinds = {
        codes.CATEGORY_DIGIT: "1",
        codes.CATEGORY_SPACE: " ",
        codes.CATEGORY_WORD: "a",
        codes.CATEGORY_NOT_SPACE: "a",
    }
    kinds |= {codes.CATEGORY_NOT_WORD: " ", codes.CATEGORY_NOT_DIGIT: "a"}
    listed = list(items)
    if listed and listed[0][0] is codes.NEGATE:
        banned = re.compile(
            "".join(["[", *("\\" + chr(v) for c, v in listed if c is codes.LITERAL and not chr(v).isalnum()), "\0]"])
        )
        yield from (c for c in "a1 -A." if not banned.match(c))
        return
    for code, value in listed:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.RANGE:
            yield chr(value[0])
        elif code is codes.CATEGORY:
            yield kinds.get(value, "a")


def units(tree: Any) -> Iterator[str]:
    """What a pattern may repeat: the parts that it repeats, their characters, its branches."""
    for code, value in tree:
        if code in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
            yield sample(value[2])
            yield from units(value[2])
        elif code is codes.SUBPATTERN:
            yield sample(value[-1])
            yield from units(value[-1])
        elif code is codes.BRANCH:
            for branch in value[1][:12]:
                yield sample(branch)
                yield from units(branch)
        elif code is codes.IN:
            yield from itertools.islice(_members(value), 6)
        elif code in {codes.ASSERT, codes.ASSERT_NOT}:
            yield from units(value[1])


def texts(pattern: re.Pattern[Any]) -> Iterator[Callable[[int], str]]:
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    whole = sample(tree)
    beginnings = ["", whole] + [whole[:n] for n in (2,)]
    for unit in dict.fromkeys([*units(tree), whole, f"{whole} ", *USUAL]):
        if unit:
            for start, end in itertools.product(dict.fromkeys(beginnings), ENDS):
                yield lambda size, unit=unit, start=start, end=end: start + unit * (size // len(unit)) + end  # type: ignore[misc]


def seconds(pattern: re.Pattern[Any], method: str, text: str) -> float:
    call = getattr(pattern, method)
    words: Any = text if isinstance(pattern.pattern, str) else text.encode("latin-1", "replace")
    started = time.process_time()
    if method == "finditer":
        for _ in call(words):
            pass
    elif method == "sub":
        call(words[:0], words)
    else:
        call(words)
    return time.process_time() - started


def is_linear(pattern: re.Pattern[Any], method: str, make: Callable[[int], str]) -> bool:
    if seconds(pattern, method, make(SIZE)) < AT_ONCE:
        return True
    for _ in range(3):  # a busy machine may be slow by chance, three times it is not
        times = [seconds(pattern, method, make(SIZE * n // 2)) for n in (1, 2, 4)]
        if times[2] < ALLOWED * max(times[1], AT_ONCE / 2) or times[2] < ALLOWED**2 * max(times[0], AT_ONCE / 4):
            return True
    return False


def compiling(tree: ast.AST) -> int:
    return sum(
        isinstance(node, ast.Call) and _is_re(node.func) and node.func.attr == "compile"  # type: ignore[attr-defined]
        for node in ast.walk(tree)
    )


def test_every_pattern_is_found() -> None:
    hidden = []
    for path, text in source_files().items():
        tree = ast.parse(text)
        if not compiling(tree):
            continue
        module = importlib.import_module(
            ".".join(Path(path).relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        )
        seen = 0
        for line in tree.body:
            target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
            names = [node.id for node in ast.walk(target) if isinstance(node, ast.Name)] if target else []
            if any(list(held(getattr(module, name, None), name)) for name in names):
                seen += compiling(line)
        if seen != compiling(tree):
            hidden.append(str(Path(path).relative_to(ROOT)))
    assert sorted(hidden) == sorted(ELSEWHERE)
    assert len(patterns()) > 150


@pytest.mark.parametrize("package", PACKAGES)
def test_patterns_are_linear(package: str) -> None:
    slow = []
    for (place, method), pattern in patterns().items():
        if place.startswith(package) and place.partition("[")[0] not in SHORT:
            bad = next((make for make in texts(pattern) if not is_linear(pattern, method, make)), None)
            slow += [(place, method, bad(12))] if bad else []
    assert not slow


@pytest.mark.parametrize(
    ("words", "method"), [(r"[ab]+c", "search"), (r"\s*[|·]\s*", "split"), (r"\s+\n", "sub"), (r"a*a*!", "match")]
)
def test_a_square_is_noticed(words: str, method: str) -> None:
    pattern = re.compile(words)
    assert not all(is_linear(pattern, method, make) for make in texts(pattern))
    assert is_linear(re.compile(r"(?<!a)a++b"), "search", lambda size: "a" * size)
