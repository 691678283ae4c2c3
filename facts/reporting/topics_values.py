"""The kinds about values: when, how many, within what bound, how much of it, where."""

from __future__ import annotations

from facts.model import Kind
from facts.reporting.topic import Example, Topic

VALUES: dict[Kind, Topic] = {
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
            Example(
                "Ida Brandt was charged with theft and arson.",
                "Ida Brandt was charged with arson.",
                "tension: is theft one of the charges?",
            ),
        ),
        rules=(
            "Words of share: all, most, some, several, part, none. They clash of one thing with one verb or description.",
            "The only one in one source, a further one in another; the largest of the country, or of the world.",
            "One thing where another source joins a second to it; a list of names that goes on where another's ends.",
            "The largest of the world or of the country, the largest or one of the largest, the largest or the second.",
            "A charge that one source lists and another leaves out; two verbs or adjectives of which another has one.",
            "One inquiry, letter or blast in one source, several in another, in sentences that tell the same.",
            "What holds of one thing alone, mostly or with an exception, where another source sets no limit.",
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
            "Which part of the body was hurt, and on which side. Which places were worst hit.",
        ),
    ),
}
