"""Nouns and adjectives that decide how certain their complements are ("plan to", "allegation that", "likely to").

Compiled by hand for this project, after the classes of TimeML's subordination links (modal, evidential, negative
evidential, factive, counter-factive). Every entry carries an example; the bracketed word in it has the status that the
group gives, which the tests check.
"""

from __future__ import annotations

from facts.model import Status
from facts.reading.events.government import Government, Group

_E = Status.EXPECTED
_P = Status.POSSIBLE
_S = Status.SPECULATED
_R = Status.REPORTED
_L = Status.ALLEGED
_D = Status.DENIED
_A = Status.ASSERTED
_ANNOUNCED = Status.ANNOUNCED
_CONFIRMED = Status.CONFIRMED

NOUNS: tuple[Group, ...] = (
    (
        Government(_E, _E, _E, None),
        {
            "agreement": "The agreement to [sell] the plant was signed.",
            "commitment": "The commitment to [sell] the plant was signed.",
            "deal": "The deal to [sell] the plant was signed.",
            "decision": "The decision to [sell] the plant came late.",
            "expectation": "The expectation that sales will [rise] helped.",
            "forecast": "The forecast that sales will [rise] helped.",
            "intention": "The intention to [sell] the plant was clear.",
            "intent": "The firm signed a letter of intent to [sell] the plant.",
            "plan": "The plan to [sell] the plant came late.",
            "pledge": "The pledge to [sell] the plant came late.",
            "prediction": "The prediction that sales will [rise] helped.",
            "promise": "The promise to [sell] the plant came late.",
            "vow": "The vow to [fight] the ruling came late.",
        },
    ),
    (
        Government(_P, _P, _P, _P),
        {
            "chance": "The chance of [selling] the plant is small.",
            "danger": "The danger of a [strike] is small.",
            "fear": "Fears of a [strike] moved the market.",
            "hope": "The hope of [selling] the plant is small.",
            "idea": "The idea of [selling] the plant is new.",
            "likelihood": "The likelihood of a [strike] is small.",
            "possibility": "The possibility of [selling] the plant is small.",
            "probability": "The probability of a [strike] is small.",
            "prospect": "The prospect of [selling] the plant is small.",
            "risk": "The risk of a [strike] is small.",
            "threat": "The threat of a [strike] is small.",
            "warning": "Warnings of a [strike] moved the market.",
            "worry": "Worries about a [strike] moved the market.",
        },
    ),
    (
        Government(_P, _P, None, _P),
        {
            "attempt": "The attempt to [sell] the plant came late.",
            "bid": "The bid to [buy] the plant came late.",
            "call": "The call to [close] the plant came late.",
            "demand": "The demand to [close] the plant came late.",
            "desire": "The desire to [sell] the plant was clear.",
            "discussion": "The firm is in discussions to [buy] the plant.",
            "effort": "The effort to [sell] the plant came late.",
            "negotiation": "The negotiations to [sell] the plant are slow.",
            "option": "The option of [selling] the plant is open.",
            "potential": "The potential for a [strike] is small.",
            "proposal": "The proposal to [sell] the plant came late.",
            "request": "The request to [close] the plant came late.",
            "talk": "The firm is in talks to [sell] the plant.",
            "mean": "The firm has the means of [buying] the plant.",
            "verge": "The firm is on the verge of [selling] the plant.",
        },
    ),
    (
        Government(_S, _S, _S, _S),
        {
            "assumption": "The assumption that the firm [sold] the plant is wrong.",
            "belief": "The belief that the firm [sold] the plant is wrong.",
            "conjecture": "The conjecture that the firm [sold] the plant is wrong.",
            "rumour": "The rumour that the firm [sold] the plant moved the market.",
            "rumor": "The rumor that the firm [sold] the plant moved the market.",
            "speculation": "Speculation that the firm [sold] the plant moved the market.",
            "suspicion": "The suspicion that the owner [stole] the money is old.",
            "theory": "The theory that the owner [stole] the money is old.",
        },
    ),
    (
        Government(_P, _R, _R, None),
        {
            "report": "Reports that the firm [sold] the plant moved the market.",
            "statement": "The statement that the firm [sold] the plant came late.",
            "suggestion": "The suggestion that the firm [sold] the plant came late.",
        },
    ),
    (
        Government(_L, _L, _L, _L),
        {
            "accusation": "The accusation that the owner [stole] the money is old.",
            "allegation": "Allegations of [fraud] moved the market.",
            "claim": "The claim that the owner [stole] the money is old.",
        },
    ),
    (
        Government(None, None, _L, _L),
        {"charge": "The charge of [fraud] is old."},
    ),
    (
        Government(_P, None, _ANNOUNCED, None),
        {"announcement": "The announcement that the firm [sold] the plant came late."},
    ),
    (
        Government(None, None, _CONFIRMED, None),
        {"confirmation": "Confirmation that the firm [sold] the plant came late."},
    ),
    (
        Government(None, None, _A, None),
        {
            "evidence": "Evidence that the firm [sold] the plant came late.",
            "proof": "Proof that the firm [sold] the plant came late.",
        },
    ),
    (
        Government(_D, _D, _D, _D),
        {
            "absence": "The absence of an [agreement] moved the market.",
            "denial": "The denial that the firm [sold] the plant came late.",
            "failure": "The failure to [sell] the plant hurt the firm.",
            "inability": "The inability to [sell] the plant hurt the firm.",
            "lack": "The lack of an [agreement] hurt the firm.",
            "refusal": "The refusal to [sell] the plant hurt the firm.",
        },
    ),
)

