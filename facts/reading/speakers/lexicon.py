"""The forms of the cue verbs and nouns with their frames, built once from `verbs` and `nouns`."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from facts.reading.speakers import attitudes, nouns, verbs

_GROUPS = (
    (verbs.SAY, "qcz"),
    (verbs.UTTER, "qc"),
    (verbs.TELL, "qczoin"),
    (verbs.THINK, "qcz"),
    (verbs.SHOW, "qc"),
    (verbs.TAKE, "a"),
    (verbs.WANT, "i"),
    (attitudes.APPROVE, "n"),
    (attitudes.PARTICLE, "n"),
)
_IRREGULAR = {
    "admit": "admits admitted admitting admitted",
    "aver": "avers averred averring averred",
    "ban": "bans banned banning banned",
    "beg": "begs begged begging begged",
    "bet": "bets bet betting bet",
    "blog": "blogs blogged blogging blogged",
    "brag": "brags bragged bragging bragged",
    "choose": "chooses chose choosing chosen",
    "concur": "concurs concurred concurring concurred",
    "credit": "credits credited crediting credited",
    "dream": "dreams dreamed dreaming dreamed",
    "dub": "dubs dubbed dubbing dubbed",
    "extol": "extols extolled extolling extolled",
    "feel": "feels felt feeling felt",
    "find": "finds found finding found",
    "flag": "flags flagged flagging flagged",
    "forbid": "forbids forbade forbidding forbidden",
    "forecast": "forecasts forecast forecasting forecast",
    "foresee": "foresees foresaw foreseeing foreseen",
    "forget": "forgets forgot forgetting forgotten",
    "go": "goes went going gone",
    "hear": "hears heard hearing heard",
    "hit": "hits hit hitting hit",
    "infer": "infers inferred inferring inferred",
    "label": "labels labeled labeling labeled labelled labelling",
    "know": "knows knew knowing known",
    "lay": "lays laid laying laid",
    "make": "makes made making made",
    "mean": "means meant meaning meant",
    "opt": "opts opted opting opted",
    "pan": "pans panned panning panned",
    "permit": "permits permitted permitting permitted",
    "plan": "plans planned planning planned",
    "prefer": "prefers preferred preferring preferred",
    "put": "puts put putting put",
    "quip": "quips quipped quipping quipped",
    "read": "reads read reading read",
    "rebut": "rebuts rebutted rebutting rebutted",
    "refer": "refers referred referring referred",
    "regret": "regrets regretted regretting regretted",
    "rip": "rips ripped ripping ripped",
    "say": "says said saying said",
    "see": "sees saw seeing seen",
    "seek": "seeks sought seeking sought",
    "show": "shows showed showing shown",
    "signal": "signals signaled signaling signaled signalled signalling",
    "sing": "sings sang singing sung",
    "slam": "slams slammed slamming slammed",
    "snap": "snaps snapped snapping snapped",
    "speak": "speaks spoke speaking spoken",
    "spell": "spells spelled spelling spelled",
    "strive": "strives strove striving striven",
    "submit": "submits submitted submitting submitted",
    "sum": "sums summed summing summed",
    "swear": "swears swore swearing sworn",
    "tell": "tells told telling told",
    "think": "thinks thought thinking thought",
    "understand": "understands understood understanding understood",
    "undertake": "undertakes undertook undertaking undertaken",
    "uphold": "upholds upheld upholding upheld",
    "vie": "vies vied vying vied",
    "take": "takes took taking taken",
    "cast": "casts cast casting cast",
    "veto": "vetoes vetoed vetoing vetoed",
    "write": "writes wrote writing written",
}


class Cue(NamedTuple):
    """A way to read a word as a cue. `particle` must follow the verb where it is not empty."""

    lemma: str
    frames: str
    particle: str = ""


def inflect(lemma: str) -> tuple[str, ...]:
    """Return the forms of a verb: base, third person, past, -ing, participle, then those in British spelling."""
    if lemma in _IRREGULAR:
        return (lemma, *_IRREGULAR[lemma].split())
    if lemma.endswith("e"):
        return (lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    ending = "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return (lemma, lemma + ending, lemma + "ed", lemma + "ing")


@cache
def verb_cues() -> dict[str, tuple[Cue, ...]]:
    """Map the form of a verb, in lower case, to its cues, those with a particle first."""
    merged: dict[tuple[str, str], str] = {}
    for group, frames in _GROUPS:
        for key in group:
            lemma, _, particle = key.partition(" ")
            old = merged.get((lemma, particle), "")
            merged[lemma, particle] = old + "".join(f for f in frames if f not in old)
    out: dict[str, list[Cue]] = {}
    for (lemma, particle), frames in merged.items():
        for form in dict.fromkeys(inflect(lemma)):
            out.setdefault(form, []).append(Cue(lemma, frames, particle))
    return {form: tuple(sorted(cues, key=lambda c: not c.particle)) for form, cues in out.items()}


@cache
def passive_cues() -> frozenset[str]:
    """Return the participles that attribute to nobody after "is" and before "to", "as", "of", "that"."""
    return frozenset(form for lemma in nouns.PASSIVES for form in inflect(lemma)[2:] if not form.endswith("ing"))


@cache
def noun_cues() -> dict[str, Cue]:
    """Map a noun, singular or plural, to its cue."""
    out = {}
    for noun, (frames, _) in nouns.NOUNS.items():
        plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
        out[noun] = out[plural] = Cue(noun, frames)
    return out


@cache
def noun_like() -> frozenset[str]:
    """Return base and third-person forms of cue verbs that are nouns as well: verbs only where their tag says so."""
    return frozenset(form for lemma in (*nouns.NOUNS, *nouns.ALSO_NOUNS) for form in inflect(lemma)[:2])
