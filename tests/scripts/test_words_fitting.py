"""Fitting of opposed words, and reading of the word network."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from scripts import derive_concepts, fit_opposition

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = """decide:
  v:
    pronunciation:
    - value: x
    sense:
    - derivation:
      - 'decisive%3:00:01::'
      event:
      - 'decision%1:04:00::'
      id: 'decide%2:31:00::'
      synset: 00699355-v
    - id: 'decide%2:31:01::'
      synset: 00700621-v
decision:
  n:
    sense:
    - id: 'decision%1:04:00::'
      synset: 00163023-n
"""


def test_first_senses_are_read_by_line(tmp_path: Path) -> None:
    folder = tmp_path / "src" / "yaml"
    folder.mkdir(parents=True)
    for letter in "abcdefghijklmnopqrstuvwxyz":
        (folder / f"entries-{letter}.yaml").write_text(ENTRIES if letter == "d" else "", "utf-8")
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "a"]):
        subprocess.run([*git, *command], check=True)
    senses = list(derive_concepts.first_senses(str(tmp_path)))
    assert [(s.lemma, s.part, s.synset) for s in senses] == [
        ("decide", "v", "00699355-v"),
        ("decision", "n", "00163023-n"),
    ]
    assert senses[0].events == (senses[1].id,)


def test_fit_finds_the_feature_that_tells() -> None:
    rows = [fit_opposition.Row("d", (1.0, float(n % 2), 0.5), n % 2) for n in range(40)]
    weights = fit_opposition.fit(rows, 1.0)
    assert weights[1] > 1
    assert fit_opposition.chance(weights, rows[1]) > 0.5 > fit_opposition.chance(weights, rows[0])
    assert weights[2] == pytest.approx(0.0, abs=1.0)


def test_every_kind_of_scale_has_a_lexicon() -> None:
    found = fit_opposition.lexicons()
    assert {kind for kind, _ in found} == {"entity", "framing", "polarity", "purpose", "scope", "status"}
    assert all(lexicon for _, lexicon in found)
