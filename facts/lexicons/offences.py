"""Offences: the words by which news names what somebody is charged with, the words that open such a list, and those that end it."""

from __future__ import annotations

from typing import NamedTuple

from facts.words import concept

_NAMES = (
    "murder manslaughter homicide assault battery robbery burglary theft larceny fraud forgery perjury obstruction obstructing conspiracy conspiring kidnapping "
    "abduction rape molestation harassment stalking arson vandalism trespass trespassing possession possessing trafficking smuggling bribery corruption extortion "
    "embezzlement laundering evasion evading endangerment endangering weapon weapons gun firearm firearms terrorism treason espionage hacking piracy contempt "
    "conduct mischief resisting fleeing tampering intimidation blackmail racketeering counterfeiting poaching cruelty neglect prostitution solicitation soliciting "
    "pornography exposure indecency discrimination retaliation defamation libel slander infringement negligence speeding misconduct doping cheating sabotage "
    "imprisonment misuse misappropriation accessory accomplice impersonation impersonating riot rioting looting bigamy incest torture genocide insurrection sedition "
    "collusion spying stealing abetting aiding menacing strangulation voyeurism wiretapping gambling bombing carjacking shoplifting affray wounding abuse "
    "drug drugs cocaine heroin marijuana cannabis disorderly lewd unlicensed scene"
)
OFFENCES = frozenset(concept(w) for w in _NAMES.split())
"""The concepts of the words of which one stands in the name of any offence."""

DRUNK = "drunk driving"
_DRUNK = "dui dwi drunk drunken intoxicated intoxication influence impaired"
SAME = {concept(w): DRUNK for w in _DRUNK.split()} | {
    concept(w): name
    for name, names in {
        "scene": "hit-and-run",
        concept("gun"): "weapon weapons firearm firearms",
        concept("drugs"): "drug cocaine heroin marijuana cannabis",
        concept("theft"): "larceny stealing",
        concept("kidnapping"): "abduction",
        concept("conspiracy"): "conspiring collusion",
        concept("obstruction"): "obstructing",
        concept("evasion"): "evading",
        concept("riot"): "rioting",
    }.items()
    for w in names.split()
}
"""The one name of an offence that is told in several words."""


class Opening(NamedTuple):
    """Words that a list of offences follows: the first, the last and how many tokens may stand between; the stage of the law."""

    first: frozenset[str]
    last: frozenset[str]
    stage: str


_WITH, _OF, _TO, _FOR = (
    frozenset({"with"}),
    frozenset({"of", "including", "include"}),
    frozenset({"to", "of"}),
    frozenset({"for", "on"}),
)
OPENINGS = (
    Opening(frozenset({"charged"}), _WITH, "charged"),
    Opening(frozenset({"charges", "counts", "count", "charge", "suspicion"}), _OF, "charged"),
    Opening(frozenset({"accused"}), frozenset({"of"}), "charged"),
    Opening(frozenset({"indicted", "arrested", "booked", "arraigned", "wanted", "held"}), _FOR, "charged"),
    Opening(frozenset({"convicted", "cleared", "acquitted"}), frozenset({"of"}), "verdict"),
    Opening(frozenset({"guilty"}), _TO, "verdict"),
    Opening(frozenset({"sentenced", "serving", "serve", "imprisoned", "jailed"}), frozenset({"for"}), "verdict"),
)
"""What opens a list of offences."""

ENDS = frozenset(
    "after while when before because who which that against during following at but if as said says say according stemming related last earlier by over from "
    "since until where whose amid out monday tuesday wednesday thursday friday saturday sunday yesterday today tonight".split()
)
"""Words at which a list of offences ends."""
