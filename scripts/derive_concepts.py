"""Derive pairs of words for one thing from the Open English WordNet (CC BY 4.0), to be checked by hand.

    python -m scripts.derive_concepts GIT_DIRECTORY TEXT...

GIT_DIRECTORY is a clone of globalwordnet/english-wordnet; TEXT are files whose words count as known to news. Prints verbs with the nouns of the same
event (the relation "event" of their first senses) and nouns whose first senses are synonyms, where the stems differ and both are known.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from facts.words import concept, stem

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[a-z]+")


class Sense(NamedTuple):
    """The first sense of a lemma as one part of speech."""

    lemma: str
    part: str
    id: str
    synset: str
    events: tuple[str, ...]


def first_senses(repository: str) -> Iterator[Sense]:
    """The first sense of every lemma and part of speech. The files are read by line: indentation tells what a line is."""
    for letter in "abcdefghijklmnopqrstuvwxyz":
        command = ["git", "-C", repository, "show", f"HEAD:src/yaml/entries-{letter}.yaml"]
        lines = subprocess.run(
            command, check=True, capture_output=True, text=True, encoding="utf-8"
        ).stdout.splitlines()
        lemma = part = relation = section = ""
        number, values = 0, {"id": "", "synset": ""}
        events: list[str] = []
        for line in [*lines, "end:"]:
            if not line.startswith("   ") or line.startswith("    - "):
                if number == 1 and values["synset"]:
                    yield Sense(lemma, part, values["id"], values["synset"], tuple(events))
                number = number + (section == "sense") if line.startswith("    - ") else 0
                values, events = {"id": "", "synset": ""}, []
                lemma = line[:-1] if not line.startswith(" ") else lemma
                part = line.strip()[:-1] if line.startswith("  ") and not line.startswith("    ") else part
            if line.startswith("    ") and line[4] not in " -":
                section = line.strip()[:-1]
            field, _, value = line.strip().removeprefix("- ").partition(": ")
            if line.startswith(("      - ", "        - ")):
                if relation == "event":
                    events.append(line.strip()[2:].strip("'"))
            elif field.endswith(":"):
                relation = field[:-1]
            elif field in values:
                values[field] = value.strip("'")


def main() -> None:
    """Print the pairs, commonest first."""
    repository, *texts = sys.argv[1:]
    known = Counter(w for t in texts for w in _WORD.findall(Path(t).read_text("utf-8").lower()))
    frequency: Counter[str] = Counter()
    for word, count in known.items():
        frequency[stem(word)] += count
    senses = list(first_senses(repository))
    nouns = {s.id: s.lemma for s in senses if s.part == "n"}
    pairs = {(s.lemma, nouns[i], "event") for s in senses if s.part == "v" for i in s.events if i in nouns}
    for part in "nv":
        by_synset: dict[str, list[str]] = {}
        for sense in senses:
            if sense.part == part:
                by_synset.setdefault(sense.synset, []).append(sense.lemma)
        pairs |= {(a, b, part) for members in by_synset.values() for a in members for b in members if a < b}
    rows = [
        (min(frequency[stem(a)], frequency[stem(b)]), a, b, kind)
        for a, b, kind in pairs
        if a.isalpha() and b.isalpha() and a.islower() and b.islower() and concept(a) != concept(b)
    ]
    for count, a, b, kind in sorted(rows, key=lambda r: (-r[0], r)):
        if count:
            print(count, a, b, kind)


if __name__ == "__main__":
    main()
