"""The state of reading a sentence: open clauses, the verb group at hand, events in the making."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Status
from facts.reading.events.government import NOTHING, Government
from facts.reading.events.status import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Token

#: Prepositions from a governing noun to the event noun or gerund that it governs.
NOUN_PREPOSITIONS = frozenset({"of", "for", "about", "on"})
#: Clauses that are kept open; nested deeper than this, the outer ones are forgotten.
MAX_OPEN = 24
PLAINLY = Verdict()


class Draft:
    """An event in the making: the word at token `at`, read as the part of speech `form`, in the clause `frame`."""

    __slots__ = ("at", "cue", "form", "frame", "lemma", "negative", "passive", "status")

    def __init__(self, at: int, lemma: str, form: str, verdict: Verdict) -> None:
        self.at, self.lemma, self.form = at, lemma, form
        self.status, self.cue, self.negative = verdict
        self.frame: Frame | None = None
        self.passive = False

    @property
    def verdict(self) -> Verdict:
        """What is known of its status so far."""
        return Verdict(self.status, self.cue, self.negative)

    def settle(self, verdict: Verdict) -> None:
        """Replace its status."""
        self.status, self.cue, self.negative = verdict


class Frame:
    """An open clause: "m" main, "c" content of a governor, "r" relative, "a" adverbial, "v" voice inside another.

    `verdict` is what the context makes of its finite verbs, `done` whether it has one, `heads` are these verbs.
    `government` is what its last verb (`governor`) makes of its complements, `noun_government` the same for a noun.
    `pending` is a content clause that has not begun, `negator` a negative subject; while `object_open`, an event noun
    is the object of the verb.
    """

    __slots__ = (
        "done",
        "government",
        "governor",
        "heads",
        "kind",
        "negator",
        "noun_government",
        "noun_governor",
        "object_open",
        "pending",
        "verdict",
    )

    def __init__(self, kind: str, verdict: Verdict = PLAINLY) -> None:
        self.kind, self.verdict = kind, verdict
        self.done = False
        self.heads: list[Draft] = []
        self.government: Government = NOTHING
        self.governor: Draft | None = None
        self.noun_government: Government | None = None
        self.noun_governor: Draft | None = None
        self.negator = ""
        self.object_open = False
        self.pending: tuple[Status, Draft] | None = None


class Group:
    """The auxiliaries, negation and hedges met since the last verb."""

    __slots__ = ("auxiliary", "finite", "hedge", "hedge_cue", "modal", "negator", "perfect", "to")

    def __init__(self) -> None:
        self.modal = self.negator = self.hedge_cue = ""
        self.hedge: Status | None = None
        self.finite = self.auxiliary = self.perfect = self.to = False


class State:
    """What is known while a sentence is read from left to right."""

    __slots__ = (
        "coordinated",
        "copula",
        "determiner",
        "drafts",
        "forced",
        "frames",
        "future",
        "group",
        "last",
        "last_break",
        "last_verb",
        "prenominal",
        "preposition",
        "preposition_at",
        "question",
        "to_at",
        "tokens",
    )

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.drafts: list[Draft] = []
        self.frames = [Frame("m")]
        self.group = Group()
        self.last: Draft | None = None
        self.copula: Draft | None = None
        self.coordinated = False
        self.preposition = ""
        self.prenominal: tuple[Status, str] | None = None
        self.determiner = ""
        self.last_break = self.last_verb = self.forced = self.future = self.to_at = self.preposition_at = -1
        self.question = bool(tokens) and any(token.text == "?" for token in tokens[-2:])


def add_draft(state: State, at: int, lemma: str, form: str, verdict: Verdict = PLAINLY) -> Draft:
    """Note an event; a verb ends what was open for the words before it."""
    draft = Draft(at, lemma, form, verdict)
    state.drafts.append(draft)
    if form[:2] == "VB":
        state.last = draft
        state.copula = None
        state.coordinated = False
        state.preposition = ""
        state.prenominal, state.determiner = None, ""
    return draft


def leads_to(state: State, governor: Draft | None) -> bool:
    """Whether the last preposition leads from a governing noun to what it governs ("the risk of")."""
    near = governor is not None and state.preposition_at == governor.at + 1
    return near and state.preposition in NOUN_PREPOSITIONS


def open_frame(state: State, frame: Frame) -> None:
    """Open a clause inside the ones that are open."""
    if len(state.frames) > MAX_OPEN:
        del state.frames[1]
    state.frames.append(frame)


def start_clause(state: State) -> None:
    """Forget what only concerned the clause before."""
    state.group = Group()
    state.copula = None
    state.coordinated = False
    state.prenominal, state.determiner, state.preposition = None, "", ""


def close_commas(state: State) -> None:
    """Close the clauses that a comma ends: adverbial ones, and relative ones that have their verb."""
    while len(state.frames) > 1 and (
        state.frames[-1].kind == "a" or (state.frames[-1].kind == "r" and state.frames[-1].done)
    ):
        state.frames.pop()


def word(state: State, draft: Draft | None) -> str:
    """Return the form of an event word in lower case."""
    return state.tokens[draft.at].lower if draft is not None else ""


def deny(draft: Draft, cue: str) -> None:
    """Turn an event into a denied one."""
    draft.status, draft.cue, draft.negative = Status.DENIED, cue, True


def voice(heads: list[Draft], status: Status, cue: str) -> None:
    """Give the plainly asserted heads of a clause, from the last backwards, the status of the voice that says it."""
    for head in reversed(heads):
        if head.status is status and head.cue == cue:
            return
        if head.status is Status.ASSERTED:
            head.status, head.cue = status, cue
