"""Verbs: their auxiliaries, what governs them, what they govern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Status
from facts.reading.events.clauses import after_quotation, attribute, content_waits, finite_frame, governed, voice_frame
from facts.reading.events.government import NOTHING
from facts.reading.events.lookahead import (
    bare_coordination,
    base_follows,
    ends_clause,
    finite_verb_follows,
    fits,
    force_verb,
    mistaken_participle,
    next_lower,
    next_verb,
)
from facts.reading.events.morphology import verb_lemma
from facts.reading.events.state import PLAINLY, Draft, Frame, Group, State, add_draft, leads_to, word
from facts.reading.events.status import Verdict, modal_status
from facts.reading.events.tables import (
    AUXILIARIES,
    COPULAS,
    OBJECT_PREPOSITIONS,
    PARTICLE_VERBS,
    SAYING,
    SUBJECT_PRONOUNS,
    TOLD,
    VERB_GOVERNORS,
)
from facts.reading.events.words import PRENOMINAL
from facts.reading.tags import FINITE, TENSED

if TYPE_CHECKING:
    from facts.model import Token

_FAR_INFINITIVE = frozenset({"cause", "climb", "drop", "fall", "grow", "rise"})
_BARE_INFINITIVE = frozenset({"help", "let", "make"})
_PARTICIPLE = frozenset({"presume", "believe", "want", "expect", "fear"})
_SOFT_NEGATIVE_MODALS = frozenset({"may", "might"})


def on_auxiliary(state: State, at: int, token: Token) -> None:
    """Read a form of be, have or do: an auxiliary where a fitting verb follows, a verb of its own otherwise."""
    lower = token.lower
    kind = AUXILIARIES[lower]
    if token.tag == "POS":
        return
    if (
        kind != "be"
        and next_lower(state, at) in ("n't", "n’t", "not")
        and (kind == "do" or mistaken_participle(state, at))
    ):
        state.group.finite = state.group.auxiliary = True
        force_verb(state, at)
        return
    following = next_verb(state, at, inverted=state.question or bool(state.frames[-1].negator))
    if following is not None and fits(kind, state.tokens[following]):
        group = state.group
        group.finite = group.finite or token.tag in FINITE
        if lower == "be" and not group.finite and not group.to and state.frames[-1].kind == "c":
            group.finite = True  # "demanded that the tax be paid"
        group.auxiliary = True
        group.perfect = kind == "have"
        return
    verb(state, at, token, kind)


def on_verb(state: State, at: int, token: Token) -> None:
    """Read a verb; participles before a noun are adjectives, "going to" is an auxiliary."""
    if token.tag in ("VB", "VBP") and is_name(state, at, token):
        return
    if token.tag in ("VBN", "VBG") and not state.group.auxiliary and is_prenominal(state, at):
        if token.lower in PRENOMINAL:
            state.prenominal = (PRENOMINAL[token.lower][0], token.lower)
    elif is_future(state, at, token):
        state.future = at + 1
    else:
        verb(state, at, token, verb_lemma(token.lower))


def is_name(state: State, at: int, token: Token) -> bool:
    """Whether a capital inside a sentence in lower case makes a name of a word tagged as a verb."""
    if not token.text[:1].isupper() or at + 1 >= len(state.tokens):
        return False
    following = state.tokens[at + 1].text
    if at == 0:
        return following == ","
    return (at == 1 or state.tokens[at - 1].text.islower()) and following[:1].islower()


def is_future(state: State, at: int, token: Token) -> bool:
    """Whether a word is the "going" of "is going to sell"."""
    going = token.lower == "going" and state.group.auxiliary
    return going and next_lower(state, at) == "to" and base_follows(state, at + 1)


def is_prenominal(state: State, at: int) -> bool:
    """Whether a participle stands between a determiner and a noun ("a highly placed source")."""
    if at == 0 or at + 1 >= len(state.tokens):
        return False
    before, after = state.tokens[at - 1].tag, state.tokens[at + 1].tag[:2]
    if before == "RB":
        article = at > 1 and state.tokens[at - 2].tag in ("DT", "CD", "PRP$", "JJ")
        return article and state.tokens[at].tag == "VBN" and after == "NN"
    return before in ("DT", "PRP$", "JJ", "POS", "CD") and after in ("NN", "JJ")


def verb(state: State, at: int, token: Token, lemma: str) -> None:
    """Read the verb at `at`: find its clause and status, note it, and let it govern what follows."""
    group, tag = state.group, corrected_tag(state, at, token.tag)
    state.group = Group()
    finite = group.finite or tag in TENSED
    frame, verdict = context(state, at, lemma, group, tag)
    draft = add_draft(state, at, lemma, tag, own(group, frame, verdict, finite=finite))
    draft.frame = frame
    draft.passive = tag == "VBN" and group.auxiliary and not group.perfect
    if finite:
        frame.heads.append(draft)
    govern(state, at, draft, frame)
    if draft.passive and frame.government.noun is not None and next_lower(state, at) != "to":
        settle_subject(state, frame, draft)
    if frame.kind == "v":
        attribute(state, at, lemma)
    if lemma in COPULAS:
        state.copula = draft
    state.last_verb = at


def context(state: State, at: int, lemma: str, group: Group, tag: str) -> tuple[Frame, Verdict]:
    """Return the clause of a verb and what the context makes of it."""
    twin = coordinate_of(state, group, tag)
    if twin is not None:
        frame = twin.frame or state.frames[-1]
        while len(state.frames) > 1 and state.frames[-1] is not frame and frame in state.frames:
            state.frames.pop()
        return frame, twin.verdict
    if group.to:
        return state.frames[-1], infinitive(state)
    if group.finite or tag in TENSED:
        frame = (voice_frame(state, at) if lemma in SAYING or after_quotation(state) else None) or finite_frame(
            state, at, lemma
        )
        frame.done = True
        return frame, frame.verdict
    tag = "VBG" if group.perfect and tag == "VBN" else tag  # "denied having sold" as "denied selling"
    return state.frames[-1], nonfinite(state, at, state.frames[-1], tag)


def corrected_tag(state: State, at: int, tag: str) -> str:
    """Return the tag of a verb, finite where its clause shows that it must be."""
    group = state.group
    if tag == "VBD" and group.perfect and not group.finite:
        return "VBN"
    if tag == "VBN" and not group.auxiliary and is_past(state, at):
        return "VBD"
    if tag == "VB" and not (group.finite or group.to or state.coordinated) and is_present(state, at):
        return "VBP"
    return tag


def is_past(state: State, at: int) -> bool:
    """Whether a form tagged as a participle must be the past tense."""
    previous = state.tokens[at - 1] if at else None
    if previous is None:
        return False
    if previous.lower in SUBJECT_PRONOUNS:
        return True
    if state.coordinated and state.last is not None and state.last.form in TENSED and bare_coordination(state, at):
        return True
    if state.last_break > state.last_verb and ends_clause(state, at) and verb_lemma(state.tokens[at].lower) in SAYING:
        return True
    waits = not state.frames[-1].done or content_waits(at, state.frames[-1])
    return waits and previous.tag[:2] in ("NN", "RB") and not finite_verb_follows(state, at)


def is_present(state: State, at: int) -> bool:
    """Whether a base form must be a finite verb: its clause has a subject and no verb yet."""
    frame = state.frames[-1]
    if at == 0 or (frame.done and not content_waits(at, frame)):
        return False
    return state.tokens[at - 1].tag[:2] in ("NN", "PR", "RB", "``", ",")


def coordinate_of(state: State, group: Group, tag: str) -> Draft | None:
    """Return the verb that this one is coordinated with where it shares its auxiliaries ("may buy and sell")."""
    last = state.last
    if not state.coordinated or last is None or group.finite or group.to or last.form[:2] != "VB":
        return None
    same = tag == last.form and tag in ("VB", "VBG", "VBN")
    return last if same or (tag == "VBP" and last.form == "VB") else None


def own(group: Group, frame: Frame, verdict: Verdict, *, finite: bool) -> Verdict:
    """Apply a verb group's own modal, hedge and negation, and a negative subject, to what the context makes of it."""
    if group.modal:
        verdict = verdict._replace(status=modal_status(group.modal, verdict.status), cue=group.modal)
    elif group.hedge is not None and verdict.status is not Status.DENIED:
        verdict = verdict._replace(status=group.hedge, cue=group.hedge_cue)
    negator = group.negator
    if finite:
        negator, frame.negator = negator or frame.negator, ""
    if not negator:
        return verdict
    if group.modal in _SOFT_NEGATIVE_MODALS or verdict.status is Status.CONDITIONAL:
        return verdict._replace(negative=True)
    return Verdict(Status.DENIED, negator, negative=True)


