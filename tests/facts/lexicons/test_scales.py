"""Scales and namings: every side's example is found on its side, every word is found somewhere, no word is on two sides."""

from __future__ import annotations

import pytest

from facts.asking.sided import Lexicon, find_sided, make_lexicon
from facts.lexicons.grades import GRADES
from facts.lexicons.namings import FAMILIES, Family
from facts.lexicons.scales import SCALES
from facts.lexicons.sides import Scale, Side, expand
from facts.model import Kind
from tests.stories import story_of


def _lexicon(name: str) -> Lexicon:
    table: dict[str, tuple[tuple[Side, ...], str]] = {s.name: (s.sides, s.but) for s in SCALES}
    table |= {f"naming {f.name}": (f.shades, "") for f in (*FAMILIES, *GRADES)}
    sides, but = table[name]
    return make_lexicon([*((name, x.name, expand(x.words)) for x in sides), (name, "", expand(but))])


@pytest.mark.parametrize(
    ("scale", "side"),
    [(s.name, x) for s in SCALES for x in s.sides]
    + [(f"naming {f.name}", x) for f in (*FAMILIES, *GRADES) for x in f.shades],
    ids=lambda v: v if isinstance(v, str) else v.name,
)
def test_example_is_found_on_its_side(scale: str, side: Side) -> None:
    story = story_of({"A": side.example})
    found = [s.side for s in find_sided(story, _lexicon(scale))]
    assert found
    assert set(found) == {side.name}


@pytest.mark.parametrize("scale", SCALES, ids=lambda s: s.name)
def test_no_word_is_on_two_sides(scale: Scale) -> None:
    seen: dict[str, str] = {}
    for side in scale.sides:
        for word in expand(side.words):
            assert seen.setdefault(word, side.name) == side.name


@pytest.mark.parametrize("family", [*FAMILIES, *GRADES], ids=lambda f: f.name)
def test_no_name_is_of_two_shades_or_neutral(family: Family) -> None:
    seen: dict[str, str] = dict.fromkeys(expand(family.neutral), "")
    for shade in family.shades:
        for word in expand(shade.words):
            assert seen.setdefault(word, shade.name) == shade.name


def test_names_are_unique_and_kinds_known() -> None:
    names = [s.name for s in SCALES]
    assert len(names) == len(set(names))
    assert {s.kind for s in SCALES} <= {k.value for k in Kind}
    assert all(s.ask.endswith("?") for s in SCALES)


def test_every_scale_has_two_sides_with_several_words() -> None:
    for scale in SCALES:
        assert len(scale.sides) > 1
        assert all(len(expand(side.words)) >= 3 for side in scale.sides), scale.name


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("delay+", ("delay", "delays", "delayed", "delaying")),
        ("seize+", ("seize", "seizes", "seized", "seizing")),
        ("deny+", ("deny", "denies", "denied", "denying")),
        ("push+", ("push", "pushes", "pushed", "pushing")),
        ("call+ off", ("call off", "calls off", "called off", "calling off")),
        ("hit/N", ("hit/N",)),
        ("a; b ; a", ("a", "b")),
        ("", ()),
    ],
)
def test_endings_are_written_out(written: str, forms: tuple[str, ...]) -> None:
    assert expand(written) == forms
