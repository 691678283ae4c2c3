"""Base forms of English verbs and nouns: irregular ones from a list, regular endings by rule.

Lists compiled by hand for this project. Each entry of the irregular list: base form, past, participle, further forms.
"""

from __future__ import annotations

from functools import lru_cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_IRREGULAR = """
abide abode abode|add added added adding|agree agreed agreed agreeing|arise arose arisen|awake awoke awoken
be was been were am is are being|bear bore borne|beat beat beaten|become became become becoming|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled bleed|blow blew blown
break broke broken|breathe breathed breathed breathing|breed bred bred breed|bring brought brought bring
build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung cling|come came come coming|concede conceded conceded conceding|cost cost cost|creep crept crept
cut cut cut|deal dealt dealt|die died died dying|dig dug dug|do did done does|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|embed embedded embedded embed|exceed exceeded exceeded exceed|fall fell fallen
feed fed fed feed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung fling
fly flew flown|focus focused focused focuses|forbid forbade forbidden|forecast forecast forecast
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|free freed freed freeing
freeze froze frozen|get got gotten|give gave given|go went gone goes|grind ground ground|grow grew grown
guarantee guaranteed guaranteed guaranteeing|hang hung hung|have had had has|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid
lead led led|leave left left|lend lent lent|let let let|lie lay lain lying|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
need needed needed needs need|offset offset offset|overcome overcame overcome overcoming|oversee oversaw overseen
overtake overtook overtaken|owe owed owed owing|panic panicked panicked panicking|pay paid paid
precede preceded preceded preceding|proceed proceeded proceeded proceed|prove proved proven|put put put
quit quit quit|read read read|rebuild rebuilt rebuilt|recede receded receded receding|rid rid rid|ride rode ridden
ring rang rung ring|rise rose risen|run ran run|say said said|see saw seen|seed seeded seeded seed
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung sing|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped speed|spend spent spent|spin spun spun
split split split|spread spread spread|spring sprang sprung spring|stand stood stood|steal stole stolen
stick stuck stuck|strike struck stricken|strive strove striven|succeed succeeded succeeded succeed|swear swore sworn
sweep swept swept|swim swam swum|swing swung swung swing|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|tie tied tied tying|undergo underwent undergone
understand understood understood|undertake undertook undertaken|upset upset upset|veto vetoed vetoed vetoes
wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|write wrote written
"""
_ENTRIES = [entry.split() for entry in _IRREGULAR.strip().replace("\n", "|").split("|")]

#: Base form by irregular form.
IRREGULAR = {form: words[0] for words in _ENTRIES for form in words[1:]}
#: Irregular past forms that are participles as well ("sold", "held").
PARTICIPLES = frozenset(words[1] for words in _ENTRIES if words[1] == words[2])
_AMBIGUOUS = _words("bit felt found ground laid lay left lit meant saw shot spoke stole thought wound")
#: Irregular past forms that are hardly ever nouns or adjectives ("undertook", "rose").
PAST_FORMS = (
    frozenset(words[1] for words in _ENTRIES if words[1] != words[0] and not words[1].endswith("ed")) - _AMBIGUOUS
)

_VOWELS = frozenset("aeiouy")
# A doubled final consonant that belongs to the base form ("sell", "pass", "add").
_KEEP_DOUBLE = ("ll", "ss", "ff", "zz", "add")
# Stems that double a final l before an ending.
_SINGLE_L = _words(
    """
    cancell compell controll dispell duell equall excell expell fuell impell labell levell modell patroll pedall
    propell quarrell rebell refuell repell signall spirall totall travell tunnell
    """
)
# Stems that take their e back though their ending does not tell.
_E_STEMS = _words(
    """
    accus achiev acquir adher admir ador arrang assembl assum bak battl believ blam bor brib cap car caus ceas
    challeng chang charg chok cit clos combin compar compet complet compos concret confin confus consum conven cor
    creat crim dat dazzl decid declar declin decreas defin delet describ determin devot dispos divid doubl dup eas
    emerg enabl eras escap evok examin exchang excit excus expir explor expos ey fin fir fram freez guid handl heav
    hid hik hir hop ignit ignor imagin impos incit increas inquir inscrib inspir interfer interven invit invok leas
    leav lik los machin mak merg min nam not oppos overdos overwrit owe paus pip pleas plung pos postpon prais prepar
    prescrib presum prob promot propos provid provok purchas purpos quot rais rang ras raz receiv recit refin refus
    rehears reignit releas reliev requir resid restor resum retir retriev reveng revers revok rewrit rob rop rul
    schedul schem scor seiz settl shap shar sid sincer squeez stor strik strip strok subscrib suppos tackl tak tast tim
    troubl typ unit urg us vot wak wast weav welcom wip wir writ
    """
)
# Endings of stems that stay as they are, looked at before those that take an e.
_PLAIN_ENDINGS = tuple(
    sorted(
        _words(
            """
    aid ail aim ain air ait allop aud aul awl awn ead eak eal eam ean eap ear earn eas eat eed eel een eep eet eign
    eil eld elop en er et eter ign ilot ing ip it loud oad oar oat ob oid oil oin om omb on ong ood ook ool oom oon
    oop oor oot or oul our ourn out own rain rawl sip ulk ung
    """
        )
    )
)
_E_ENDINGS = tuple(
    sorted(
        _words(
            """
    ab ad ag ak alv am ap ar as at av bl c cl dg dl eg elv erv ev fl gl i ib id ik il im in ip ir is iv iz kl ls ng ns
    ob od ok ol olv om op or os ov pl ps rg rs tl u ub uc ud ug uir ul um un ur us ut yp zl
    """
        )
    )
)


@lru_cache(maxsize=8192)
def verb_lemma(word: str) -> str:
    """Return the base form of a verb form in lower case ("agreed": "agree"), the word itself where no rule fits."""
    known = IRREGULAR.get(word)
    if known:
        return known
    if len(word) > 4 and word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    if word.endswith("s"):
        return _without_s(word)
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1 and not _VOWELS.isdisjoint(stem):
            return _restore(stem)
    return word


@lru_cache(maxsize=8192)
def noun_lemma(word: str) -> str:
    """Return the singular of a noun in lower case ("deliveries": "delivery")."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return _without_s(word) if word.endswith("s") and len(word) > 3 else word


def _without_s(word: str) -> str:
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "goes", "toes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) or len(word) < 3 else word[:-1]


def _restore(stem: str) -> str:
    """Return the base form of a stem that lost "ed" or "ing"."""
    if stem in _SINGLE_L:
        return stem[:-1]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "eo" and not stem.endswith(_KEEP_DOUBLE):
        return stem[:-1]
    takes_e = stem in _E_STEMS or (not stem.endswith(_PLAIN_ENDINGS) and stem.endswith(_E_ENDINGS))
    return stem + "e" if takes_e else stem