ADJECTIVES: tuple[Group, ...] = (
    (
        Government(_E, None, _E, None),
        {
            "bound": "The firm is bound to [lose] the contract.",
            "certain": "The firm is certain to [lose] the contract.",
            "due": "The plant is due to [open] in May.",
            "ready": "The firm is ready to [sell] the plant.",
            "likely": "The firm is likely to [sell] the plant.",
            "set": "The plant is set to [open] in May.",
            "sure": "The firm is sure to [lose] the contract.",
        },
    ),
    (
        Government(_P, None, _P, None),
        {
            "able": "The firm is able to [pay] the fine.",
            "anxious": "The firm is anxious to [sell] the plant.",
            "eager": "The firm is eager to [sell] the plant.",
            "free": "The firm is free to [sell] the plant.",
            "hopeful": "The firm is hopeful that it will [sell] the plant.",
            "keen": "The firm is keen to [sell] the plant.",
            "possible": "It is possible that the firm [sold] the plant.",
            "probable": "It is probable that the firm [sold] the plant.",
            "willing": "The firm is willing to [sell] the plant.",
            "worried": "The union is worried that the plant will [close].",
            "afraid": "The union is afraid that the plant will [close].",
        },
    ),
    (
        Government(_D, None, _S, None),
        {
            "unable": "The firm was unable to [pay] the fine.",
        },
    ),
    (
        Government(_P, None, None, None),
        {
            "hesitant": "The firm was hesitant to [pay] the fine.",
            "reluctant": "The firm was reluctant to [pay] the fine.",
            "unlikely": "The firm is unlikely to [pay] the fine.",
            "unwilling": "The firm was unwilling to [pay] the fine.",
        },
    ),
    (
        Government(_A, None, _A, None),
        {
            "happy": "The firm was happy to [pay] the fine.",
            "glad": "The firm was glad to [pay] the fine.",
            "known": "The firm is known to [own] the plant.",
            "lucky": "The firm was lucky to [win] the contract.",
            "proud": "The firm was proud to [win] the contract.",
            "pleased": "The firm was pleased to [win] the contract.",
            "aware": "The bank was aware that the firm [sold] the plant.",
            "true": "It is true that the firm [sold] the plant.",
        },
    ),
)
