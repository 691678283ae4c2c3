"""Countables: what a story may hold one of or several, so that "an inquiry" here and "inquiries" there are two tellings."""

from __future__ import annotations

from facts.words import concept

_NOUNS = (
    # law and offices
    "charge count indictment investigation inquiry probe subpoena lawsuit suit complaint allegation warrant summons hearing appeal ruling order injunction conviction sentence felony bill amendment resolution petition "
    # who did it, who saw it, who spoke
    "suspect gunman attacker assailant robber burglar kidnapper hijacker arsonist bomber sniper hacker witness eyewitness victim hostage accomplice "
    "officer policeman prosecutor lawyer attorney agent aide spokesman adviser advisor executive pastor priest doctor detective investigator juror jury "
    # what was done
    "attack robbery burglary raid murder killing stabbing kidnapping explosion blast bomb grenade rocket missile shell strike airstrike drone bullet fire crash collision accident "
    "arrest search protest demonstration rally march threat warning "
    # nature
    "earthquake tremor aftershock landslide mudslide avalanche tsunami tornado flood eruption wave "
    # what was said, written and made
    "letter email message tweet post call meeting conversation offer bid proposal video photo photograph picture image recording tape document statement interview "
    "contract deal agreement loan sponsor stake surgery operation injury fracture wound patch update flaw vulnerability virus device phone tablet laptop model satellite"
)
COUNTABLES = frozenset(concept(w) for w in _NOUNS.split())
"""The concepts of these nouns."""
