"""What a governing word (verb, noun, adjective) makes of its complements.

A `Government` names the status for each kind of complement: `infinitive` ("plans to sell"), `gerund` ("considers
selling", "accused of selling"), `clause` ("says that it sold"), `noun` (the event noun that is its object: "seeks
approval"). None leaves the complement as it would be by itself.
"""

from __future__ import annotations

from typing import NamedTuple

from facts.model import Status


class Government(NamedTuple):
    """The status that a word gives to its complements; None where it gives none."""

    infinitive: Status | None = None
    gerund: Status | None = None
    clause: Status | None = None
    noun: Status | None = None


#: A group of a lexicon: what its words do, and the words with an example each.
Group = tuple[Government, dict[str, str]]

NOTHING = Government()
#: A verb that says nothing of its complements: an infinitive after it is a purpose ("met to discuss").
PLAIN = Government(infinitive=Status.POSSIBLE)
