"""Verbs of thinking, saying, alleging, announcing: what they make of their content.

Compiled by hand for this project, after the classes of TimeML's subordination links (modal, evidential, negative
evidential, factive, counter-factive). Every entry carries an example; the bracketed word in it has the status that the
group gives, which the tests check. "call for" is the verb "call" with "for" close behind it.
"""

from __future__ import annotations

from facts.model import Status
from facts.reading.events.government import Government, Group

_S = Status.SPECULATED
_R = Status.REPORTED
_L = Status.ALLEGED
_ANNOUNCED = Status.ANNOUNCED
_CONFIRMED = Status.CONFIRMED

SPEECH_VERBS: tuple[Group, ...] = (
    # Opinions and guesses.
    (
        Government(_S, _S, _S, _S),
        {
            "assume": "The bank assumes that the firm [sold] the plant.",
            "believe": "The bank believes that the firm [sold] the plant.",
            "bet": "The bank bets that prices will [fall].",
            "doubt": "The bank doubts that the firm [sold] the plant.",
            "fear": "The minister fears that the plant will [close].",
            "feel": "The union feels that the firm [lost] its way.",
            "figure": "The bank figures that the firm [sold] the plant.",
            "gamble": "The bank gambled that prices will [fall].",
            "guess": "The bank guesses that the firm [sold] the plant.",
            "imagine": "The bank imagines that the firm [sold] the plant.",
            "presume": "The bank presumes that the firm [sold] the plant.",
            "reckon": "The bank reckons that the firm [sold] the plant.",
            "rumour": "The firm is rumoured to [own] the plant.",
            "rumor": "The firm is rumored to [own] the plant.",
            "speculate": "The press speculated that the firm [sold] the plant.",
            "suppose": "The firm is supposed to [own] the plant.",
            "surmise": "The press surmised that the firm [sold] the plant.",
            "suspect": "The police suspect that the owner [stole] the money.",
            "think": "The bank thinks that the firm [sold] the plant.",
            "worry": "The union worries that the plant will [close].",
            "speculate about": "The press speculated about a [merger].",
            "suspect of": "The police suspect him of [stealing] the money.",
        },
    ),
    # Reports: the head of what is said.
    (
        Government(_R, _R, _R, None),
        {
            "add": "The firm added that it [sold] the plant.",
            "admit": "The firm admitted that it [sold] the plant.",
            "acknowledge": "The firm acknowledged that it [sold] the plant.",
            "argue": "The firm argued that it [sold] the plant.",
            "assert": "The firm asserted that it [sold] the plant.",
            "assure": "The firm assured the bank that it [sold] the plant.",
            "caution": "The firm cautioned that sales [fell].",
            "comment": "The firm commented that sales [fell].",
            "complain": "The union complained that prices [fell].",
            "concede": "The firm conceded that sales [fell].",
            "contend": "The firm contended that it [sold] the plant.",
            "declare": "The firm declared that it [sold] the plant.",
            "disclose": "The firm disclosed that it [sold] the plant.",
            "emphasize": "The firm emphasized that it [sold] the plant.",
            "emphasise": "The firm emphasised that it [sold] the plant.",
            "estimate": "The bank estimates that sales [fell].",
            "explain": "The firm explained that it [sold] the plant.",
            "hear": "The court heard that the firm [sold] the plant.",
            "indicate": "The firm indicated that it [sold] the plant.",
            "inform": "The firm informed the bank that it [sold] the plant.",
            "insist": "The firm insisted that it [sold] the plant.",
            "maintain": "The firm maintained that it [sold] the plant.",
            "mention": "The firm mentioned that it [sold] the plant.",
            "note": "The firm noted that it [sold] the plant.",
            "notify": "The firm notified the bank that it [sold] the plant.",
            "observe": "The bank observed that sales [fell].",
            "point out": "The bank pointed out that sales [fell].",
            "quip": "The owner quipped that sales [fell].",
            "recall": "The owner recalled that sales [fell].",
            "reiterate": "The firm reiterated that it [sold] the plant.",
            "remark": "The owner remarked that sales [fell].",
            "repeat": "The firm repeated that it [sold] the plant.",
            "reply": "The firm replied that it [sold] the plant.",
            "respond": "The firm responded that it [sold] the plant.",
            "reveal": "The firm revealed that it [sold] the plant.",
            "say": "The firm said it [sold] the plant.",
            "say ": "The firm is said to [own] the plant.",
            "show": "The study showed that sales [fell].",
            "state": "The firm stated that it [sold] the plant.",
            "stress": "The firm stressed that it [sold] the plant.",
            "suggest": "The study suggested that sales [fell].",
            "tell": "The firm told the bank that it [sold] the plant.",
            "testify": "The owner testified that sales [fell].",
            "tweet": "The owner tweeted that the firm [sold] the plant.",
            "warn": "The bank warned that sales [fell].",
            "write": "The owner wrote that the firm [sold] the plant.",
        },
    ),
    (
        Government(_R, _R, _R, _R),
        {
            "post": "The firm posted a [loss].",
            "report": "The firm reported that sales [fell].",
        },
    ),
    (
        Government(_L, _L, _L, _L),
        {
            "accuse": "The owner was accused of [stealing] the money.",
            "allege": "The police allege that the owner [stole] the money.",
            "blame": "The owner was blamed for [stealing] the money.",
            "charge": "The owner was charged with [stealing] the money.",
            "claim": "The union claims that the firm [sold] the plant.",
            "indict": "The owner was indicted for [fraud].",
            "purport": "The letter purports to [come] from the owner.",
        },
    ),
    # Statements that settle a matter.
    (
        Government(_ANNOUNCED, _ANNOUNCED, _ANNOUNCED, _ANNOUNCED),
        {
            "announce": "The firm announced that it [sold] the plant.",
            "proclaim": "The minister proclaimed that the war [ended].",
            "unveil": "The firm unveiled an [agreement] with the union.",
        },
    ),
    (
        Government(_CONFIRMED, _CONFIRMED, _CONFIRMED, _CONFIRMED),
        {
            "confirm": "The firm confirmed that it [sold] the plant.",
            "corroborate": "The letter corroborated that the firm [sold] the plant.",
            "verify": "The court verified that the firm [sold] the plant.",
        },
    ),
)
