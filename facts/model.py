"""The data of the engine: claims with their mentions, answers, facts and disagreements.

All offsets are code points into the text of the source (`sources.document.Document.text`), `start` inclusive, `end`
exclusive. Everything here is frozen; behaviour is in functions elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sources.document import BlockKind, Document


class Status(StrEnum):
    """How settled a statement or event is, most settled first; `DENIED` stands apart."""

    CONFIRMED = "confirmed"
    ANNOUNCED = "announced"
    ASSERTED = "asserted"
    REPORTED = "reported"
    ALLEGED = "alleged"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    SPECULATED = "speculated"
    CONDITIONAL = "conditional"
    DENIED = "denied"


class Polarity(StrEnum):
    """Whether a claim says that something is so, or that it is not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Kind(StrEnum):
    """The kinds of disagreement, in the order in which reports list them where nothing else decides."""

    DATE = "date"
    NUMBER = "number"
    BOUND = "bound"
    SCOPE = "scope"
    STATUS = "status"
    ATTRIBUTION = "attribution"
    ENTITY = "entity"
    PLACE = "place"
    POLARITY = "polarity"
    PURPOSE = "purpose"
    FRAMING = "framing"


class Severity(StrEnum):
    """Contradiction: cannot both be true. Tension: a reviewer must choose the wording. Nuance: worth a glance."""

    CONTRADICTION = "contradiction"
    TENSION = "tension"
    NUANCE = "nuance"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return _SEVERITY_ORDER[self]


_SEVERITY_ORDER = {Severity.CONTRADICTION: 0, Severity.TENSION: 1, Severity.NUANCE: 2}


class DraftKind(StrEnum):
    """What is wrong in a draft: it goes against a settled answer, against the sources, is surer than they are, or stands alone."""

    CONTRADICTS_DECISION = "contradicts-decision"
    CONTRADICTS_SOURCE = "contradicts-source"
    OVERSTATES = "overstates"
    UNSUPPORTED = "unsupported"


class State(StrEnum):
    """Where a disagreement stands. The gate passes SETTLED and MOVED, and DEFERRED on request."""

    OPEN = "open"
    SETTLED = "settled"
    MOVED = "moved"
    DEFERRED = "deferred"
    STALE = "stale"
    ORPHANED = "orphaned"
    REOPENED = "reopened"


class Token(NamedTuple):
    """A word, number or mark. `tag` is a Penn Treebank part of speech ("NN", "NNP", "VBD", "CD", ",", …)."""

    start: int
    end: int
    text: str
    lower: str
    tag: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block. `block` counts the blocks of the document from 0, `index` the sentences."""

    index: int
    block: int
    kind: BlockKind
    start: int
    end: int
    tokens: tuple[Token, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mention:
    """An exact stretch of a source that carries one reading."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class DateMention(Mention):
    """A date, time, duration or repetition, after TIMEX3 (TimeML).

    `low` and `high` bound what it denotes, as ISO local date-times ("2026-05-10T00:00"), `high` exclusive; both are None
    where it cannot be placed (durations, sets, "recently"). `relative` is true when only `published` or a
    neighbouring date gives it a place ("last week"). `precise` grades as "time", "day", "week", "month", "quarter", "year", "vague".
    """

    type: str  # DATE TIME DURATION SET
    value: str
    low: str | None = None
    high: str | None = None
    granularity: str = "day"
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Quantity(Mention):
    """An amount. `value` is a number, `(low, high)`, or None for a vague amount ("several"), which `text` then names.

    `unit` is the canonical unit ("megawatt", "dollar", "percentage") or the lemma of the counted noun's head ("gpu" is
    written "GPU" as acronyms are); "" for a bare number. `modifier` is one of `=` `~` `<` `>` `<=` `>=`. `head` spans the
    counted noun phrase after the figure where there is one; `base` what a percentage is of. `vague` names the class of a
    vague amount: "few", "several", "many", "most", "all", "dozens", "hundreds", "thousands", …; ordinals and scores are no
    amounts: their `value` is None and `vague` holds "3rd" or "2-1". A change told as "from 208 to 193" keeps the text's order.
    The unit of a part of one ("half", "one in five") is "fraction", that of an age "year of age".
    `role`: "count", "measure", "money", "percentage", "ordinal", "age", "score", "bare".
    """

    value: float | tuple[float, float] | None
    unit: str
    modifier: str = "="
    role: str = "bare"
    head_start: int = -1
    head_end: int = -1
    noun: str = ""  # the counted noun phrase with its modifiers, lower case ("nvidia gpu"); "" for plain units
    base: str = ""
    vague: str = ""


