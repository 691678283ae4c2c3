"""Closed classes of English words that the search for speakers and contents steps over or stops at."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text` as a set."""
    return frozenset(text.split())


BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "am", "'m", "’m"})
AUXILIARIES = BE | word_set(
    "has have had having 've ’ve 'd ’d do does did will would 'll ’ll can could may might must shall should n't "
    "n’t not never isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't "
    "hadn’t don't don’t doesn't doesn’t didn't didn’t won't won’t wouldn't wouldn’t can't can’t cannot couldn't "
    "couldn’t shouldn't shouldn’t"
)
ADVERBS = word_set(
    "also then now still once later recently repeatedly first just even previously often always again earlier "
    "already sometimes today yesterday soon long further only too all both each himself herself themselves itself "
    "openly publicly privately frequently immediately simply largely strongly clearly instead however though"
)
SEMI = word_set(  # verbs that carry another verb in the infinitive, with the same subject
    "went going goes go continued continues appeared appears appear seemed seems seem began begins begin started "
    "starts refused refuses declined declines tried tries trying failed fails wanted wants came used continue "
    "like likes liked able willing ready quick right needs need set chose expected eager reluctant about paused "
    "stopped"
)
SUBORDINATORS = word_set(
    "that but while as because although though if when since where after before than so or whereas unless until "
    "whether why how what whose and yet nor once which who whom"
)
RELATIVES = frozenset({"who", "which", "that"})
COMPLEMENTIZERS = word_set("that whether if how why what when where who which")
PREPOSITIONS = word_set(
    "in on at during after from by via through to with of before outside for about against among into over under "
    "since despite amid between within without around near inside until upon as per across"
)
PRONOUNS = word_set("he she they it we i you this these those there")
PERSONAL = word_set("he she they it we i you who which that one his her their its our my")
POSSESSIVES = word_set("his her their its our my your")
DETERMINERS = word_set(
    "the a an this that these those his her their its our my your some any no every each all both many most "
    "several few another other more one two three four five"
)
TIMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february "
    "march april may june july august september october november december morning afternoon evening night week "
    "month year weekend earlier later recently last this again repeatedly publicly ago then before afterward "
    "afterwards once bluntly"
)
MEDIA = word_set(
    "podcast show program programme broadcast episode channel "
    "statement interview speech conference email e-mail letter report press tweet post briefing call filing memo "
    "blog rally debate court video hearing testimony appearance address release article phone telephone column "
    "essay"
)
ADDRESSEES = word_set("reporters journalists voters supporters us me him her them you everyone people")
CONTRASTS = frozenset({"but", "while", "although", "though", "despite"})  # begin the writer's own words after a comma
COPULAS = word_set(
    "seem seems seemed feel feels felt become becomes became remain remains remained sound sounds sounded"
)
STEPS = word_set("also very so too not n't n’t more most still now quite less increasingly deeply")
LIGHT_VERBS = word_set(  # with a noun of saying or thinking as their object: their subject is the speaker
    "make makes made making have has had having express expresses expressed expressing voice voices voiced "
    "voicing raise raises raised raising share shares shared hold holds held issue issues issued give gives gave "
    "given offer offers offered release released repeat repeats repeated cast level leveled reiterate reiterated "
    "lodge lodged harbor harbors file filed"
)
DASHES = frozenset({"―", "—", "–", "--", "-"})
COORDINATORS = frozenset({"and", "but", "or", ",", "then"})
TITLES = word_set(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame king queen prince princess sen "
    "sen. senator rep rep. representative gov gov. governor president vice-president chancellor minister "
    "secretary mayor judge justice chief sheriff officer captain capt. general gen. colonel col. lt. sgt. "
    "sergeant rev rev. pope chairman chairwoman chair ceo director speaker attorney commissioner ambassador "
    "leader detective lieutenant coach"
)
GROUPS = word_set(
    "company firm group bank agency department ministry office court police government administration campaign "
    "committee council commission board party union association army church club team university college "
    "institute school newspaper times post journal news press magazine foundation fund congress senate house "
    "parliament states nations league inc inc. corp corp. ltd ltd. llc plc co. airline airport network bureau "
    "center centre panel study report survey poll statement data city state county country service services "
    "society authority organization organisation coalition alliance media"
)
PARTICLES = word_set("de la van von der den del di da bin al el le of the and &")
VAGUE = word_set("a an one another some any several")
DOCUMENTS = word_set(
    "report statement study survey poll analysis article letter memo review data research paper book account"
)
UTTERANCES = word_set("comment comments remark remarks statement letter tweet post email memo message testimony")
