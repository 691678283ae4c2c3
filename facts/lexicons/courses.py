"""Courses: nouns for what goes on for a while or has to be decided, and the verbs that tell how far it has come."""

from __future__ import annotations

from typing import NamedTuple

from facts.words import concept


class Course(NamedTuple):
    """One sort of thing with a course: its name, its nouns, the question, and its stages with the verbs that tell them.

    `whole`: nouns that are of the sort only beside one of `nouns` ("the rescue effort"). Of a stage the verbs stand that are said
    of the thing ("the search ended") or done to it ("called off the search"), each with its particle, and what "is" may say of it.
    """

    name: str
    ask: str
    nouns: str
    whole: str
    stages: dict[str, tuple[str, str, str]]  # stage -> said of it, done to it, what it is
    opposed: frozenset[frozenset[str]]
    least: float = 0.0  # how likely two stages must be told of one thing: a story has one search, and many bills


def _opposed(*pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(p.split("/")) for p in pairs)


_GOING = (
    "continue go+on goes+on went+on going+on drag+on rage press+on intensify resume persist grind+on carry+on escalate proceed",
    "continue resume keep+up press step+up extend intensify pursue expand reopen",
    "under+way underway ongoing on continuing in+progress unfinished",
)
_OVER = (
    "end finish conclude cease stop close wind+down wrap+up collapse break+down broke+down break+off break+up broke+up wound+down winding+down subside fizzle taper peter+out die+down die+out",
    "end call+off gave+up given+up suspend halt abandon stop conclude complete give+up scale+back wrap+up break+off cancel finish discontinue drop close shut+down",
    "over complete completed finished done dead at+an+end winding+down called+off closed",
)
_COMING = ("", "plan schedule postpone delay", "due planned scheduled imminent")
_RUN = {"coming": _COMING, "on": _GOING, "over": _OVER}
_ASK = "{1} the {0} over?"
_PLAIN = _opposed("on/over", "coming/over")

