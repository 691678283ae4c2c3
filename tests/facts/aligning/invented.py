"""Invented profiles of sentences, for properties of the alignment."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from facts.aligning.profiles import Profile

WORDS = tuple("acre boat crew dock east ferry gull hull isle jetty keel 12 40".split())
words = st.frozensets(st.sampled_from(WORDS), min_size=1, max_size=7)


def make_profile(source: int, sentence: int, bag: frozenset[str], around: frozenset[str] = frozenset()) -> Profile:
    """A profile of one clause. Names are the words on "e" and later, verbs those on "b", figures what begins with a digit."""
    ordered = sorted(bag)
    return Profile(
        source,
        sentence,
        bag,
        frozenset(w for w in bag if w[0] >= "e"),
        frozenset(w for w in bag if w[0] == "b"),
        frozenset(w for w in bag if w[0].isdigit()),
        frozenset(pairwise(ordered)),
        (bag,),
        (),
        around,
    )


@st.composite
def profile_lists(draw: st.DrawFn) -> list[Profile]:
    """The profiles of up to four sources with up to seven sentences each."""
    sources = draw(st.lists(st.lists(words, max_size=7), max_size=4))
    out = []
    for source, bags in enumerate(sources):
        for n, bag in enumerate(bags):
            around = frozenset().union(*bags[max(0, n - 1) : n], *bags[n + 1 : n + 2])
            out.append(make_profile(source, n, bag, around))
    return out
