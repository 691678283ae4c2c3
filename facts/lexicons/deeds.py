"""Deeds and qualities: classes of verbs and adjectives of which a thing is told one or another: shot or stabbed, the left or the right hand.

They are written as the nouns of facts/lexicons/things.py, verbs in their forms. Collected for this project from the ordinary vocabulary of news.
"""

from __future__ import annotations

from facts.lexicons.things import Thing, read_things

_QUALITIES = """
side | On which side was it?
left; right

end | At which end was it?
front; rear: rear back

level | Which of the two was it?
upper; lower

bearing | On which side of the compass was it?
northern; southern; eastern; western; north-eastern: northeastern north-eastern; north-western: northwestern north-western; south-eastern: southeastern south-eastern; south-western: southwestern south-western

colour | What colour was it?
red>burgundy: burgundy maroon; red; blue>navy: navy; blue; green; yellow; orange; white; black; grey: gray grey silver; brown; purple; pink; beige: beige tan

make | What was it made of?
wooden; brick; concrete; stone; steel; plastic; cardboard; glass; leather

sex | Was it a man or a woman?
male; female

seniority | Which of them was it?
elder: elder older; younger; eldest: eldest oldest; youngest

authority | Under what authority was it?
federal: federal national; state; county; municipal; local

form | In what form was it?
written; oral: oral verbal spoken; handwritten; electronic; anonymous; signed

often | How often is it?
daily; weekly; monthly; quarterly; annual: annual yearly

time of work | How much of the time?
full-time; part-time

creed | Of what creed was it?
catholic; protestant; orthodox; sunni; shiite: shiite shia; jewish; muslim: muslim islamic; hindu; buddhist; christian; sikh
"""

_DEEDS = """
attack | How was it done?
shoot: shoot shoots shot shooting; stab: stab stabs stabbed stabbing knifed; beat: beat beats beaten beating clubbed bludgeoned; strangle: strangle strangled strangling choked smothered suffocated; poison: poison poisoned poisoning
hang: hanged hanging; drown: drown drowned drowning; burn: burn burned burnt burning torched; behead: behead beheaded decapitated; crush: crush crushed trampled; electrocute: electrocuted; maul: bitten bite bites mauled
punch: punch punched punching; kick: kick kicked kicking; slap: slap slapped; bomb: bombed; shell: shelled

journey | How did they get there?
walk: walk walks walked walking; drive: drive drives drove driven driving; fly: fly flies flew flown flying; sail: sail sails sailed sailing; swim: swim swims swam swum swimming; cycle: cycled cycling biked; crawl: crawl crawled crawling
climb: climb climbs climbed climbing; row: rowed rowing; ski: skied skiing; paddle: paddled paddling

fall | How did the fall come about?
slip: slip slips slipped slipping; trip: tripped stumbled; jump: jump jumps jumped jumping leapt leaped; push: pushed shoved; dive: dive dived diving

trade | What was done with it?
buy: buy buys bought buying purchased; rent: rent rents rented renting leased leasing; borrow: borrow borrowed borrowing; steal: steal stole stolen stealing; lend: lend lends lent lending; donate: donate donated donating

capture | How was the person caught?
surrender: surrender surrendered surrenders; arrest: arrest arrested arrests captured caught seized

rescue | How were they brought there?
airlift: airlifted; carry: carried carrying; drag: dragged dragging; tow: towed towing

wreck | What happened to it?
overturn: overturn overturned; derail: derailed; collide: collided colliding; sink: sank sunk sinking; capsize: capsized; run aground: grounded; explode: explode exploded exploding; skid: skidded; stall: stalled; burn: burned burnt

telling | By what means was it told?
phone: phoned telephoned; email: emailed e-mailed; text: texted; write: wrote written; tweet: tweeted; fax: faxed; post: mailed

binding | How were they held?
tie: tied bound; handcuff: handcuffed; gag: gagged; blindfold: blindfolded

harm | What was the injury?
break: broke broken fractured; sprain: sprained; strain: strained; tear: tore torn ruptured; dislocate: dislocated; bruise: bruised; cut: gashed; twist: twisted

mending | What is done to it?
repair: repair repaired repairing; replace: replace replaced replacing; rebuild: rebuild rebuilt rebuilding; demolish: demolish demolished demolishing razed; convert: convert converted converting
"""

DEEDS: tuple[Thing, ...] = read_things(_DEEDS)
QUALITIES: tuple[Thing, ...] = read_things(_QUALITIES)  # they exclude each other beside one noun
