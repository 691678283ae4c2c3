"""Purposes: the words that open a reason, an aim or a use, and the events of which people ask why. Collected for this project."""

from __future__ import annotations

from facts.words import concept


def _entries(*texts: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(entry.split()) for text in texts for entry in text.split(";"))


CAUSES = _entries(
    "because;because of;due to;owing to;thanks to;as a result of;in response to;in retaliation for;in revenge for;in protest at;in protest against",
    "in protest of;motivated by;prompted by;driven by;triggered by;sparked by;provoked by;caused by;blamed on;attributed to;out of fear;for fear of",
    "for lack of;on account of;in connection with;as part of;on the grounds;on grounds;amid fears;amid concerns;fearing;citing;on suspicion of;on charges of;on a charge of",
    "by reason of;on the orders of;at the request of;under pressure from;in the wake of;in the absence of;in light of;in view of;stemming from;resulting from;for reasons of;over concerns;over fears;over worries;over allegations;over accusations;over claims;over safety;out of concern;out of concerns;amid allegations;amid accusations;amid worries;in solidarity with;in exchange for;in return for;at the urging of;for the sake of;in the face of;in anticipation of;in honor of;in honour of",
)  # words that open what lies before
REASONS = _entries(
    "in self-defense;in self-defence;in self defense;in self defence;in protest;in retaliation;in revenge;in solidarity"
)
"""Causes that need no further words."""
AIMS = _entries(
    "in order to;in a bid to;in an effort to;in an attempt to;in hopes of;in the hope of;so that;with the aim of;for the purpose of;with a view to",
    "so as to;in case;seeking to;hoping to;looking to;aiming to;wanting to;trying to;attempting to;in an apparent bid to;in an apparent attempt to;in an apparent effort to",
    "in the hopes of;in its bid to;in their bid to;in his bid to;in her bid to;in its effort to;in their effort to;in their efforts to;in its efforts to;lest",
)  # words that open what is wanted
GOALS = _entries(
    "aimed at;aimed to;designed to;intended to;meant to;necessary to"
)  # words that open what a thing is for
WEAK = frozenset("after following when over amid for of from as with through".split())
"""Words that open a reason only beside an event of which people ask why, and else a time, a length or a use."""

CONCERNS = frozenset(
    "concerns fears grounds worries orders advice charge charges suspicion allegations accusations counts".split()
)
"""Nouns that end a reason after "on", "over" or "amid": "closed on safety grounds"."""

EFFECTS = frozenset(
    "help allow let enable give ensure boost strengthen expand improve protect add provide invigorate reduce ease bring support serve save cut raise accelerate speed "
    "prevent solve clear open free shield".split()
)  # verbs that say what a thing is good for, after a modal
EFFECTS_PLAIN = frozenset("helps allows lets enables ensures".split())  # the same of themselves

PROMPTS = frozenset(
    "prompted forced led triggered sparked provoked prompting forcing triggering sparking caused causing cost".split()
)
"""Verbs whose subject is the reason of what follows."""

TAKES_INFINITIVE = frozenset(
    "plan plans decision decisions attempt attempts effort efforts bid way ways time chance chances offer offers agreement agreements ability right rights need desire intention "
    "opportunity opportunities talks discussions negotiations deal deals contract invitation tender pledge promise refusal failure threat request order orders reason permission power move moves proposal one thing person people call calls vow "
    "willingness tendency likelihood approval obligation capacity commitment courage freedom "
    "first second last next".split()
)  # words whose "to" says what they are of, not what for