def infinitive(state: State) -> Verdict:
    """Return what the last governor makes of an infinitive.

    Without one it is a purpose, or what a headline announces ("Acme to sell plant").
    """
    source = next((f for f in reversed(state.frames) if f.governor is not None or f.noun_governor is not None), None)
    if source is None:
        return Verdict(Status.EXPECTED if state.to_at > 0 else Status.POSSIBLE, "to")
    government = source.noun_government
    if government is not None and government.infinitive is not None:
        source.noun_government = None
        return governed(state, government.infinitive, source.noun_governor)
    governor = source.governor
    if governor is None:
        return Verdict(Status.POSSIBLE, "to")
    given = source.government.infinitive or Status.POSSIBLE
    if given is Status.ASSERTED and is_purpose(state, governor):
        return Verdict(Status.POSSIBLE, word(state, governor))
    if given is Status.REPORTED and not governor.passive:
        return PLAINLY if next_lower(state, state.to_at) == "be" else Verdict(Status.POSSIBLE, word(state, governor))
    return governed(state, given, governor)


def is_purpose(state: State, governor: Draft) -> bool:
    """Whether an infinitive after an implicative verb does not belong to it ("has the authority to sell")."""
    return state.to_at - governor.at > 2 and not governor.passive and governor.lemma not in _FAR_INFINITIVE


