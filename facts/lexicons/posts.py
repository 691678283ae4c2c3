"""Posts: the nouns for an office in a body, by how high it is, and the words that tell of what. Collected for this project."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_TOP = """
head: head chief leader lead boss; director: director; chairman: chairman chairwoman chairperson chair; president; general manager: general+manager
chief executive: chief+executive chief+executive+officer ceo managing+director; commissioner; secretary-general; superintendent; dean; rector; editor-in-chief
"""
_LOW = """
vice president: vice+president vice-president vp; manager; supervisor: supervisor foreman; coordinator: coordinator co-ordinator; spokesman: spokesman spokeswoman spokesperson
adviser: adviser advisor aide; analyst: analyst strategist; economist; editor; reporter: reporter journalist correspondent; columnist; researcher: researcher scientist; professor: professor lecturer
engineer: engineer technician; consultant; accountant; trainer; nurse; doctor: doctor physician; surgeon; psychologist: psychologist psychiatrist; pharmacist; clerk; secretary; treasurer; curator
chief financial officer: chief+financial+officer cfo; chief operating officer: chief+operating+officer coo; chief technology officer: chief+technology+officer cto
general counsel: general+counsel; intern; scout; caretaker: caretaker janitor; firefighter; paramedic; volunteer; lobbyist; publicist; agent; producer; librarian
photographer; host: host presenter anchor; teacher; student: student pupil; farmer; driver; businessman: businessman businesswoman entrepreneur; fundraiser: fundraiser fund-raiser; pastor: pastor minister
guard; actor: actor actress; singer; artist: artist painter; writer: writer author novelist; banker; investor; trader; landlord; mechanic; electrician; plumber; carpenter; waiter: waiter waitress bartender; cook: cook chef
model; pilot; sailor; soldier; miner; fisherman; hairdresser; salesman: salesman saleswoman; politician: politician lawmaker; activist: activist campaigner; diplomat; contractor; programmer: programmer developer; comedian; rapper; musician
athlete; boxer; player; referee; jockey; historian; biologist; geologist; seismologist; astronomer; physicist; chemist; architect; detective: detective investigator; ranger; warden; lifeguard
"""
_LOOSE = (
    "official officer executive member employee representative attorney lawyer expert staffer worker delegate veteran"
)


def _read(table: str) -> Mapping[str, str]:
    out: dict[str, str] = {}
    for entry in table.replace("\n", ";").split(";"):
        name, _, words = entry.strip().partition(":")
        for word in words.split() or [name.replace(" ", "+")]:
            out[word.replace("+", " ")] = name
    return {k: v for k, v in out.items() if k}


TOP: Mapping[str, str] = _read(_TOP)
"""Words for whoever is first in a body -> the office. They go together: a head may be its director, its chairman and its president."""

LOW: Mapping[str, str] = _read(_LOW)
"""Words for those below -> the office."""

LOOSE = frozenset(_LOOSE.split())
"""Words that go with every office."""

GRADES: Mapping[str, str] = {
    "deputy": "deputy", "vice": "deputy", "assistant": "assistant", "associate": "associate", "executive": "executive", "acting": "acting",
    "interim": "acting",
}  # fmt: skip
"""Words before an office that make another one of it."""

PAST = frozenset("former ex late then future incoming outgoing retired longtime ousted fired designate elect".split())
"""Words beside an office that somebody no longer or not yet holds, so that another may stand beside it."""

BRANCHES = frozenset(
    "operations marketing sales finance security safety research engineering communications development policy programs programmes affairs relations "
    "production design technology training nursing studies admissions compliance planning personnel resources logistics analysis investigations "
    "services software products strategy education transport distribution procurement news sport sports music photography advocacy outreach".split()
)  # fmt: skip
"""What a director or head of one part of a body is the director of."""

SPEAKING = frozenset("communications affairs relations press media information pr publicity".split())
"""The parts of a body whose people speak for it."""