MOVES_OBJECT = frozenset(
    "expect expects expected expecting want wants wanted ask asks asked asking tell tells told urge urges urged force forces forced forcing cause causes caused causing require requires "
    "required order orders ordered persuade persuaded convince convinced believe believed consider considered know known say said forbid forbade warn warned warning advise advised "
    "invite invited lead led leading leads prompt prompted encourage encouraged remind reminded appoint appointed compel compelled likely unlikely set due able "
    "ready willing allow allowed allows allowing help helped helps helping enable enables enabled "
    "requiring persuading convincing forbidding inviting reminding encouraging reminds compels compelling encourages warns advises invites "
    "beg begs begged begging plead pleads pleaded pleading implore implores implored imploring request requests requested requesting "
    "instruct instructs instructed instructing direct directs directed directing command commands commanded press pressed pressing pressure "
    "pressured pressuring push pushed pushing lobby lobbied lobbying petition petitioned petitioning dare dared challenge challenged challenging "
    "permit permits permitted permitting authorize authorized authorise authorised empower empowered entitle entitled oblige obliged "
    "inspire inspired motivate motivated tempt tempted train trained teach taught choose chose chosen elect elected select selected pick picked "
    "nominate nominated tap tapped assign assigned task tasked counsel counseled counselled exhort exhorted beseech nudge nudged goad goaded "
    "pay paid trust trusted wait waiting long struggling scheduled poised reluctant prepared eager free obligated".split()
)  # verbs whose object does what follows "to"

CALLS = frozenset("call calls called calling appeal appeals appealed appealing plea pleas".split())
CALLED = frozenset({"on", "upon", "for", "to"})
"""Words for asking, and those after which they name who is asked: "called on the mayor to resign"."""

SCHEDULED = frozenset(
    "ship open begin start arrive launch be take go appear return release meet run end close expire speak face play land leave visit publish finish complete report vote happen "
    "testify retire hold become join receive".split()
)  # what something is "due to" do

_EXPLAINED = """
stop: close closed closure shut shuts halt halted stop stopped cancel cancelled canceled suspend suspended postpone postponed delay delayed ground grounded scrap scrapped abandon abandoned pull pause paused scrub scrubbed abort aborted freeze froze frozen adjourn adjourned divert diverted reroute rerouted interrupt interrupted
leave: resign quit leave depart exit retire retired
split: split separate separated divorce divorced
dismiss: fire fired sack sacked dismiss dismissed oust ousted axe axed demote demoted replace replaced expel expelled remove removed evict evicted deport deported disqualify disqualified strip stripped
flee: flee fled evacuate evacuated
arrest: arrest arrested detain detained
punish: fine fined punish punished ban banned sentenced jailed convicted disciplined penalise penalised penalized reprimand reprimanded executed
sue: sue sued
die: die died killed
shoot: shoot shot
crash: crash crashed collapse collapsed derail derailed sink sank capsize capsized overturn overturned skid skidded swerve swerved veer veered explode exploded erupt erupted
attack: attack attacked stab stabbed invade invaded assault assaulted
blame: criticise criticised criticize criticized condemn condemned slam slammed rebuke rebuked
regret: apologise apologised apologize apologized
praise: honour honoured honor honored praise praised
fall: fall fell fallen tumble tumbled plunge plunged slump slumped slide slid
rise: rise rose risen jump jumped surge surged soar soared climb climbed
lose: lose lost
refuse: refuse refused reject rejected decline declined
recall: recall recalled withdraw withdrew
protest: protest protested strike riot rioted march marched rally rallied demonstrate demonstrated boycott boycotted
rest: rest rested bench benched sideline sidelined
treat: hospitalise hospitalised hospitalize hospitalized
hide: hide hid hidden shelter sheltered
search: search searched raid raided
miss: miss missed skip skipped
late: late
"""


def classes(text: str) -> dict[str, str]:
    """The name of the class of every concept: a line each, the name, a colon, the words."""
    out: dict[str, str] = {}
    for line in text.strip().splitlines():
        name, _, listed = line.partition(": ")
        for word in listed.split():
            out.setdefault(concept(word), name)
    return out


EXPLAINED = classes(_EXPLAINED)
"""The class of the concept of an event of which people ask why."""

MISHAPS = classes("""
fire: fire blaze
bomb: explosion blast
outage: outage blackout
flood: flood flooding
accident: accident mishap
crash: crash collision derailment collapse sinking
outbreak: outbreak
leak: leak spill
die: death deaths
protest: riot riots protest protests unrest strike violence
stop: closure delay delays cancellation shutdown suspension
leave: resignation departure exit
dismiss: dismissal sacking firing ouster
flee: evacuation exodus
shoot: shooting
""")
"""The class of the concept of a noun for an event of which people ask the cause."""

