"""Namings: what sources may call one thing, by the light each name throws on it.

A family holds the names of one sort of thing; names of different shades in different sources make a question of framing. Neutral names
("deal") stand for the thing but throw no light, so they never disagree. Words are written as in `facts.lexicons.scales`, each shade with
an example that is a test. Collected for this project.
"""

from __future__ import annotations

from facts.lexicons.namings_affairs import AFFAIRS
from facts.lexicons.namings_trades import TRADES
from facts.lexicons.sides import Family, Side

_NAMINGS: tuple[Family, ...] = (
    Family("deal", "What is the deal called?", (
        Side("common cause", "partnership; partnerships; alliance; alliances; collaboration; tie-up; cooperation; partnering; partner with; union with; marriage of convenience; teaming up; joint effort",
             "The two breweries announced a partnership."),
        Side("trade", "lease; leases; leasing; leased; rent; rents; renting; rental; hire/N; sale; sell-off; purchase; transaction; supply contract", "The two breweries agreed on a lease."),
        Side("loose", "arrangement; understanding; experiment; stopgap; handshake deal; memorandum", "The two breweries have an understanding."),
        Side("union", "merger; mergers; merging; merge; merges; combination of; combine with; combining with", "The two breweries announced a merger."),
        Side("conquest", "takeover; raid/N; grab/N; land grab; swoop/N; capture/N; coup; power grab; buyout", "The two breweries fear a takeover."),
    ), "deal; agreement; contract; pact; accord", close=True),
    Family("fighters", "What are the fighters called?", (
        Side("terror", "terrorist; terrorists; extremist; extremists; jihadist; jihadists; jihadi; jihadis; fanatics", "Terrorists hold the pass."),
        Side("revolt", "insurgent; insurgents; rebel/N; rebels/N; militant; militants; guerrilla; guerrillas; separatist; separatists; militia; militiamen", "Rebels hold the pass."),
        Side("struggle", "freedom fighter; freedom fighters; resistance; martyr; martyrs; revolutionary/N; revolutionaries; liberators", "Freedom fighters hold the pass."),
        Side("crime", "thug; thugs; bandit; bandits; gangster; gangsters; criminals; mercenary; mercenaries", "Bandits hold the pass."),
    ), "fighter; fighters; force; forces; group; gunmen"),
    Family("killing", "What is the killing called?", (
        Side("crime", "murder; murders; murdered; slaughter; slaughtered; massacre; massacred; execution; executed; assassinated; assassination; slaying; butchered; homicide; bloodbath",
             "The shooting of the judge was an execution."),
        Side("mishap", "accident; mishap; tragedy; tragic accident; accidental", "The shooting of the judge was a tragic accident."),
        Side("sanction", "neutralized; neutralised; taken out; justice was; self-defense; self-defence; justified killing; justifiable", "The judge was killed in self-defence."),
    ), "killing; killed; death; died; shooting; first-degree murder; second-degree murder; third-degree murder; first degree murder; second degree murder; third degree murder; degree murder; capital murder; felony murder; "
        "charged with murder; charge of murder; charges of murder; count of murder; counts of murder; murder charge; murder charges; murder trial; murder case; murder suspect; with murder; "
        "vehicular homicide; negligent homicide; reckless homicide; homicide detective; homicide detectives; homicide investigators; homicide unit; homicide squad; homicide division; homicide charge; homicide charges; "
        "hit and run accident; hit-and-run accident; car accident; traffic accident; road accident; auto accident; scene of an accident; scene of the accident; the accident scene", close=True),
    Family("shooting", "What is the shooting called?", (
        Side("fight", "shootout; shoot-out; gunfight; gun fight; firefight; gun battle; gunbattle; battle; exchange of fire; exchange of gunfire; crossfire; exchanged fire; clash; clashes", "The shootout lasted an hour."),
        Side("slaughter", "massacre; massacred; slaughter; slaughtered; execution; executed; ambush; ambushed; rampage; shooting spree; killing spree; gunned down; bloodbath; execution-style; mowed down; picked off", "The ambush lasted an hour."),
        Side("stray", "stray bullet; stray bullets; random gunfire; hail of bullets; errant; ricochet; stray gunfire; accidental discharge; warning shots; warning shot", "The baker was hit by a stray bullet."),
    ), "shooting; gunfire", close=True),
    Family("seizure", "What is the arrest called?", (
        Side("arrest", "arrested; arrest; detained; detention; taken into custody; custody; questioned", "The reporter was arrested at the gate."),
        Side("kidnapping", "kidnapped; abducted; abduction; kidnapping; snatched; hostage; seized by; held captive; dragged away; disappeared", "The reporter was abducted at the gate."),
    ), "", close=True),
    Family("stoppage", "What is the stoppage called?", (
        Side("strike", "strike; walkout; walked out; went on strike; industrial action; strikers", "The strike closed the mill."),
        Side("lockout", "lockout; locked out; lock-out; locking out", "The lockout closed the mill."),
    ), "dispute; stoppage"),
    Family("leaker", "What is the source called?", (
        Side("traitor", "traitor; spy; turncoat; criminal; fugitive; mole", "The traitor spoke to a reporter."),
        Side("whistleblower", "whistleblower; whistle-blower; dissident; activist; hero", "The whistleblower spoke to a reporter."),
        Side("plain", "leaker; contractor; former analyst; insider", "The leaker spoke to a reporter."),
    ), "source", close=True),
    Family("launch", "What was launched?", (
        Side("satellite", "satellite; communications satellite; weather satellite; space launch; space program; space programme", "The island launched a satellite."),
        Side("missile", "missile; ballistic missile; long-range missile; missile test; missiles; warhead", "The island launched a missile."),
    ), "rocket", close=True),
    Family("belief", "What is the group called?", (
        Side("cult", "cult; sect; fanatics; doomsday; brainwashed; splinter group", "The cult owns the farm."),
        Side("church", "church; congregation; ministry; religious group; faith; believers; religious community", "The church owns the farm."),
    ), "group", close=True),
    Family("unrest", "What is the unrest called?", (
        Side("protest", "protest; protests; protesters; protestors; demonstration; demonstrations; demonstrators; rally/N; march/N; vigil", "The protest lasted two days."),
        Side("disorder", "riot; riots; rioting; rioters; mob; looters; looting; rampage; mayhem; anarchy", "The riot lasted two days."),
        Side("rising", "uprising; revolt; rebellion; revolution; coup; insurrection; mutiny; attempted coup; coup attempt", "The uprising lasted two days."),
        Side("attack", "attack on; attacks on; attack at; attack in; assault on; assault at; siege; storming of; storming the; breach of; breach at; invasion of", "The siege lasted two days."),
    ), "riot police; riot gear; riot squad; riot shields; riot policeman; riot policemen; riot officers; riot act; protest vote", near=("attack",)),
    Family("operation", "What is the operation called?", (
        Side("assault", "invasion; invaded; onslaught; aggression; assault; bombardment; raid; blitz; rampage", "The invasion began at dawn."),
        Side("measure", "operation; incursion; intervention; mission; peacekeeping; police action; security operation; liberation", "The operation began at dawn."),
    ), close=True),
    Family("government", "What is the government called?", (
        Side("hostile", "regime; junta; dictatorship; clique; tyranny; occupiers", "The regime raised the toll."),
        Side("plain", "government; administration; cabinet", "The government raised the toll."),
    ), close=True),
    Family("leader", "What is the leader called?", (
        Side("hostile", "dictator; strongman; tyrant; despot; warlord; autocrat", "The dictator spoke for an hour."),
        Side("plain", "president; prime minister; head of state; statesman; reformer; elected leader", "The president spoke for an hour."),
    ), "leader; ruler", close=True),
    Family("migrants", "What are the newcomers called?", (
        Side("hostile", "illegals; illegal immigrants; illegal aliens; illegal immigrant; illegal alien; invaders; intruders", "Illegal immigrants crossed the river."),
        Side("plain", "migrants; migrant; immigrants; undocumented; undocumented immigrants; newcomers", "Migrants crossed the river."),
        Side("needy", "refugees; refugee; asylum seekers; asylum-seekers; asylum seeker; displaced people", "Refugees crossed the river."),
    ), anywhere=True),
    Family("job losses", "What are the job losses called?", (
        Side("hard", "layoffs; lay-offs; mass firings; axed; bloodbath; sackings; slashing jobs; job losses; cull", "The brewery announced layoffs."),
        Side("soft", "restructuring; streamlining; downsizing; rightsizing; reorganization; reorganisation; efficiency; voluntary departures; headcount reduction", "The brewery announced a restructuring."),
    ), "job cuts; redundancies"),
    Family("scandal", "What is the affair called?", (
        Side("grave", "scandal; crime; fraud; corruption; cover-up; bribery; disgrace; conspiracy; betrayal", "The mayor was hurt by the scandal."),
        Side("light", "controversy; mistake; error; misunderstanding; gaffe; oversight; lapse; misstep; blunder; flap; row/N; mix-up", "The mayor was hurt by the misunderstanding."),
    ), "affair; case; matter", close=True),
    Family("mishap", "What is the event called?", (
        Side("grave", "catastrophe; disaster; calamity; tragedy; nightmare; carnage; horror; cataclysm", "The flood was a catastrophe."),
        Side("light", "incident; episode; inconvenience; minor incident; scare; hiccup; glitch; nuisance", "The flood was an inconvenience."),
    ), "event; accident", close=True),
    Family("suspect", "What is the suspect called?", (
        Side("judged", "killer; murderer; rapist; thief; culprit; perpetrator; arsonist", "The killer lived next door."),
        Side("unjudged", "accused/N; defendant; alleged killer; alleged murderer; alleged thief; alleged rapist; suspected killer; suspected arsonist; suspected thief; person of interest; suspect/N", "The suspect lived next door."),
    )),
    Family("rise", "What is the rise called?", (
        Side("harsh", "hike; gouging; tax grab; soaring prices; price shock; crippling; punishing", "Households face a hike in fares."),
        Side("mild", "adjustment; modest increase; correction; slight increase; small increase; revision", "Households face an adjustment of fares."),
    ), "increase; rise"),
    Family("cuts", "What are the cuts called?", (
        Side("harsh", "austerity; slashing; slashed; gutting; axing; axe; devastating cuts; deep cuts", "The council voted for austerity."),
        Side("mild", "savings; efficiencies; trimming; trims; reform; belt-tightening; economies", "The council voted for savings."),
    ), "cuts; reductions"),
    Family("statement", "How is the statement cast?", (
        Side("confession", "confessed; admitted; conceded; came clean; confession; admission", "The coach admitted that he had bet on games."),
        Side("boast", "boasted; bragged; touted; crowed; trumpeted; hyped", "The coach boasted that he had bet on games."),
        Side("disclosure", "revealed; disclosed; explained; clarified; pointed out", "The coach explained that he had bet on games."),
    ), "said; told; stated; announced", close=True),
    Family("retaliation", "Is it an attack or an answer?", (
        Side("answer", "retaliation; retaliated; retaliatory; returned fire; return fire; self-defence; self-defense; counterattack; counter-attack; reprisal; reprisals", "The shelling was retaliation, the army said."),
        Side("attack", "aggression; unprovoked; provocation; offensive; onslaught; war crime; war crimes; atrocity; atrocities; massacre; attacked first; first strike", "The shelling was a war crime, the army said."),
    ), "shelling; strike", close=True),
    Family("withdrawal", "What is the withdrawal called?", (
        Side("retreat", "abandonment; humiliating withdrawal; botched withdrawal; chaotic withdrawal; retreat; retreated; retreating; driven out; forced out; rout; routed; chased out", "The brigade retreated from the pass."),
        Side("withdrawal", "withdrawal; withdrew; withdrawn; pulled back; pull back; pullback; pullout; redeployed; redeployment; regroup; repositioned; drawdown", "The brigade withdrew from the pass."),
    ), "", close=True),
    Family("taking", "What is the taking called?", (
        Side("conquest", "captured; seized; overran; occupied; occupation; annexed; annexation; stormed; conquered; overrun; capture", "The brigade occupied the town."),
        Side("freeing", "liberated; liberation; liberating; freed; retook; retaken; recaptured; secured; reunified; reunification; regained", "The brigade liberated the town."),
    ), "took", close=True),
    Family("barrier", "What is the barrier called?", (
        Side("wall", "wall; walls", "The wall runs along the river."),
        Side("fence", "fence; security barrier; security fence; fencing; barrier", "The fence runs along the river."),
    ), "border", close=True),
    Family("rescue money", "What is the help called?", (
        Side("grudged", "bailout; bail-out; bailed out; handout; handouts; giveaway; corporate welfare; taxpayer-funded", "The mill got a bailout."),
        Side("plain", "rescue; support package; loan guarantee; lifeline", "The mill got a lifeline."),
        Side("useful", "stimulus; recovery plan; growth plan; incentive; incentives", "The mill got a stimulus."),
    ), "package; money", close=True),
    Family("levy", "What is the levy called?", (
        Side("tax", "tax; taxes; tax increase; tax hike", "Visitors face a tax."),
        Side("fee", "fee; fees; surcharge; surcharges; user fee; toll charge", "Visitors face a surcharge."),
    ), "levy", close=True),
    Family("fans", "What are the followers called?", (
        Side("hostile", "hooligans; thugs; rabble; yobs; louts; troublemakers; ultras", "Hooligans filled the stand."),
        Side("plain", "fans; supporters; spectators; enthusiasts", "Supporters filled the stand."),
    ), "people", close=True),
    Family("falsehood", "What was the falsehood?", (
        Side("play", "prank; joke; satire; satirical; spoof; parody; april fool; practical joke; tongue-in-cheek", "The story of the bear was a prank."),
        Side("error", "mistake; error; misunderstanding; misidentified; mistaken; mix-up; mixup; false alarm; misreported; misread", "The story of the bear was a mistake."),
        Side("deceit", "hoax; scam; fraud; fabricated; fabrication; propaganda; deception; forgery; swindle; disinformation", "The story of the bear was a fabrication."),
    ), "rumour; rumor; story", close=True),
    Family("picture", "What is the picture or recording?", (
        Side("true", "unedited; undoctored; authentic; raw footage; unaltered; verified", "The video of the bear is authentic."),
        Side("altered", "edited; doctored; photoshopped; altered; manipulated; retouched; staged; faked; fake; cropped; computer-generated; cgi; mislabeled; mislabelled", "The video of the bear is doctored."),
    ), "video; photo; footage", close=True),
    Family("contact", "What was their tie?", (
        Side("love", "affair; romance; romantic; lovers; lover; mistress; fling; intimate; sexual relationship", "Brandt and Lund had an affair."),
        Side("friends", "friends; friendship; platonic; acquaintance; acquaintances; mentor; professional relationship", "Brandt and Lund had a friendship."),
        Side("abuse", "harassment; harassed; stalked; stalking; coerced; exploited; abuse; predatory; grooming; unwanted", "Brandt and Lund spoke of harassment."),
    ), "relationship", close=True),
    Family("reform", "What is the change of the law called?", (
        Side("good", "reform; reforms; modernisation; modernization; overhaul; simplification; streamlining", "The council passed a reform of the school law."),
        Side("bad", "rollback; attack on; assault on; dismantling; gutting; weakening; giveaway; power grab; crackdown", "The council passed a rollback of the school law."),
    ), "change; changes; revision", close=True),
    Family("silence order", "What is the restriction called?", (
        Side("censorship", "censorship; censored; gagged; gag order; suppressed; suppression; muzzled; silenced; silencing", "The blog was silenced."),
        Side("rule", "moderation; taken down; guidelines; regulation; regulated; deactivated", "The blog was taken down."),
    ), "blocked", close=True),
)  # fmt: skip

FAMILIES: tuple[Family, ...] = (*_NAMINGS, *AFFAIRS, *TRADES)
