"""Namings of trade, courts, war, sport and fame: what sources may call one bid, sentence, camp, turn of a game or parting.

Written as `facts.lexicons.namings`. Collected for this project.
"""

from __future__ import annotations

from facts.lexicons.sides import Family, Side

TRADES: tuple[Family, ...] = (
    Family("bid", "How is the bid cast?", (
        Side("hostile", "hostile bid; hostile takeover; hostile offer; unsolicited; unwelcome; uninvited; aggressive bid; opportunistic; raid on; ambush", "Norvia made an unsolicited bid for the mill."),
        Side("friendly", "friendly; agreed bid; agreed offer; agreed deal; recommended offer; negotiated; welcomed; merger of equals; white knight; mutually agreed; amicable", "Norvia made a friendly bid for the mill."),
    ), close=True),
    Family("hiring away", "How was the hiring done?", (
        Side("lured", "poached; poaching; poaches; lured; luring; lures; snatched; snatches; stole; steals; raided; enticed; wooed away", "Norvia poached the chief engineer of Arden."),
        Side("hired", "hired; hires; hiring; signed; signs; recruited; recruits; appointed; appoints; brought in; joined; joins", "Norvia hired the chief engineer of Arden."),
    ), close=True),
    Family("copying", "Is it a copy?", (
        Side("copy", "rip-off; ripoff; ripped off; clone; clones; copycat; knockoff; knock-off; copied; copies/V; plagiarised; plagiarized; plagiarism; counterfeit; imitation; stolen idea; lifted from", "The new lamp is a clone of the Arden lamp."),
        Side("likeness", "inspired by; homage; tribute to; similar to; resembles; reminiscent; nod to; influenced by; pays tribute; echoes", "The new lamp is inspired by the Arden lamp."),
    ), close=True),
    Family("finding", "How great is the finding?", (
        Side("great", "breakthrough; game changer; game-changer; game-changing; miracle; miracle cure; wonder drug; revolutionary; groundbreaking; ground-breaking; holy grail; landmark study; stunning result; astonishing", "The trial of the drug was a breakthrough."),
        Side("modest", "promising; encouraging; preliminary; early-stage; incremental; tentative; modest benefit; small study; small trial; first step; step forward; cautious; proof of concept; inconclusive; mixed results", "The trial of the drug was encouraging."),
    ), close=True),
    Family("part in a crime", "What part did they play?", (
        Side("leader", "mastermind; masterminded; ringleader; kingpin; architect of; orchestrated; led the plot; leader of the plot; crime boss; instigator; instigated", "The clerk was the mastermind of the theft."),
        Side("helper", "accomplice; accomplices; lookout; getaway driver; minor role; pawn; foot soldier; middleman; go-between; bit player; minor player; low-level; courier; abetted", "The clerk was an accomplice in the theft."),
    ), close=True),
    Family("sentence cast", "How is the sentence cast?", (
        Side("hard", "harsh sentence; stiff sentence; severe sentence; tough sentence; maximum sentence; heavy sentence; lengthy sentence; long sentence; stiff penalty; harsh punishment; severe punishment; stiff punishment; excessive sentence; draconian", "The clerk got a stiff sentence."),
        Side("light", "lenient; lenient sentence; light sentence; slap on the wrist; leniency; reduced sentence; mild sentence; short sentence; light punishment; mild punishment; merciful; below the guidelines", "The clerk got a lenient sentence."),
    )),
    Family("going free", "How did they go free?", (
        Side("cleared", "cleared of; exonerated; vindicated; proven innocent; proved innocent; absolved; not guilty; acquitted; innocent of; wrongfully", "The clerk was exonerated after the trial."),
        Side("got off", "walked free; walks free; got off; gets off; escaped punishment; escaped prison; dodged; technicality; loophole; let off; avoids jail; avoided jail; avoids prison; avoided prison; off the hook; spared jail", "The clerk walked free after the trial."),
    ), close=True),
    Family("camp", "What is the camp called?", (
        Side("prison", "concentration camp; concentration camps; internment camp; internment camps; prison camp; prison camps; labour camp; labor camp; labour camps; labor camps; gulag; cages; jail; prison", "The envoy visited the internment camp."),
        Side("shelter", "detention center; detention centre; detention centers; detention centres; holding facility; processing center; processing centre; shelter; shelters; re-education center; vocational center; training center; training centre; housing facility", "The envoy visited the detention centre."),
    ), close=True),
    Family("closing off", "What is the closing off called?", (
        Side("siege", "siege; besieged; besieging; starvation; strangling; stranglehold; collective punishment; encircled; encirclement", "The siege of the port lasted a month."),
        Side("blockade", "blockade; blockaded; embargo; quarantine; naval cordon; sanctions; closure; restrictions on", "The blockade of the port lasted a month."),
    ), close=True),
    Family("measures", "How are the measures cast?", (
        Side("hard", "crackdown; clampdown; cracking down; cracks down; cracked down; draconian; heavy-handed; purge; witch hunt; repression; repressive; suppression; dragnet; iron fist", "The council ordered a crackdown on street sellers."),
        Side("plain", "enforcement; tightening; tightened; regulation; safeguards; law and order; inspections; stricter rules; new rules; guidelines; oversight; stepped-up", "The council ordered an enforcement of the rules on street sellers."),
    ), close=True),
    Family("turn of a game", "How is the turn of the game cast?", (
        Side("comeback", "comeback; comebacks; rallied; rallies/V; rally past; fought back; fights back; stormed back; clawed back; battled back; turnaround; overturned a", "Harrow won after a comeback against Selby."),
        Side("collapse", "collapse; collapsed; choked; choke; meltdown; melted down; imploded; implosion; blew a; blown lead; squandered; capitulated; capitulation; crumbled; threw away; let slip", "Harrow won after a collapse of Selby."),
    )),
    Family("parting", "How did the couple part?", (
        Side("left", "dumped; dumps; ditched; jilted; walked out on; cheated on; betrayed; kicked out; left her for; left him for", "The singer dumped the actor."),
        Side("parted", "split from; split up; parted ways; parted; separated; broke up; amicable; amicably; mutual decision; mutually; grew apart; conscious uncoupling; taking a break; remain friends", "The singer parted from the actor."),
    ), close=True),
    Family("rich person", "What is the owner called?", (
        Side("grim", "oligarch; oligarchs; profiteer; robber baron; crony; cronies; slumlord; loan shark; speculator; corporate raider; vulture", "The oligarch owns the mill."),
        Side("plain", "tycoon; businessman; businesswoman; entrepreneur; entrepreneurs; magnate; mogul; investor; philanthropist; executive; industrialist; financier", "The businesswoman owns the mill."),
    ), close=True),
    Family("welfare", "What is the social spending called?", (
        Side("net", "safety net; social programs; social programmes; social services; social spending; antipoverty; anti-poverty; social policy", "The council voted on the safety net."),
        Side("welfare", "social welfare; welfare spending; welfare state; welfare programs; entitlement; entitlements; entitlement spending; spending spree; handouts; big government; socialist spending", "The council voted on entitlements."),
    )),
)  # fmt: skip
