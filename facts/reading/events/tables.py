"""The lexicons as the reader looks them up: by word form and by base form."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from facts.reading.events.governing_verbs import GOVERNING_VERBS
from facts.reading.events.governing_words import ADJECTIVES, NOUNS
from facts.reading.events.speech_verbs import SPEECH_VERBS
from facts.reading.events.words import ADVERBS, CONDITIONS, MODALS

if TYPE_CHECKING:
    from facts.reading.events.government import Government, Group

Role = IntEnum(
    "Role",
    "MODAL WOULD NEGATION NO ANY PRONOUN WITHOUT ADVERB TO CONDITION SUBORDINATOR RELATIVE THAT COORDINATION COMMA "
    "SEMICOLON QUOTE PREPOSITION ACCORDING ADJECTIVE NOUN AUXILIARY VERB CLITIC",
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AUXILIARIES = {
    **dict.fromkeys(("be", "am", "is", "are", "was", "were", "been", "being", "'m", "’m", "'re", "’re"), "be"),
    **dict.fromkeys(("have", "has", "had", "having", "'ve", "’ve"), "have"),
    **dict.fromkeys(("do", "does", "did", "doing", "done"), "do"),
    "'s": "be",
    "’s": "be",
}
#: Verbs that bring their object about: the event noun after them is as certain as they are ("may hold talks").
BRINGING = _words(
    """
    make take hold have launch reach sign complete close conclude win file open start begin get give obtain receive
    conduct carry perform stage deliver mount convene organize organise lead create cause provide enter join face
    suffer see finalise finalize execute implement undertake initiate secure evaluate
    """
)
COPULAS = frozenset({"be", "become", "remain", "seem", "appear", "look", "stay", "feel", "prove"})

ROLES: dict[str, Role] = {
    **dict.fromkeys(AUXILIARIES, Role.AUXILIARY),
    **dict.fromkeys((*MODALS, "will", "shall", "wo", "ca", "'ll", "’ll"), Role.MODAL),
    **dict.fromkeys(("'d", "’d"), Role.WOULD),
    **dict.fromkeys(("not", "n't", "n’t", "never", "hardly", "scarcely", "barely"), Role.NEGATION),
    **dict.fromkeys(("no", "nobody", "none", "nothing", "neither", "nor"), Role.NO),
    **dict.fromkeys(("without", "instead", "rather"), Role.WITHOUT),
    **dict.fromkeys(ADVERBS, Role.ADVERB),
    **dict.fromkeys(CONDITIONS, Role.CONDITION),
    **dict.fromkeys(
        ("because", "when", "while", "although", "though", "after", "before", "since", "until", "till", "once", "as",
         "where", "whereas", "how", "why", "lest"),
        Role.SUBORDINATOR,
    ),
    **dict.fromkeys(("who", "which", "whom", "whose", "what", "whoever", "whatever", "whichever"), Role.RELATIVE),
    **dict.fromkeys(("and", "or", "but", "&"), Role.COORDINATION),
    **dict.fromkeys((",", "--", "—", "–", "(", ")"), Role.COMMA),
    **dict.fromkeys(('"', "''", "``", "“", "”", "`"), Role.QUOTE),
    **dict.fromkeys(("he", "she", "it", "they", "we", "i"), Role.PRONOUN),
    **dict.fromkeys(("s", "re", "ve", "ll", "m"), Role.CLITIC),
    "any": Role.ANY,
    "that": Role.THAT,
    "to": Role.TO,
    ";": Role.SEMICOLON,
    "according": Role.ACCORDING,
}  # fmt: skip

TAG_ROLES: dict[str, Role] = {
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), Role.VERB),
    **dict.fromkeys(("JJ", "JJR", "JJS"), Role.ADJECTIVE),
    **dict.fromkeys(("NN", "NNS"), Role.NOUN),
    **dict.fromkeys(("IN", "RP"), Role.PREPOSITION),
}


VERBS = (*GOVERNING_VERBS, *SPEECH_VERBS)


def _table(groups: tuple[Group, ...]) -> dict[str, Government]:
    return {word: government for government, examples in groups for word in examples if " " not in word}


def _particles() -> dict[str, dict[str, Government]]:
    out: dict[str, dict[str, Government]] = {}
    for government, examples in VERBS:
        for entry in examples:
            verb, _, particle = entry.strip().partition(" ")
            if particle:
                out.setdefault(verb, {})[particle] = government
    return out


VERB_GOVERNORS = _table(VERBS)
NOUN_GOVERNORS = _table(NOUNS)
ADJECTIVE_GOVERNORS = _table(ADJECTIVES)
PARTICLE_VERBS = _particles()
#: Verbs that may stand after or inside what is said ("Sales fell, the firm said").
SAYING = _words(
    """
    say tell add report note state declare explain argue claim insist maintain contend assert allege warn testify
    remark comment concede admit acknowledge recall write reply reveal disclose observe announce confirm predict
    estimate caution complain ask think believe suggest quip tweet reiterate stress joke respond
    """
)
#: Governors whose content clause can stand without "that".
BARE_CLAUSE = SAYING | _words(
    """
    anticipate assume assure believe bet doubt deny expect fear figure gamble guess hope imagine inform mention
    notify point presume promise quip reckon report speculate suppose surmise suspect think understand wish worry
    afraid worried aware certain sure hopeful possible likely forecast project pledge vow rumour rumor claim charge
    chance belief speculation statement announcement suggestion guarantee
    """
)
#: Speech verbs whose passive takes a content clause ("was told that sales fell").
TOLD = frozenset({"tell", "inform", "assure", "notify", "warn", "advise", "promise"})
#: Governors that "to" and a noun can follow ("moved to court").
DIRECTIONAL = _words(
    """
    move refer add stand respond push press apply work set sign commit prefer get come go turn happy due free
    """
)
SHORT_ADVERBS = _words(
    """
    not n't n’t never also even just only then still now so further soon always ever once again perhaps maybe well
    better quite almost already yet therefore however too
    """
)
PREPOSITIONS = _words(
    """
    of in on at by for with from to as if that into onto over under after before about against between through
    during without within upon than per via toward towards since until till up out off down like near despite
    because while whether
    """
)
SUBJECT_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i"})
#: Prepositions between a governor and the event noun or gerund that it governs ("accused of", "called for").
OBJECT_PREPOSITIONS = frozenset({"of", "for", "about", "from", "with", "against"})

#: Governors whose complement, besides being uncertain, leans towards not happening.
RELUCTANT = frozenset({"doubt", "hesitant", "reluctant", "unlikely", "unwilling", "discourage", "dissuade"})
#: Governors of denial whose own denial asserts ("did not fail to pay"); of others it leaves the matter open.
FAILING = frozenset({"fail", "forget", "neglect", "cease", "failure"})
