from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facts.reading.tag_model import Model, load, pack, row_of, unpack
from facts.reading.tag_scores import TEMPLATES, best_tag, choose_tags, features
from facts.reading.tagging import look_up

WORDS = st.sampled_from(
    "The plan plans to close a mill by May and that report worries owners who set up shop , . “ ” 12 1990s Rosdal".split()
)


@given(st.lists(WORDS, min_size=1, max_size=20))
def test_kept_sums_choose_as_the_plain_form_does(words: list[str]) -> None:
    model = load()
    lowers = [word.lower() for word in words]
    entries = [look_up(model, word, lower) for word, lower in zip(words, lowers, strict=True)]
    tags: list[str] = []
    for at, entry in enumerate(entries):
        tags.append(best_tag(model.tables, entry.tags, features(lowers, entries, tags, at)))
    assert choose_tags(model, lowers, entries, {}) == tags


def test_the_tag_of_a_mark_is_given_by_its_place() -> None:
    model = load()
    words = ["The", '"', "mill", '"', "closed", "."]
    entries = [look_up(model, word, word.lower()) for word in words]
    tags = choose_tags(model, [word.lower() for word in words], entries, {1: "``", 3: "''"})
    assert (tags[1], tags[3]) == ("``", "''")


def test_model_is_read_back_as_it_was_written() -> None:
    model = Model(
        {"mill": "NN"}, {"ang": "VBG NN"}, [{"a b": {"NN": 3, "VB": -12}}, {"c": {"DT": 1}}], {"mill": "nv"}, {}, {}
    )
    read = unpack(pack(model))
    assert read.lexicon == model.lexicon
    assert read.endings == model.endings
    assert read.dictionary == model.dictionary
    assert row_of(read.tables[0], "a b") == {"NN": 3, "VB": -12}
    assert row_of(read.tables[1], "c") == {"DT": 1}
    assert row_of(read.tables[1], "unknown") == {}


def test_model_has_a_table_for_every_template() -> None:
    assert len(load().tables) == TEMPLATES
