"""Concepts: words that news uses for one thing, so that claims align and questions meet across them.

Classes are small: a wrong class glues unrelated facts together. Only words that share one meaning in most contexts; words of one stem need not
be listed twice. A class without a stem of its own bears the stem of its first word. Sources: our own reading of news; nominalisations and first-sense synonyms
of the Open English WordNet (CC BY 4.0), found by scripts/derive_concepts.py and chosen by hand; forms of irregular verbs; spellings on two sides
of the Atlantic.
"""

from __future__ import annotations

_NEWS = """
die: die died dies dying dead death deaths kill killed killing kills fatal fatality fatalities deadly slain perished toll victim
injure: injure injured injury injuries injuring wound wounded wounding hurt
quake: quake earthquake temblor tremor tremblor
acquire: acquire acquired acquisition acquires buy buys bought buying purchase purchased takeover buyout
fire: fire blaze inferno flames
damage: damage damaged damages damaging destroy destroyed destruction devastate devastated devastation raze razed flatten flattened flattening levels wrecked wreck
home: home homes house houses housing
building: building buildings structure structures
company: company firm corporation corp
deal: deal agreement pact accord treaty
price: price cost costs priced
arrest: arrest arrested detain detained apprehend apprehended custody
police: police policeman policemen officer officers cop cops
bomb: bomb bombs bombing explosive explosives explosion explode exploded blast device
attack: attack attacked attacks assault raid
launch: launch launched launches unveil unveiled introduce introduced introduces introduction release released
resign: resign resigned resignation quit depart departed departure left leave leaves leaving exit
appoint: appoint appointed appointment named hire hired hires
win: win won wins victory beat beaten defeat defeated
begin: begin began begun start started starts
founder: founder founders co-founder co-founders cofounder cofounders co-founded
revenue: revenue revenues sales turnover
profit: profit profits earnings
plane: plane aircraft jet airplane airliner jetliner
ship: ship vessel boat
car: car vehicle automobile auto
child: child children kid kids
people: people person persons resident residents inhabitant inhabitants population
attorney: attorney lawyer counsel
movie: movie film picture
gun: gun guns rifle firearm weapon weapons pistol handgun
militant: militant militants insurgent insurgents rebel rebels fighter fighters
rehab: rehab rehabilitation
compute: compute computing
datacentre: datacenter datacentre
anger: anger angry fury furious outrage
warn: warn warned warning caution
help: help aid assistance relief
doctor: doctor physician
wed: wed married marry marriage wedding
spokesman: spokesman spokeswoman spokesperson
increase: increase increased rise rose risen grow grew grown growth raise raised surge surged climb climbed
decrease: decrease decreased fall fell fallen drop dropped decline declined plunge plunged cut
"""

_SYNONYMS = """
power: power electricity
outag: outage blackout
drunk: drunk drunken
chase: chase chased pursue pursued pursuit
abolish: abolish abolished abolition
ceasefir: ceasefire truce
seiz: seize seized seizure
resum: resume resumed resumption
nation: nation country
investig: investigate investigation investigator probe inquiry enquiry
attempt: attempt effort try tried tries
shop: shop store
teenag: teenager teen teenagers teens teenage
baby: baby infant newborn
talk: talks negotiation negotiations
region: region area zone
rubble: rubble debris wreckage
mistak: mistake error
pay: pay paid payment salary wage wages
photo: photo photograph photos photographs
phone: phone telephone handset smartphone cellphone
laptop: laptop notebook
televis: television tv
websit: website site
ill: ill illness sick sickness
prison: prison jail jailed imprisoned incarcerated imprisonment
employe: employee employees worker workers staff
student: student pupil
soldier: soldier troops troop
lawmak: lawmaker lawmakers legislator legislators
protest: protest protester protesters demonstration demonstrators demonstrator demonstrate
revolt: revolt uprising rebellion
murder: murder slaying homicide
steal: steal stole stolen theft thief
rob: rob robbed robbery robber
shoot: shoot shot shooting gunfire gunshot shooter
crash: crash collision collide collided
charg: charge charged indict indicted indictment
sue: sue sued lawsuit suit
escap: escape escaped flee fled fleeing fugitive
search: search manhunt hunt
game: game match
gas: gasoline petrol
actor: actor actress
ban: ban prohibit prohibited outlaw
happen: happen occur
finish: finish complete
cooper: cooperate collaborate cooperation collaboration
hide: hide hid hidden conceal
withdraw: withdraw withdrew withdrawn withdrawal retreat pullout
reveal: reveal disclose revelation disclosure
predict: predict forecast
blame: blame accuse accused accusation
custom: customer client
sharehold: shareholder stockholder
result: result consequence
vote: vote ballot
hit: hit hits struck
author: author writer
reward: reward bounty
mother: mother mom mum
father: father dad
halt: halt stop
"""

_FORMS = """
decid: decide decision
appli: apply application
oppos: oppose opposition
convert: convert conversion
reduc: reduce reduction
regist: register registration
invad: invade invasion
merg: merge merger
surviv: survive survival survivor
deni: deny denial
fail: fail failure
expand: expand expansion
extend: extend extension
permit: permit permission
defend: defend defense defence
respond: respond response
lose: lose lost loss losses losing
choos: choose chose chosen choice
prove: prove proof proven
sell: sell sold selling
fli: fly flew flown flight
speak: speak spoke spoken speech
conclud: conclude conclusion
conceiv: conceive conception
disappear: disappear disappearance vanish
persuad: persuade persuasion
suspend: suspend suspension
divid: divide division
describ: describe description
produc: produce production
deliv: deliver delivery
discov: discover discovery
recov: recover recovery
sign: sign signature signing
compet: compete competition competitor rival
believ: believe belief
advis: advise advice adviser advisor
analys: analyse analyze analysis
find: find found
hold: hold held
lead: lead led
meet: meet met
send: send sent
break: break broke broken
give: give gave given
catch: catch caught
seek: seek sought
drive: drive drove driven driver
write: write wrote written
know: know knew known knowledge
run: run ran
shake: shake shook shaken
bring: bring brought
teach: teach taught
feel: feel felt
keep: keep kept
spend: spend spent
stand: stand stood
wear: wear wore worn
fight: fight fought
throw: throw threw thrown
ride: ride rode ridden
sink: sink sank sunk
swim: swim swam
freez: freeze froze frozen
clos: close closed closure
bear: born birth
sing: sing sang sung
think: think thought
"""

_SPELLINGS = """
center: center centre
program: program programme
labor: labor labour
harbor: harbor harbour
honor: honor honour
color: color colour
neighbor: neighbor neighbour neighborhood neighbourhood
kilomet: kilometer kilometre km
meter: meter metre
theater: theater theatre
licens: license licence licensed
aluminum: aluminum aluminium
gray: gray grey
favor: favor favour
jewelri: jewelry jewellery
tire: tire tyre
organ: organization organisation
realiz: realize realise
recogn: recognize recognise
ton: ton tonne
epicent: epicenter epicentre
percent: percent percentage
"""


def read_classes(*texts: str) -> dict[str, tuple[str, ...]]:
    """The classes of some tables, a line each: the name, a colon, the words."""
    out: dict[str, tuple[str, ...]] = {}
    for line in "".join(texts).splitlines():
        name, colon, words = line.partition(":")
        if colon:
            out[name] = tuple(words.split())
    return out


CONCEPTS: dict[str, tuple[str, ...]] = read_classes(_NEWS, _SYNONYMS, _FORMS, _SPELLINGS)