@dataclass(frozen=True, slots=True)
class Name(Mention):
    """A proper name. `name` is its canonical form inside the source (inside the dossier after linking aliases).

    `type`: "person", "organisation", "place", "product", "other". `role` is a title or description beside it, or "".
    """

    name: str
    type: str = "other"
    role: str = ""


@dataclass(frozen=True, slots=True)
class Speaker(Mention):
    """Who says something: the span of the speaker, the cue word and the span of what is said.

    `name` is the canonical speaker ("Elon Musk" for "he"), or the phrase itself for unnamed ones ("analysts").
    """

    name: str
    cue: str
    content_start: int
    content_end: int
    named: bool = True
    direct: bool = False  # in quotation marks


@dataclass(frozen=True, slots=True)
class Event(Mention):
    """An event word (verb or event noun) with its status and polarity. `lemma` is its base form."""

    status: Status
    lemma: str
    polarity: Polarity = Polarity.POSITIVE
    cue: str = ""  # the word that decided the status ("may", "reportedly", "if"), "" for plain assertion


@dataclass(frozen=True, slots=True)
class ScopeWord(Mention):
    """A word that says how much of something is meant. `value`: "all", "most", "part", "several", "only", "none", "also"."""

    value: str
    head: str = ""  # stem of the noun it limits


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence or clause that says something checkable, with everything that was read in it."""

    source: str  # Document.id
    index: int  # among the claims of its source, from 0
    sentence: int  # Sentence.index
    start: int
    end: int
    text: str
    status: Status
    speaker: str | None
    polarity: Polarity
    kind: BlockKind
    tokens: tuple[Token, ...] = field(default=(), repr=False)
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    names: tuple[Name, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    events: tuple[Event, ...] = ()
    scopes: tuple[ScopeWord, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read in one source."""

    document: Document
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one source says to a question: the exact words, and how they were read.

    `value` is for people ("more than 220,000"); `norm` is the normalised value that decisions record and staleness compares
    ("220000|>|GPU"). An answer spans the words that carry the value with enough context to stand alone, at most 300 code points.
    """

    source: str
    start: int
    end: int
    quote: str
    value: str
    norm: str
    status: Status
    speaker: str | None
    polarity: Polarity = Polarity.POSITIVE
    claim: int = -1  # Claim.index
    mark_start: int = -1  # the very words that carry the value, inside start..end; -1: all of it
    mark_end: int = -1


@dataclass(frozen=True, slots=True)
class Fact:
    """One question with each source's answers; a source that is not named is silent.

    `agreement`: "agree", "disagree", or "single" where one source alone speaks.
    """

    key: str  # stable name of the question, from its content only
    question: str
    answers: tuple[Answer, ...]
    agreement: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A question whose answers conflict. `evidence` is in order of source, then offset."""

    id: str
    kind: Kind
    severity: Severity
    question: str
    key: str
    explanation: str
    evidence: tuple[Answer, ...]
    why: str = ""  # the rule that set the severity, one sentence


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """Something in a draft that the sources or the decisions do not bear out.

    `about` is the kind of the question that the words answer: a figure is of `number` or `bound`, a name of `entity` or `place`.
    `start` and `end` are code points into the draft's text; `line` and `column` count from 1. `evidence` is what the sources say, in
    order of source, then offset; empty where none speaks.
    """

    kind: DraftKind
    about: Kind
    severity: Severity
    path: str  # relative to the working directory; "-" for standard input
    start: int
    end: int
    line: int
    column: int
    quote: str
    explanation: str
    evidence: tuple[Answer, ...] = ()
