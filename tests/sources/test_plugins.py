"""Entry points of installed packages: found without importing them, in order, and every fault told with its plug-in's name."""

from __future__ import annotations

import itertools
import sys
from typing import TYPE_CHECKING

import pytest

from sources import plugins
from sources.errors import PluginError
from sources.limits import DEFAULT_LIMITS
from sources.readers import READERS, is_document, plain, reader_for
from sources.readers.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NUMBERS = itertools.count(1)  # a module is imported once: each test writes one of its own


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Write a distribution's entry points into a folder of its own on the path of modules."""
    monkeypatch.delenv(plugins.VARIABLE, raising=False)
    place = tmp_path / "site"
    monkeypatch.syspath_prepend(str(place))

    def write(distribution: str, points: str) -> Path:
        folder = place / f"{distribution}.dist-info"
        folder.mkdir(parents=True)
        (folder / "entry_points.txt").write_text(points, "utf-8")
        plugins.installed.cache_clear()
        return place

    return write


def names(group: str) -> list[str]:
    return list(plugins.find_plugins(group))


def test_entry_points_are_found_in_order_of_name_without_importing(install: Callable[[str, str], Path]) -> None:
    install("zoo-1.2", "[console_scripts]\nzoo = zoo:run\n\n[crossread.kinds]\nzebra = zoo_absent:find\n")
    install(
        "alps-3",
        "# ours\n[crossread.kinds]\n goat=alps_absent:find [extra]\n[crossread.formats]\nmap = alps_absent:draw\n",
    )
    assert names(plugins.KINDS) == ["goat", "zebra"]
    assert names(plugins.FORMATS) == ["map"]
    assert names(plugins.EXPORTS) == []
    assert (
        str(plugins.find_plugins(plugins.KINDS)["goat"])
        == "plug-in 'goat' of alps 3 (crossread.kinds, alps_absent:find)"
    )
    assert "alps_absent" not in sys.modules
    assert plugins.signature() == "goat (alps 3), zebra (zoo 1.2)"
    assert plugins.plugin_notes() == ("with plug-ins: goat (alps 3), zebra (zoo 1.2)",)


def test_none_are_found_where_none_are_wanted(
    install: Callable[[str, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = install("zoo-1.2", "[crossread.kinds]\nzebra = zoo_absent:find\n")
    monkeypatch.setenv(plugins.VARIABLE, "off")
    assert names(plugins.KINDS) == []
    assert plugins.plugin_notes() == ()
    monkeypatch.delenv(plugins.VARIABLE)
    assert names(plugins.KINDS) == ["zebra"]
    monkeypatch.chdir(place)
    assert names(plugins.KINDS) == [], "documents may bring such a folder along"


def test_the_first_installation_of_a_package_counts(
    install: Callable[[str, str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = install("Big_Zoo-2.0", "[crossread.kinds]\nzebra = new_absent:find\n")
    other = tmp_path / "older" / "big.zoo-1.0.dist-info"
    other.mkdir(parents=True)
    (other / "entry_points.txt").write_text("[crossread.kinds]\nzebra = old_absent:find\n", "utf-8")
    monkeypatch.setattr(sys, "path", [str(place), str(other.parent)])
    assert [p.package for p in plugins.find_plugins(plugins.KINDS).values()] == ["Big_Zoo 2.0"]


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ("zebra", "no entry point of the form name = module:function"),
        ("zebra = module", "no entry point of the form"),
        ("Zebra crossing = a:b", "no entry point of the form"),
        ("number = a:b", "Crossread has 'number' itself"),
    ],
)
def test_a_wrong_entry_point_is_named(install: Callable[[str, str], Path], points: str, words: str) -> None:
    install("zoo-1.2", f"[crossread.kinds]\n{points}\n")
    with pytest.raises(PluginError, match=words) as raised:
        plugins.find_plugins(plugins.KINDS, {"number"})
    assert "of zoo 1.2 (crossread.kinds" in raised.value.message
    assert raised.value.hint == "Mend or uninstall zoo, or set CROSSREAD_PLUGINS=off to run without plug-ins."


def test_two_packages_may_not_use_one_name(install: Callable[[str, str], Path]) -> None:
    install("zoo-1.2", "[crossread.exports]\nmap = zoo:draw\n")
    install("alps-3", "[crossread.exports]\nmap = alps:draw\n")
    with pytest.raises(PluginError, match=r"'map' of zoo 1\.2 .*'map' of alps 3 .* has the same name"):
        plugins.find_plugins(plugins.EXPORTS)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("import zebra_that_is_not_there\n", "ModuleNotFoundError: No module named 'zebra_that_is_not_there'"),
        ("1 / 0\n", "ZeroDivisionError: division by zero"),
        ("", "AttributeError: .*'find'"),
        ("find = 7\n", "is no function"),
        ("raise ValueError('\\x1b[2Jgone\\nfor good')\n", r"cannot be loaded: ValueError: (?!.*\x1b).*gone for good"),
    ],
)
def test_a_plugin_that_cannot_be_loaded_is_named(install: Callable[[str, str], Path], source: str, words: str) -> None:
    module = f"zoo_{next(NUMBERS)}"
    place = install("zoo-1.2", f"[crossread.kinds]\nzebra = {module}:find\n")
    (place / f"{module}.py").write_text(source, "utf-8")
    with pytest.raises(PluginError, match=words) as raised:
        plugins.load_plugin(plugins.find_plugins(plugins.KINDS)["zebra"])
    assert raised.value.message.startswith("plug-in 'zebra' of zoo 1.2 (crossread.kinds, ")


def test_a_reader_adds_its_suffix_and_no_other(install: Callable[[str, str], Path]) -> None:
    install("zoo-1.2", "[crossread.readers]\nzoo = zoo_absent:read\n")
    assert list(plugged(READERS)) == [".zoo"]
    assert is_document("a.ZOO")
    assert not is_document("a.zip")
    assert reader_for("a.zip") is plain.read
    with pytest.raises(PluginError, match="cannot be loaded"):
        reader_for("a.zoo")(b"", "a.zoo", DEFAULT_LIMITS)


def test_a_reader_for_a_suffix_of_ours_is_refused(install: Callable[[str, str], Path]) -> None:
    install("zoo-1.2", "[crossread.readers]\nmd = zoo_absent:read\n")
    with pytest.raises(PluginError, match="Crossread has 'md' itself"):
        reader_for("a.txt")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def read(*_): return 'text'\n", "gave no Reading"),
        ("def read(*_): return ()[1]\n", "failed: IndexError"),
        (
            "from facts.api import *\ndef read(*_): return SourceText('abc', (Block(BlockKind.PARAGRAPH, 1, 9),))\n",
            "gave no Reading whose blocks lie in its text",
        ),
    ],
)
def test_what_a_reader_gives_is_looked_at(install: Callable[[str, str], Path], source: str, words: str) -> None:
    module = f"reads_{next(NUMBERS)}"
    place = install("zoo-1.2", f"[crossread.readers]\nzoo = {module}:read\n")
    (place / f"{module}.py").write_text(source, "utf-8")
    with pytest.raises(PluginError, match=words):
        reader_for("a.zoo")(b"", "a.zoo", DEFAULT_LIMITS)
