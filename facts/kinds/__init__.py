"""The kinds of disagreement: one module each, with one function from a story to candidates, and one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.kinds.agents import find_agents
from facts.kinds.announcer import find_announcer
from facts.kinds.attribution import find_attribution
from facts.kinds.authority import find_authority
from facts.kinds.bound import find_bound
from facts.kinds.coming import find_coming
from facts.kinds.courses import find_courses
from facts.kinds.date import find_date
from facts.kinds.date_limits import find_date_limits
from facts.kinds.entity import find_entity
from facts.kinds.framing import find_framing, scale_candidates
from facts.kinds.glosses import find_glosses
from facts.kinds.hearers import find_told
from facts.kinds.joined_words import find_joined_words
from facts.kinds.limits import find_limited
from facts.kinds.lists import find_lists
from facts.kinds.models import find_models
from facts.kinds.nationality import find_nationality
from facts.kinds.nearby import find_nearby
from facts.kinds.number import find_number
from facts.kinds.offences import find_offences
from facts.kinds.place import find_place
from facts.kinds.plugins import find_by_plugins
from facts.kinds.polarity import find_polarity
from facts.kinds.purpose import find_purpose
from facts.kinds.quotation import find_quotation
from facts.kinds.ranks import find_ranks
from facts.kinds.recipients import find_recipients
from facts.kinds.scope import find_scope
from facts.kinds.several import find_several
from facts.kinds.status import find_status
from facts.kinds.strength import find_strength
from facts.kinds.things import find_things
from facts.kinds.undated import find_undated
from facts.kinds.worst_hit import find_worst_hit
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.asking.candidates import Candidate
    from facts.story import Story

KINDS: tuple[Callable[[Story], list[Candidate]], ...] = (
    find_date,
    find_date_limits,
    find_undated,
    find_entity,
    find_things,
    find_lists,
    find_glosses,
    find_models,
    find_nationality,
    find_place,
    find_worst_hit,
    find_nearby,
    find_number,
    find_bound,
    find_authority,
    find_polarity,
    find_status,
    find_strength,
    find_coming,
    find_courses,
    find_scope,
    find_ranks,
    find_several,
    find_joined_words,
    find_limited,
    find_offences,
    find_attribution,
    find_agents,
    find_quotation,
    find_announcer,
    find_recipients,
    find_told,
    find_purpose,
    find_framing,
    lambda s: scale_candidates(s, Kind.POLARITY, Severity.TENSION),
    lambda s: scale_candidates(s, Kind.STATUS, Severity.TENSION),
    lambda s: scale_candidates(s, Kind.ENTITY, Severity.TENSION),
    lambda s: scale_candidates(s, Kind.SCOPE, Severity.TENSION),
    lambda s: scale_candidates(s, Kind.PURPOSE, Severity.TENSION),
    find_by_plugins,
)
