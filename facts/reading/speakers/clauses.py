"""Verbs that attribute, each with its subject before it, after it, or shared with an earlier verb, and its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.speakers.contents import end_of, is_end, skip_addressee, skip_adjuncts, start_of
from facts.reading.speakers.lexicon import noun_like, verb_cues
from facts.reading.speakers.lines import Finding
from facts.reading.speakers.phrases import has_no_verb, phrase_after, phrase_before, skip_back
from facts.reading.speakers.words import COORDINATORS, DASHES, DETERMINERS, PREPOSITIONS, SUBORDINATORS, TIMES, word_set
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from facts.reading.speakers.lexicon import Cue
    from facts.reading.speakers.lines import Line
    from facts.reading.speakers.quotations import Quotation

_AFTER_VERBS = frozenset({"that", "to", ":", "how", "whether", "why"})
_MUTE = word_set("the a an no any its his their this these there what")
_TOLD = frozenset({"tell", "remind", "assure", "inform", "advise", "notify"})  # whom they name after them is told
_QUOTES = frozenset({"”", '"', "''", "’"})
_RESUMES = 12  # tokens between an interruption and the quotation that goes on
_SUBJECT = 9  # tokens of a subject that follows a fronted clause


def read_verb(line: Line, i: int, cues: tuple[Cue, ...], before: list[Finding]) -> Finding | None:
    """Read the verb at token `i` by the first of its cues that fits; `before` holds what was found so far."""
    if not _is_verb(line, i):
        return None
    for cue in cues:
        after = _after_particle(line, i + 1, cue.particle) if cue.particle else i + 1
        found = _read(line, (i, after), cue, before) if after else None
        if found is not None:
            return found
    return None


def _is_verb(line: Line, i: int) -> bool:
    word, tag = line.words[i], line.tokens[i].tag
    if tag.startswith("VB"):
        return True
    if word in noun_like():
        return _is_verb_by_place(line, i)
    return not word.endswith("ing") and (tag != "JJ" or (i > 0 and line.tokens[i - 1].tag.startswith(("NN", "PRP"))))


def _is_verb_by_place(line: Line, i: int) -> bool:
    """Whether a form tagged as a noun is a verb by its place ("The poll shows that", "voters fear that")."""
    if i == 0 or i + 1 >= len(line.words):
        return False
    before, follows = line.tokens[i - 1].tag, line.tokens[i + 1].tag
    if before not in (("NN", "NNP") if line.words[i].endswith("s") else ("NNS", "NNPS", "PRP")):
        return False
    if line.words[i + 1] in _AFTER_VERBS or follows in ("DT", "PRP$"):
        return True
    return follows == "IN" and has_no_verb(line, 0, len(line.words))


def _after_particle(line: Line, at: int, particle: str) -> int:
    """Return the token after the particle where it follows the verb, at most one word between; else 0."""
    for k in (at, at + 1):
        if line.words[k : k + 1] == [particle]:
            double = particle in ("out", "in") and line.words[k + 1 : k + 2] and line.words[k + 1] in PREPOSITIONS
            return k + 2 if double else k + 1
    return 0


def _read(line: Line, span: tuple[int, int], cue: Cue, before: list[Finding]) -> Finding | None:
    words, i = line.words, span[0]
    gerund = words[i].endswith("ing")
    last = skip_back(line, i - 1, words[i])
    if "q" in cue.frames and cue.lemma not in _TOLD and not gerund and last == i - 1:
        found = _inverted(line, span, cue)
        if found:
            return found
    if gerund and (last < 0 or (last == 0 and words[0] in PREPOSITIONS)):
        return _fronted(line, span, cue)
    shared = last < 0 or words[last] in COORDINATORS or words[last] in PREPOSITIONS
    shared = shared and (gerund or last < 0 or words[last] != ",")
    subject = _shared_subject(line, i, before) if shared else phrase_before(line, last)
    if subject is None or not can_speak(line, subject):
        return None
    found = Finding(line, span, cue.lemma, subject, last if shared else subject[0], speech="q" in cue.frames)
    if found.speech and ((not shared and _interrupts(found)) or _agrees(found)):
        return found
    return _take_after(found, cue.frames)


def _take_after(found: Finding, frames: str) -> Finding | None:
    """Take the content that follows the cue; None where nothing that the cue can introduce follows."""
    line = found.line
    start, frame = start_of(line, found.cue[1], frames)
    if frame == ":":
        found.open = True
        return found
    if start < 0:
        return None
    found.direct = frame == "q" and line.tokens[start].start in line.opening
    found.take(start, end_of(line, start, frame))
    return found


def _agrees(found: Finding) -> bool:
    """Whether it is "As Ruiz said, the dam held"; takes the clause after the comma then."""
    line, after = found.line, found.cue[1]
    first = found.subject[0] if found.subject else 0
    if not first or line.words[first - 1] != "as" or line.words[after : after + 1] != [","] or is_end(line, after + 1):
        return False
    found.take(after + 1, end_of(line, after + 1, "z"))
    return True


def _fronted(line: Line, span: tuple[int, int], cue: Cue) -> Finding | None:
    """Read "After saying it would rain, the mayor left": the subject follows the content."""
    start, frame = start_of(line, span[1], cue.frames)
    if start < 0 or frame in (":", "n"):
        return None
    for k in range(start + 1, len(line.words) - 2):
        if line.words[k] != "," and not line.ended(k):
            continue
        stop = next((n for n in range(k + 2, min(k + _SUBJECT, len(line.words))) if line.tokens[n].tag in FINITE), -1)
        if stop > 0 and line.words[k + 1] not in COORDINATORS and has_no_verb(line, k + 1, stop):
            first = k + 1 if line.words[k + 1] not in _QUOTES else k + 2
            found = Finding(line, span, cue.lemma, (first, stop), span[0], speech="q" in cue.frames)
            found.take(start, line.tokens[k - 1 if line.words[k] == "," else k].end)
            return found
    return None


def can_speak(line: Line, subject: tuple[int, int]) -> bool:
    """Whether a phrase can be a subject: more than an article, and not the object of a verb before it."""
    first, stop = subject
    token = line.tokens[first]
    if stop - first == 1 and (token.lower in _MUTE or (token.tag == "JJ" and token.text.islower())):
        return False
    if first and line.tokens[first - 1].tag in FINITE:
        return any("z" in c.frames or "c" in c.frames for c in verb_cues().get(line.words[first - 1], ()))
    return True


def _shared_subject(line: Line, i: int, before: list[Finding]) -> tuple[int, int] | None:
    """Return the subject that a coordinated verb or participle shares: an earlier cue's, or the first verb's."""
    subjects = [f.subject for f in before if f.subject is not None and f.subject[1] <= i]
    if subjects:
        return subjects[0] if line.words[i].endswith("ing") and line.words[i - 1] == "," else subjects[-1]
    for k in range(1, i):
        if line.tokens[k].tag in FINITE:
            return phrase_before(line, skip_back(line, k - 1, line.words[k]))
    return None


def _inverted(line: Line, span: tuple[int, int], cue: Cue) -> Finding | None:
    """Read "…," said John Smith, the mayor."""
    words, (i, after) = line.words, span
    if is_end(line, after) or words[after] in SUBORDINATORS or words[after] in PREPOSITIONS or words[after] in TIMES:
        return None
    quotation = line.ended(i - 1) if i else line.quotation_before()
    if words[after] in (",", ":") or line.tokens[after].start in line.opening:
        return None
    stop = phrase_after(line, after)
    if stop <= after or (quotation is None and not _closes_clause(line, i, after, stop)):
        return None
    found = Finding(line, span, cue.lemma, (after, stop), i, speech=True)
    _take_before(found, i - 1, quotation)
    _take_resumed(found, stop, quoted=quotation is not None)
    return found


def _closes_clause(line: Line, i: int, after: int, stop: int) -> bool:
    """Whether cue and noun phrase close a clause without quotation marks ("It rained, said the mayor")."""
    if i < 1 or line.words[i - 1] != "," or has_no_verb(line, 0, i - 1):
        return False
    named = line.words[after] in DETERMINERS or line.tokens[after].text[0].isupper()
    return named and has_no_verb(line, after, stop)


def _interrupts(found: Finding) -> bool:
    """Whether subject and cue interrupt or close their content ("It rained, she said"); takes the content then."""
    line, after = found.line, found.cue[1]
    at = found.subject[0] - 1 if found.subject else -1
    quotation = line.ended(at) if at >= 0 else line.quotation_before()
    if quotation is None and (at < 1 or line.words[at] != ","):
        return False
    if quotation is not None and _names_a_work(line, quotation) and start_of(line, after, "qczn")[0] >= 0:
        return False
    stop = skip_adjuncts(line, skip_addressee(line, after) if found.lemma == "tell" else after)
    follows = line.words[stop] if stop < len(line.words) else "."
    closes = is_end(line, stop) or follows in (",", ";") or follows in DASHES
    if quotation is None and (not closes or _introduces(line, stop)):
        return False
    if at < 0 and not closes and line.tokens[stop].start not in line.opening:
        return False
    _take_before(found, at, quotation)
    _take_resumed(found, stop, quoted=quotation is not None)
    return True


def _names_a_work(line: Line, quotation: Quotation) -> bool:
    """Whether a quotation is part of a fronted phrase (On Sunday's "Late Talk," she said …)."""
    first = next((k for k, t in enumerate(line.tokens) if t.start >= quotation.start), 0)
    return first > 0 and quotation.start > line.start and has_no_verb(line, 0, first)


def _introduces(line: Line, comma: int) -> bool:
    """Whether the comma at `comma` introduces a quotation that begins a sentence of its own (", “The …")."""
    if comma + 2 >= len(line.words) or line.words[comma] != ",":
        return False
    return line.tokens[comma + 1].start in line.opening and line.tokens[comma + 2].text[:1].isupper()


def _take_before(found: Finding, at: int, quotation: Quotation | None) -> None:
    line = found.line
    if quotation is None:
        found.take(0, line.tokens[at - 1].end)
    else:
        found.contents.append((min(quotation.start, line.start), quotation.end))
        found.direct = True


def _take_resumed(found: Finding, stop: int, *, quoted: bool) -> None:
    """Take what follows the interruption: the quotation or clause that goes on after a comma."""
    line, k = found.line, stop
    while k < len(line.words) and (line.words[k] == "," or line.words[k] in DASHES):
        k += 1
    if quoted:
        ahead = range(k, min(k + _RESUMES, len(line.words)))
        opening = next((n for n in ahead if line.tokens[n].start in line.opening), -1)
        if opening >= 0:
            found.take(opening, end_of(line, opening, "q"))
    elif stop < k < len(line.words) and line.words[k] not in verb_cues():
        found.take(k, end_of(line, k, "z"))