def nonfinite(state: State, at: int, frame: Frame, tag: str) -> Verdict:
    """Return what the context makes of a gerund, a participle or a bare infinitive."""
    if state.preposition == "without":
        state.preposition = ""
        return Verdict(Status.DENIED, "without", negative=True)
    governor = frame.governor
    if tag == "VBG":
        return gerund(state, at, frame)
    if governor is None or frame.government.infinitive is None:
        return PLAINLY
    bare = tag == "VB" and governor.lemma in _BARE_INFINITIVE
    told = governor.passive and at == governor.at + 1  # "was reported killed"
    participle = tag == "VBN" and (told or (frame.object_open and governor.lemma in _PARTICIPLE))
    return governed(state, frame.government.infinitive, governor) if bare or participle else PLAINLY


def gerund(state: State, at: int, frame: Frame) -> Verdict:
    """Return what a noun or verb before a gerund makes of it ("the risk of losing", "accused of selling")."""
    noun = frame.noun_government
    if noun is not None and noun.gerund is not None and leads_to(state, frame.noun_governor):
        frame.noun_government = None
        return governed(state, noun.gerund, frame.noun_governor)
    governor = frame.governor
    if governor is None:
        return PLAINLY
    near = at - governor.at <= 2 and not state.preposition
    if frame.government.gerund is not None and (near or state.preposition in OBJECT_PREPOSITIONS):
        return governed(state, frame.government.gerund, governor)
    if governor.status is Status.POSSIBLE and state.preposition:
        return governed(state, Status.ASSERTED, governor)
    return PLAINLY


def govern(state: State, at: int, draft: Draft, frame: Frame) -> None:
    """Let the verb at `at` govern what follows in its clause."""
    government = VERB_GOVERNORS.get(draft.lemma)
    particles = PARTICLE_VERBS.get(draft.lemma)
    if particles is not None:
        for token in state.tokens[at + 1 : at + 4]:
            if token.lower in particles:
                government = particles[token.lower]
                break
    if draft.lemma == "think" and draft.form != "VBG" and is_about_a_thing(state, at):
        government = None  # whoever thinks about a war leaves none of it open
    frame.government = government or NOTHING
    frame.governor = draft
    expletive = state.tokens[max(0, at - 2)].lower == "it"  # "it is expected they will meet"
    if frame.government.clause is not None and (not draft.passive or draft.lemma in TOLD or expletive):
        frame.pending = frame.government.clause, draft
    elif draft.form in TENSED:
        frame.pending = None
    frame.noun_government = None
    frame.object_open = True


def is_about_a_thing(state: State, at: int) -> bool:
    """Whether "about" or "of" and no gerund follow a verb: "think about the war", but not "think about selling"."""
    after = state.tokens[at + 2].tag if at + 2 < len(state.tokens) else ""
    return next_lower(state, at) in ("about", "of") and after != "VBG"


def settle_subject(state: State, frame: Frame, passive: Draft) -> None:
    """Let a passive governor decide its subject: "the sale was cancelled"."""
    for index in range(len(state.drafts) - 2, -1, -1):
        draft = state.drafts[index]
        if draft.form != "NN" or draft.at < state.last_verb:
            return
        if draft.status is Status.ASSERTED and frame.government.noun is not None:
            draft.settle(governed(state, frame.government.noun, passive))
            return
