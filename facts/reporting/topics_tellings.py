"""The kinds about how a thing is told: how settled, by whom, of whom or what, whether at all, why, in what light."""

from __future__ import annotations

from facts.model import Kind
from facts.reporting.topic import Example, Topic

TELLINGS: dict[Kind, Topic] = {
    Kind.STATUS: Topic(
        "status",
        (
            "The sources differ in how settled the same event is: confirmed, announced, reported, "
            "alleged, expected, denied and so on."
        ),
        (
            "Tension: what one source tells as settled, another only expects, deems possible or has from others. "
            "What one denies and another states is a question of polarity."
        ),
        (
            Example("The mill merged with Alder.", "The mill may merge with Alder.", "tension: done, or possible?"),
            Example(
                "The owner sold the mill.",
                "The owner reportedly sold the mill.",
                "tension: established, or only reported?",
            ),
            Example("The talks began on Monday.", "The talks ended on Monday.", "tension: how far has it come?"),
        ),
        rules=(
            "One event, told as settled in one source and as open, only from reports or on the word of officials in another.",
            "One thing in other words: sentences that tell the same hold it as a fact, as likely, as possible, from others.",
            "A thing in one source, and in another a possible, suspected or alleged one.",
            "How far it has come: begun or ended, in words of one scale; resigned or still resigning.",
            "A search, talks, a strike or a trial: still going on or over; a bill: pending or signed; a law: blocked or struck down.",
        ),
    ),
    Kind.ATTRIBUTION: Topic(
        "attribution",
        (
            "The sources name different speakers, doers or owners for the same thing, give one quotation in "
            "different words, or one says in its own voice what another quotes."
        ),
        (
            "Tension: two speakers, two doers, another word inside quotation marks, or own voice against a quoted "
            "one; contradiction for a quotation that one source turns into its opposite. Nuance for a slip in a "
            "letter, and for a boast that may be of something else in the other source."
        ),
        (
            Example(
                "The levy raised 41 million crowns, the treasurer said.",
                "The levy raised 41 million crowns, the union said.",
                "tension: whose figure is it?",
            ),
            Example(
                "“The dam will never hold so much water,” Ida Brandt said.",
                "“The dam will never hold so much water,” Tom Reed said.",
                "tension: who said it?",
            ),
            Example(
                "“The dam is old and it will break,” the keeper said.",
                "“The dam is tired and it will break,” the keeper said.",
                "tension: which word did the keeper use?",
            ),
            Example(
                "Neighbours call the new tower a “glass wall”.",
                "The new tower is a glass wall on the harbour.",
                "tension: the neighbours' word, or the source's own?",
            ),
        ),
        rules=(
            "Who said it, who announced it, on whose word a figure or forecast rests; one quotation in two mouths.",
            "One quotation in different words. An excerpt, another spelling and a marked gap are no disagreement.",
            "A figure or date that differs inside the marks is a question of number or date.",
            "To whom it was said, or how: to one newspaper or another, in court, in a statement.",
            "Who did it, where sources name different people or bodies.",
            "A label or superlative that one source quotes and another makes its own.",
            "A role (“officials”) may be any named speaker, and an officer may speak for a body: no disagreement.",
        ),
    ),
    Kind.ENTITY: Topic(
        "entity",
        "The sources identify the person, organisation or thing differently: another name, role or description.",
        (
            "Contradiction for two nationalities; tension where a role, a name, a numbered part or the sort of thing "
            "differs; nuance for spellings that a copy editor settles."
        ),
        (
            Example(
                "Captain Ida Brandt led the crew.", "Captain Ida Brand led the crew.", "nuance: two spellings of a name"
            ),
            Example(
                "Ida Brandt, the founder of the mill, resigned.",
                "Ida Brandt, a co-founder of the mill, resigned.",
                "tension: the founder, or one of several?",
            ),
            Example(
                "The Irish pilot Ida Brandt landed in the field.",
                "The Welsh pilot Ida Brandt landed in the field.",
                "contradiction: two nationalities",
            ),
            Example(
                "A van hit the gate of the school.", "A lorry hit the gate of the school.", "tension: van, or lorry?"
            ),
            Example("Alder sold the ferry to Norvia.", "Alder sold the ferry to Pellworks.", "tension: sold to whom?"),
        ),
        rules=(
            "Who somebody is: roles and posts that exclude each other, nationalities, spellings of a name, numbered parts.",
            "What it was: van or lorry, knee or ankle, red or blue. The word for the whole class (weapon) goes with each.",
            "To whom or with whom it was done, to whom it was said or given; the members of one group, where each source has a name of its own.",
            "What a name means, where sources explain it in different words; models of the same figures and other letters.",
        ),
    ),
    Kind.POLARITY: Topic(
        "polarity",
        "One source says that something is so, another that it is not.",
        (
            "Contradiction where one denies what another states; tension for words that exclude each other, such as "
            "scarce against plentiful, and for something against nothing."
        ),
        (
            Example("The council approved the plan.", "The council did not approve the plan.", "contradiction"),
            Example("The plan did not fail.", "The plan succeeded.", "no disagreement: both tell of success"),
            Example("Sales rose in May.", "Sales fell in May.", "tension: up, or down?"),
            Example(
                "The company declined to comment on the fire.",
                "A company spokesman said the fire was small.",
                "tension: did it comment?",
            ),
        ),
        rules=(
            "One event that a source states and another denies.",
            "Words on two sides of one scale, said of one thing: rose or fell, upheld or overturned.",
            "Something in one source, nothing of it in another; who would not comment here and speaks there.",
        ),
    ),
    Kind.PURPOSE: Topic(
        "purpose",
        "The sources give different reasons, causes or aims for the same thing.",
        "Tension: both may hold; a reviewer must choose.",
        (
            Example(
                "The pool closed because of a leak.", "The pool closed because of the heat.", "tension: two reasons"
            ),
            Example(
                "The pool closed so that the roof could be mended.",
                "The pool closed so that the boiler could be replaced.",
                "tension: two aims",
            ),
        ),
        rules=(
            "Why something happened, what it was done for, what a thing is used for.",
            "What caused a fire, a blackout or a crash: what caused, sparked or is blamed for it.",
            "A reason that is part of the other, or that the other source gives as well, is no disagreement.",
        ),
    ),
    Kind.FRAMING: Topic(
        "framing",
        (
            "The sources call the same thing by words that cast it in a clearly different light. The "
            "words are shown, never judged."
        ),
        "Tension: a reviewer must choose the word.",
        (
            Example(
                "The deal is a victory for Alder.", "The deal is a retreat for Alder.", "tension: victory, or retreat?"
            ),
            Example(
                "The partnership with Alder begins in May.",
                "The lease with Alder begins in May.",
                "tension: partnership, or lease?",
            ),
            Example(
                "The smoke caused concern at the mill.",
                "The smoke caused panic at the mill.",
                "tension: concern, or panic?",
            ),
        ),
        rules=(
            "Names of different light for one thing, and words of value on opposite sides.",
            "Lighter and heavier words where two sentences tell the same.",
        ),
    ),
}
