"""Purposes: the words that open a reason, an aim or a use. Collected for this project."""

from __future__ import annotations

OPENERS: tuple[tuple[str, ...], ...] = tuple(
    tuple(entry.split())
    for entry in (
        "because", "because of", "due to", "owing to", "thanks to", "so that", "in order to", "in a bid to", "in an effort to", "in an attempt to", "in hopes of",
        "in the hope of", "aimed at", "with the aim of", "for the purpose of", "as a result of", "on grounds of", "on the grounds of", "motivated by", "prompted by",
        "driven by", "triggered by", "sparked by", "provoked by", "caused by", "blamed on", "out of fear", "for fear of", "in response to", "in retaliation for",
        "in revenge for", "in protest at", "in protest against", "designed to", "intended to", "meant to", "is used to", "are used to", "be used to", "used for", "with a view to", "for lack of",
        "on suspicion of", "on account of", "in exchange for",
    )
)  # fmt: skip

EFFECTS = frozenset(
    "help allow let enable give ensure boost strengthen expand improve protect add provide invigorate reduce ease bring support serve meet save cut raise accelerate speed "
    "prevent solve".split()
)  # verbs that say what a thing is good for, after a modal
EFFECTS_PLAIN = frozenset(
    "helps allows lets enables ensures helped allowed enabled ensured".split()
)  # the same of themselves

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
    "ready willing".split()
)  # verbs whose object does what follows "to"

SCHEDULED = frozenset(
    "ship open begin start arrive launch be take go appear return release meet run end close expire speak face play land leave visit publish finish complete report vote happen "
    "testify retire hold become join receive expire".split()
)  # what something is "due to" do