COURSES: tuple[Course, ...] = (
    Course(
        "search",
        _ASK,
        "search rescue hunt manhunt recovery",
        "effort efforts operation operations work mission team",
        _RUN,
        _PLAIN,
    ),
    Course("talks", _ASK, "talks negotiations negotiation dialogue mediation bargaining discussions", "", _RUN, _PLAIN),
    Course("strike", _ASK, "strike walkout stoppage lockout boycott picket", "", _RUN, _PLAIN),
    Course(
        "unrest", _ASK, "protest protests riot riots rioting unrest demonstration demonstrations looting", "", _RUN, _PLAIN, 0.2
    ),
    Course(
        "fighting",
        _ASK,
        "fighting battle clashes offensive siege shelling bombardment bombing gunfight firefight shootout standoff hostilities airstrikes",
        "",
        _RUN,
        _PLAIN, 0.4,
    ),
    Course("inquiry", _ASK, "investigation probe inquiry audit", "", _RUN, _PLAIN, 0.2),
    Course("trial", _ASK, "trial hearing deliberations inquest proceedings", "", _RUN, _PLAIN, 0.2),
    Course("evacuation", _ASK, "evacuation withdrawal pullout airlift deployment", "", _RUN, _PLAIN, 0.2),
    Course("vote", _ASK, "voting polling balloting counting recount tally", "", _RUN, _PLAIN, 0.2),
    Course("outage", _ASK, "outage outages blackout disruption", "", _RUN, _PLAIN, 0.2),
    Course("flood", _ASK, "flood floods flooding storm rain rains eruption heatwave drought aftershocks", "", _RUN, _PLAIN, 0.2),
    Course("epidemic", _ASK, "outbreak epidemic pandemic", "", _RUN, _PLAIN, 0.2),
    Course("work", _ASK, "construction cleanup clean-up repairs restoration renovation demolition production shipments deliveries", "", _RUN, _PLAIN, 0.2),
    Course(
        "deal",
        "How far {2} the {0} come?",
        "deal merger acquisition takeover buyout purchase transaction agreement contract tie-up partnership pact truce ceasefire cease-fire accord settlement",
        "",
        {
            "open": (
                "near loom",
                "consider weigh discuss explore mull seek eye propose negotiate ponder study",
                "likely possible near close imminent unlikely under+discussion",
            ),
            "agreed": ("", "agree announce sign reach strike struck seal ink secure clinch unveil", "agreed signed"),
            "done": ("close", "complete finalize finalise close conclude", "complete completed final done closed"),
            "off": (
                "collapse fail fall+through fell+through unravel fall+apart fell+apart break+down broke+down stall founder",
                "abandon drop scrap call+off terminate reject withdraw cancel block break broke",
                "off dead",
            ),
        },
        _opposed("open/agreed", "open/done", "off/agreed", "off/done"),
        0.3,
    ),
    Course(
        "suit",
        "How far {2} the {0} come?",
        "lawsuit suit complaint charges indictment appeal",
        "",
        {
            "meant": ("", "plan consider threaten weigh mull prepare", "expected likely possible planned"),
            "filed": ("stand", "file bring face lodge press launch", "pending filed"),
            "settled": ("", "settle", "settled"),
            "dropped": ("", "drop dismiss withdraw throw+out threw+out toss reject quash", "dropped dismissed"),
        },
        _opposed("meant/filed", "filed/dropped", "settled/dropped", "filed/settled"),
        0.3,
    ),
    Course(
        "measure",
        "How far {2} the {0} come?",
        "bill law legislation measure proposal act resolution amendment rule rules regulation regulations ban policy order program programme initiative mandate reform ordinance treaty budget",
        "",
        {
            "open": (
                "await stall languish pending",
                "consider debate weigh propose introduce draft unveil review delay discuss",
                "pending under+consideration before stalled under+review",
            ),
            "passed": ("pass clear", "pass approve adopt back clear ratify", "approved"),
            "law": ("take+effect took+effect taken+effect", "sign enact implement", "law in+force in+effect"),
            "refused": ("fail die", "reject veto defeat kill scrap withdraw shelve abandon drop vote+down turn+down sink", "dead"),
            "blocked": ("", "block halt freeze suspend stay pause", "on+hold"),
            "void": ("", "invalidate overturn strike+down struck+down void annul repeal revoke rescind nullify reverse throw+out", "unconstitutional unlawful illegal invalid"),
            "kept": ("survive", "uphold upheld reinstate maintain restore", "legal constitutional"),
        },
        _opposed("open/law", "open/refused", "passed/refused", "law/refused", "blocked/void", "blocked/law", "void/kept", "blocked/kept", "open/void"),
        0.3,
    ),
)  # fmt: skip


def _entries(written: str) -> dict[tuple[str, str], None]:
    return {(concept(v.partition("+")[0]), v.partition("+")[2].replace("+", " ")): None for v in written.split()}


NOUNS: dict[str, int] = {noun: n for n, c in enumerate(COURSES) for noun in c.nouns.split()}
"""A noun, as written, to the number of its course."""
SAID: tuple[dict[tuple[str, str], str], ...] = tuple(
    {e: stage for stage, (said, _, _) in c.stages.items() for e in _entries(said)} for c in COURSES
)
"""By course, a verb of which the thing is the subject, with its particle, to the stage."""
DONE: tuple[dict[tuple[str, str], str], ...] = tuple(
    {e: stage for stage, (_, done, _) in c.stages.items() for e in _entries(done)} for c in COURSES
)
"""By course, a verb of which the thing is the object, with its particle, to the stage."""
BEING: tuple[dict[tuple[str, ...], str], ...] = tuple(
    {tuple(w.split("+")): stage for stage, (_, _, being) in c.stages.items() for w in being.split()} for c in COURSES
)
"""By course, what a form of "be" may say of the thing, word by word, to the stage."""
_VERBS = {
    "search": "search searching scour scouring comb combing hunt hunting",
    "talks": "negotiate negotiating bargain bargaining",
    "strike": "picketing striking",
    "unrest": "protest protesting demonstrate demonstrating riot rioting",
    "inquiry": "investigate investigating probe probing",
    "evacuation": "evacuate evacuating withdraw withdrawing",
}
VERBS: dict[str, int] = {verb: n for n, c in enumerate(COURSES) if c.name in _VERBS for verb in _VERBS[c.name].split()}
"""A verb, as written, that tells of a course without its noun ("are still searching"), to the number of the course."""