CAUSED = frozenset("caused blamed sparked triggered prompted provoked driven motivated attributed".split())
"""Participles whose subject is the event that a cause explains: "the fire was caused by"."""

PUNISHED = frozenset({"stop", "dismiss", "arrest", "punish", "sue", "blame", "regret", "praise"})
"""Classes of events that befall somebody "for" something, or "over" it."""

DEEDS = frozenset({"regret", "praise", "blame"})
"""Classes of events "for" a deed, which is not what brings them about: "apologised for the joke", "after an outcry"."""

HINDERED = frozenset({"miss", "rest", "treat"})
"""Classes of events that befall somebody "with" or "through" something: "missed the final with a cold"."""

ADMITTED = frozenset(
    map(
        concept,
        "taken took take admit admitted rushed rush airlifted flown brought transported checked check entered enter treated".split(),
    )
)
"""Verbs by which somebody comes into a hospital."""

SEEKING = frozenset(map(concept, "seek run stand".split()))
AGAIN = frozenset(map(concept, "re-election reelection term".split()))
"""Verbs and nouns that with "not" tell that somebody leaves: "will not run for re-election"."""

SURFACED = frozenset("surfaced emerged broke leaked erupted surfaces emerges revealed alleged accused came".split())
"""Verbs by which something comes to light: "when reports surfaced"."""

HOSPITALS = frozenset(map(concept, "hospital hospitals clinic rehab rehabilitation infirmary sanatorium".split()))
"""Nouns for where the ill and the hurt are treated."""

FREE_TO = frozenset({"stop", "leave", "flee", "recall", "search"})
"""Classes of verbs right after which "to" opens an aim: "closed to allow repairs"."""

SPANS = frozenset(
    "season good rest half game games weeks months days years hours minutes week month day year hour now weekend weekends decade decades night "
    "nights summer winter spring autumn fall holiday holidays period course past last next century".split()
)
"""Nouns of how long or for what time: "suspended for the season"."""

THINGS = classes("""
deal: move deal acquisition purchase merger takeover transaction tie-up
rule: rule rules regulation regulations
election: election elections vote poll polls
capacity: capacity power compute computing
""")
"""The class of the concept of a thing that bears several names."""

DECISION = "decision"  # the name of an event that is only called a decision or a move
DECISIONS = frozenset(map(concept, "decision move step change announcement choice measure action".split()))
"""Nouns by which a source refers to what it tells of: "the move comes after"."""

DECIDED = frozenset(
    {"stop", "leave", "dismiss", "punish", "arrest", "sue", "refuse", "recall", "rest", "search", "flee"}
)
"""Classes of events that somebody decides."""

COMING = frozenset(map(concept, "come came comes".split()))
"""Verbs by which an event is set beside its reason: "his exit came after a row"."""

LIGHT = frozenset(concept(w) for w in "be have do make get take go come put give keep".split()) | frozenset(
    {"is", "was", "were", "are", "been", "has", "had", "made", "took", "went", "came"}
)

MAKING = frozenset(
    concept(w)
    for w in "build design create make issue publish launch introduce adopt impose set establish deploy install use write develop propose".split()
)
"""Verbs whose object is for what follows "to"."""

IDIOMS = frozenset(
    map(concept, "rank ranks way part step steps place time chance role stage ground head hand eye door".split())
)
"""Objects that make one verb of another: "broke ranks to", "paved the way to"; what follows is no aim."""

UNITS = frozenset(
    "charge charges suspicion m metre metres meter meters foot feet ft km kilometres kilometers mile miles percent minutes hours days weeks months years".split()
)
"""Units that no reason is made of."""

ACTORS = frozenset(
    concept(w)
    for w in "people man woman person child police government president minister company bank team club court judge army troops official leader coach player owner founder executive doctor teacher "
    "student lawyer attorney country state city council agency department party family parent driver pilot committee board union group worker volunteer soldier candidate investor".split()
)
"""Nouns for those who act: what they "will help" with is no use of theirs."""
