"""The kinds of disagreement: what each asks about, how grave it is, examples. The rules themselves are in facts/kinds."""

from __future__ import annotations

from facts.model import Kind
from facts.reporting.topic import Example, Topic

KINDS: dict[Kind, Topic] = {
    Kind.DATE: Topic(
        "date",
        (
            "The sources give the same event different days, times or durations, or one dates what the "
            "others leave undated."
        ),
        (
            "Contradiction where the two times cannot both hold; tension where one night may bear two names, "
            "where one source has it just before a time and another about it, where lengths of time have different bounds, "
            "where it is about what is left of a time or is to come within one, or where one source alone gives a day."
        ),
        (
            Example("The ferry sank on 3 May.", "The ferry sank on 4 May.", "contradiction: two days for one event"),
            Example(
                "The ferry sank on 3 May.", "The ferry sank on Sunday.", "no disagreement where 3 May was that Sunday"
            ),
            Example("The strike lasted three days.", "The strike lasted five days.", "contradiction: two lengths"),
            Example(
                "The game was won with 4:12 left.", "The game was won with 2:12 left.", "tension: how much was left?"
            ),
            Example(
                "Alder announced on 3 May that it will buy the mill.",
                "Alder has announced that it will buy the mill.",
                "tension: one source alone gives the day",
            ),
        ),
        rules=(
            "When something happened: days, hours and spans that cannot both hold. A weekday and its date are one.",
            "When exactly: just before a time by the clock against about it, as early as a day against on it.",
            "How long it lasts, within what time it is to happen, how much of a game, a day or a week is left.",
            "Whether somebody died at once or later; when an announcement was made that one source leaves undated.",
            "A date that says since when, when somebody spoke, or which thing is meant is not asked about.",
        ),
    ),
    Kind.NUMBER: Topic(
        "number",
        "The sources give different figures for the same thing, after units and spelling are made equal.",
        "Contradiction where no rounding explains the difference; tension for amounts in words, such as several against most.",
        (
            Example("The levy raised 41 million crowns.", "The levy raised 38 million crowns.", "contradiction"),
            Example("The dam is 58 km away.", "The dam is 36 miles away.", "no disagreement: the same distance"),
            Example("The wall is 4 metres high.", "The wall is 6 metres wide.", "no disagreement: height and width"),
            Example(
                "Four people died in the fire.",
                "Four people were injured in the fire.",
                "contradiction: what became of the four?",
            ),
            Example(
                "Ida Brandt (12-3) won the bout.", "Ida Brandt (11-3) won the bout.", "contradiction: wins and losses"
            ),
            Example(
                "Rovers led 45-35 with 13:41 to go.",
                "Rovers led 45-36 with 13:41 to go.",
                "contradiction: the score at one moment",
            ),
        ),
        rules=(
            "How many, how much, how long, how old: figures of one thing, of one person, measured along one way.",
            "What became of so many: dead in one source, hurt in another. Wins and losses: 12-3 and 11-3.",
            "The score at one moment of a game, and the count of one vote. How often: twice, several times.",
            "A figure that only says out of how many others are counted is no answer.",
        ),
    ),
    Kind.BOUND: Topic(
        "bound",
        "The same figure stands under different bounds: exactly, about, more than, at most.",
        "Tension: a reviewer must choose the wording. Bounds that exclude each other are a question of number.",
        (
            Example("Over 300 tenants signed.", "Roughly 300 tenants signed.", "tension: above 300, or near it?"),
            Example("Over 300 tenants signed.", "More than 300 tenants signed.", "no disagreement: the same bound"),
        ),
    ),
    Kind.SCOPE: Topic(
        "scope",
        "The sources differ in how much of something is meant: all, most, part, several, only some.",
        (
            "Contradiction for all against part or none of the same thing; tension where the words may overlap, and "
            "where one source has more things or names than another."
        ),
        (
            Example(
                "The city leased the whole pier.",
                "The city leased part of the pier.",
                "contradiction: whole against part",
            ),
            Example("Most residents left the town.", "Many residents left the town.", "tension: most, or merely many?"),
            Example(
                "It is the only bridge over the river.",
                "It is another bridge over the river.",
                "tension: is there a further one?",
            ),
            Example(
                "Ida Brandt, Tom Reed and Ann Lund signed the letter.",
                "Ida Brandt and Tom Reed signed the letter.",
                "tension: does Ann Lund belong to it?",
            ),
        ),
        rules=(
            "Words of share: all, most, some, several, part, none. They clash of one thing with one verb or description.",
            "The only one in one source, a further one in another; the largest of the country, or of the world.",
            "One thing where another source joins a second to it; a list of names that goes on where another's ends.",
            "The largest of the world or of the country, the largest or one of the largest, the largest or the second.",
        ),
    ),
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
            "How far it has come: begun or ended, in words of one scale; resigned or still resigning.",
        ),
    ),
    Kind.ATTRIBUTION: Topic(
        "attribution",
        (
            "The sources name different speakers, doers or owners for the same thing, or one says in its "
            "own voice what another quotes."
        ),
        (
            "Tension: two speakers, two doers, or own voice against a quoted one. Nuance for a boast that "
            "may be of something else in the other source."
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
                "Neighbours call the new tower a “glass wall”.",
                "The new tower is a glass wall on the harbour.",
                "tension: the neighbours' word, or the source's own?",
            ),
        ),
        rules=(
            "Who said it, who announced it, on whose word a figure rests; one quotation in two mouths.",
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
            "To whom or with whom it was done; the members of one group, where each source has a name of its own.",
            "What a name means, where sources explain it in different words; models of the same figures and other letters.",
        ),
    ),
    Kind.PLACE: Topic(
        "place",
        "The sources put the same event in different places. A coarser name for the same place is no disagreement.",
        (
            "Contradiction where the places lie apart; tension for where somebody lives, for the spot of a find, and for "
            "one name with and without its compass word."
        ),
        (
            Example("The fire began in Hamburg.", "The fire began in Bremen.", "contradiction"),
            Example(
                "The fire began in Hamburg.", "The fire began in Germany.", "no disagreement: one lies in the other"
            ),
            Example("The fire began in Harrow.", "The fire began in South Harrow.", "tension: one place, or two?"),
            Example("The body was found in a garage.", "The body was found in a field.", "tension: two sorts of spot"),
            Example(
                "Ann Lee, 34, of Leeds, was fined.", "Ann Lee, 34, of York, was fined.", "tension: where does she live?"
            ),
            Example(
                "Rovers hosted Leeds on Saturday.",
                "Rovers won in Saturday's game at Leeds.",
                "contradiction: at home, or away?",
            ),
            Example(
                "Ida Brandt broke her right wrist in the fall.",
                "Ida Brandt broke her left wrist in the fall.",
                "contradiction: right, or left?",
            ),
        ),
        rules=(
            "Where it happened; where a named thing is; where a named person lives or was born.",
            "The spot of a scene: under a shed, in a field. Whether a game was at home or away.",
            "Which part of the body was hurt, and on which side.",
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
            Example(
                "“The dam is old and it will break,” the keeper said.",
                "“The dam is tired and it will break,” the keeper said.",
                "tension: which word did the keeper use?",
            ),
        ),
        rules=(
            "Names of different light for one thing, and words of value on opposite sides.",
            "Lighter and heavier words where two sentences tell the same.",
            "One quotation in different words. An excerpt, another spelling and a marked gap are no disagreement.",
            "A figure or date that differs inside the marks is a question of number or date.",
        ),
    ),
}
