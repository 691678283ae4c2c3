"""Scales of states and outcomes: what became of inquiries, suits, bans, strikes, troops, patients and posts."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

STAGES: tuple[Scale, ...] = (
    Scale("talks outcome", "polarity", "Did the talks succeed?", (
        Side("agreed", "reached a deal; reached an agreement; reached agreement; deal was reached; agreement was reached; breakthrough; struck a deal; came to an agreement; resolved the; progress was made; made progress; reached a compromise; reached a settlement; hammered out; tentative agreement", "The two sides reached a deal."),
        Side("failed", "no agreement; failed to agree; talks collapsed; talks broke down; without agreement; without a deal; no deal; stalled; impasse; no progress; failed to reach; collapse of talks; fell apart; little progress; far apart; no breakthrough; walked out of", "The two sides failed to agree."),
    )),
    Scale("duty", "status", "What became of their job?", (
        Side("suspended", "suspended; on leave; administrative leave; desk duty; modified duty; paid leave; suspended without pay; suspended with pay; placed on; leave of absence; stripped of his gun", "The guard is on administrative leave."),
        Side("dismissed", "fired; was dismissed; sacked; terminated; lost his job; lost her job; been dismissed; let go", "The guard lost his job."),
        Side("on duty", "on duty; remains on; still on the job; back on duty; back at work; returned to work; returned to duty; reinstated; keeps his job; not been suspended; still working; stays on the job", "The guard is back on duty."),
    ), "fired at; fired on; fired shots; fired into; shots fired; fired from; fired a; fired the; fired several; fired one; fired two; fired upon; were fired; fired in; fired by; on duty when", "officer; officers; guard; guards; police; teacher; teachers; deputy; deputies; employee; employees; pilot; trooper; soldier; judge; principal; official; job; duty; anchor; host; policeman; policemen; coach", True, personal=True),
    Scale("inquiry", "status", "Is it under investigation?", (
        Side("open", "under investigation; investigating; launched an investigation; launched an inquiry; opened an investigation; being investigated; investigation continues; investigation is continuing; ongoing investigation; will investigate; ordered an investigation; opened a probe; still investigating", "The leak is under investigation."),
        Side("closed", "no investigation; closed the case; investigation ended; ended the investigation; case closed; not under investigation; not investigating; cleared of any; cleared of wrongdoing; investigation is over; dropped the investigation; no wrongdoing; investigation concluded; closed its investigation; case is closed; "
             "ruled out foul play", "The county closed the case of the leak."),
    ), "", "", True),
    Scale("test results", "status", "Are the results in?", (
        Side("in", "tests showed; autopsy showed; autopsy found; results showed; tested positive; tested negative; failed sobriety; failed field sobriety; failed a sobriety; blood alcohol level; tests confirmed; autopsy revealed; tests revealed; test showed; blood-alcohol level; medical examiner ruled; coroner ruled", "Tests showed lead in the water."),
        Side("out", "results are pending; results were pending; awaiting results; awaiting the results; test results are; results are not; not yet known; tests are pending; toxicology results; toxicology tests; toxicology reports; will be performed; autopsy is scheduled; autopsy was scheduled; autopsy will; weeks away; "
             "autopsy is planned; test are pending; pending the results; results of the blood; blood test are pending", "Lund is still awaiting results."),
    )),
    Scale("hospital", "status", "Are they still in hospital?", (
        Side("in", "remains hospitalized; remained hospitalized; remains in hospital; remained in hospital; still in hospital; still hospitalized; remain hospitalized; remain in hospital; was admitted; being treated; was hospitalized; were hospitalized; in intensive care; recovering in hospital; recovering at; kept overnight", "The baker remains in hospital."),
        Side("out", "released from hospital; released from the hospital; discharged; treated and released; refused treatment; treated at the scene; left the hospital; left hospital; sent home; out of hospital; out of the hospital; declined medical; went home; recovering at home; not hospitalized; no need for hospital", "The baker was discharged from hospital."),
    ), "recovering at home", "", True, personal=True),
    Scale("awake", "polarity", "Are they conscious?", (
        Side("awake", "conscious; awake; alert/J; talking; responsive; able to talk; breathing on his own; breathing on her own; regained consciousness; able to speak; coherent; opened his eyes; opened her eyes", "The baker is awake."),
        Side("not awake", "unconscious; unresponsive; in a coma; comatose; sedated; induced coma; not responsive; brain dead; brain-dead; lost consciousness; knocked unconscious; passed out; semi-conscious", "The baker is in a coma."),
    ), "conscious of; conscious decision; conscious effort; talking about; talking to", "hospital; doctors; doctor; condition; injured; injuries; crash; surgery; patient; paramedics; coma; unconscious; rescuers; found; ambulance; scene", True, personal=True),
    Scale("real gun", "polarity", "Was the gun real?", (
        Side("real", "loaded; real gun; fully loaded; loaded gun; live ammunition; live rounds; genuine gun; working gun", "The boy’s gun was loaded."),
        Side("fake", "unloaded; toy gun; fake gun; replica; bb gun; pellet gun; air gun; imitation; starter pistol; blanks; not loaded; toy pistol; realistic-looking", "The boy’s gun was a replica."),
    ), "", "gun; guns; pistol; handgun; weapon; rifle; revolver; firearm; magazine; caliber"),
    Scale("entry", "polarity", "How did they get in?", (
        Side("by force", "broke in; broke into; kicked in; forced his way; forced their way; forced entry; break-in; pried open; smashed a; smashed through; stormed; burst in; burst into; battered down; broke down the", "The thief broke into the mill."),
        Side("freely", "unlocked; no sign of forced; no signs of forced; let him in; let them in; left open; open window; open door; had a key; walked into; walked in; walked right; invited in; used a key; let in", "The thief walked into the mill through an unlocked gate."),
    ), "broke into tears; broke into a; burst into tears; burst into flames", "", True),
    Scale("leak", "polarity", "Has it stopped?", (
        Side("flows", "leaking; still leaking; gushing; spewing; pouring out; seeping; continues to leak; continued to leak; still flowing; spilling; still spilling; pouring from", "Oil is gushing from the pipe."),
        Side("stopped", "leak was stopped; stopped leaking; stopped the leak; capped; plugged; sealed; shut off; has been contained; leak was plugged; stemmed; stopped flowing; stanched; turned off", "The pipe was sealed."),
    ), "", "oil; gas; water; pipe; pipeline; well; leak; spill; tank; radiation; sewage; chemical; fuel; sludge; crude; dam; reactor"),
    Scale("lawsuit", "status", "How far is the suit?", (
        Side("filed", "filed a lawsuit; sued; is suing; are suing; filed suit; has sued; have sued; filed a suit; suing; filed a complaint; lawsuit was filed; lawsuit filed", "Lund sued the brewery."),
        Side("meant", "plans to sue; threatened to sue; will sue; considering legal action; may sue; intends to sue; threatening to sue; consider legal action; weighing legal; threatened legal action; exploring legal; reserves the right; could sue; vowed to sue", "Lund threatened to sue the brewery."),
        Side("settled", "settled the lawsuit; settled out of court; out-of-court settlement; settled the suit; agreed to settle; settlement with; settled a lawsuit; reached a settlement", "Lund’s suit was settled out of court."),
        Side("dropped", "dropped the lawsuit; dropped the suit; withdrew the lawsuit; lawsuit was dismissed; suit was dismissed; threw out the lawsuit; dismissed the lawsuit; dismissed the suit; suit was thrown", "Lund dropped the suit."),
    )),
    Scale("strike", "status", "Is there a strike?", (
        Side("off", "strike averted; averted a strike; called off the strike; avoided a strike; ended the strike; strike ended; back to work; returned to work; avert a strike; strike was called off; strike is over; ended their strike; call off the strike; return to work", "The miners called off the strike."),
        Side("on", "on strike; strike continues; strike continued; walked out; went on strike; strike began; still on strike; walked off; going on strike; began a strike; strike entered; remained on strike; walk out", "The miners are on strike."),
    ), "", "strike; strikes; union; workers; walkout; miners; drivers; teachers; unions; players; pilots; nurses; employees; staff; contract; labor; labour; writers"),
    Scale("ban", "polarity", "Is the ban lifted?", (
        Side("lifted", "lifted; lift the; lifting the; removed the ban; overturned the ban; eased; ended the ban; lifts; ban was lifted; relaxed; loosened; ease the; dropped the ban; ban was overturned; scrapped the ban; struck down", "The council lifted the ban on drums."),
        Side("in place", "imposed; imposes; extended the ban; upheld; tightened; remains in place; remain in place; introduced a ban; keeps the ban; kept the ban; stay in place; still in force; reimposed; imposing; remains in force; maintained the; banned", "The council upheld the ban on drums."),
    ), "", "ban; bans; sanctions; embargo; curfew; restrictions; restriction; moratorium; blockade; tariff; tariffs; siege; limits; suspension; quarantine; lockdown; emergency", True),
    Scale("troops", "polarity", "Are troops coming or going?", (
        Side("coming", "deploy+; deployment; sending troops; sent troops; send troops; reinforcements; more troops; additional troops; troop buildup; troop surge; moved in; massed; arrived in; poured into; dispatched; sending more", "The army deploys troops at the pass."),
        Side("going", "withdraw+; withdrew; withdrawal; withdrawn; pull out; pullout; pull-out; pulled out; pulling out; drawdown; bring home; brought home; troops left; leaving; fewer troops; pulled back; exit; redeployed", "The army withdraws its troops from the pass."),
    ), "", "troops; troop; soldiers; forces; army; military; brigade; battalion; tanks; peacekeepers; marines; contingent", True),
    Scale("first blow", "polarity", "Who struck first?", (
        Side("unprovoked", "unprovoked; fired first; opened fire first; without provocation; started it; started the fight; attacked first; threw the first; for no reason; without warning; no provocation; struck first; did nothing wrong; started shooting first; without cause", "The attack at the pass was unprovoked."),
        Side("in answer", "returned fire; in response to; retaliated; in self-defense; in self-defence; self-defense; self-defence; in retaliation; responded to fire; provoked; came under fire; fired back; responding to; shot back; acted in self; return fire; responded with; was attacked first; feared for his life; feared for their lives", "The troops at the pass returned fire."),
    ), "", "fire; fired; shot; shots; shooting; attack; attacked; rockets; rocket; gunfire; officer; officers; soldiers; troops; fight; militants; shelling; strike; strikes; mortar; police; brawl; punch", True),
    Scale("evidence for", "polarity", "Does it bear the idea out?", (
        Side("supports", "confirms; supports; proves; demonstrates; backs up; evidence that; strengthens the; adds weight; bears out; consistent with; corroborates; vindicates; shows that; lends support; bolsters", "The find supports the theory of a lost ford."),
        Side("doubts", "casts doubt; cast doubt; challenges the; contradicts; questions the; refutes; debunks; skeptical; sceptical; skeptics; undermines; disproves; disputes the; inconsistent with; no evidence that; calls into question; contradicted; called into question; doubt on", "The find casts doubt on the theory of a lost ford."),
    ), "", "study; studies; research; researchers; scientists; theory; evidence; find; findings; claim; claims; experts; data; results; report; analysis; hypothesis; fossil; police; testimony; version; account; video", True),
    Scale("wish to stay", "polarity", "Do they want to stay?", (
        Side("stay", "happy at; wants to stay; want to stay; signed a new; will stay; going nowhere; not for sale; happy to stay; committed his future; extend his contract; contract extension; loves it; no desire to leave; staying put; hopes to stay; re-signed; agreed to an extension", "Lund wants to stay at the club."),
        Side("leave", "wants to leave; want to leave; transfer request; asked to leave; demanded a trade; requested a trade; unhappy; wants out; wants a move; demanded a move; looking to leave; unsettled; seek a trade; free agency; asked for a trade; test the market; opt out", "Lund wants to leave the club."),
    ), "", "club; team; contract; player; coach; season; manager; striker; quarterback; pitcher; guard; forward; midfielder; defender; deal; trade; transfer; franchise; league", True, personal=True),
    Scale("call", "framing", "Was the call right?", (
        Side("right", "right call; correct call; correctly; rightly; correct decision; right decision; good call; clear penalty; justified; deserved to be; no doubt about; clear-cut; stonewall; made the right", "The referee rightly gave a penalty."),
        Side("wrong", "wrong call; bad call; blown call; wrongly; wrong decision; harsh; harshly; controversial; controversially; disputed; mistake; missed call; dubious; robbed; questionable; soft; should have been; erroneous; botched; error; phantom", "The referee wrongly gave a penalty."),
    ), "", "referee; referees; umpire; umpires; official; officials; penalty; foul; offside; call; card; ref; replay; linesman; goal; disallowed; ejected; sent", True),
    Scale("luck", "framing", "Was it luck?", (
        Side("lucky", "lucky; fortunate; fluke; gift; fortuitous; luck; luckily; flukey; fluky; good fortune; undeserved; against the run", "Harrow’s win was lucky."),
        Side("earned", "deserved; deservedly; earned; worthy; merited; well-earned; well-deserved; richly deserved; well deserved; fully deserved; rightful; thoroughly", "Harrow’s win was deserved."),
    ), "earned a; earned him; earned her; lucky to be alive; lucky to have; earned the nickname; unlucky; earned his; earned run; earned runs", "win; victory; goal; point; points; draw; score; equaliser; equalizer; result; lead; title; penalty; champions", True),
    Scale("player position", "entity", "What is their position?", (
        Side("guard", "guard; shooting guard; point guard; guards", "Lund, a guard, joined the team."),
        Side("forward", "forward; power forward; small forward; striker; winger; forwards", "Lund, a forward, joined the team."),
        Side("centre", "center/NN; centre; pivot; big man", "Lund, the pivot, joined the team."),
        Side("midfielder", "midfielder; playmaker; defensive midfielder; midfield", "Lund, a midfielder, joined the team."),
        Side("defender", "defender; defenseman; defenceman; full-back; centre-back; fullback", "Lund, a defender, joined the team."),
        Side("goalkeeper", "goalkeeper; goalie; keeper; goaltender; netminder", "Lund, a goalkeeper, joined the team."),
        Side("passer", "quarterback; quarterbacks; signal-caller; qb", "Lund, a quarterback, joined the team."),
        Side("runner", "running back; tailback; halfback; rusher", "Lund, a running back, joined the team."),
        Side("receiver", "receiver; wide receiver; wideout; tight end", "Lund, a receiver, joined the team."),
        Side("lineman", "linebacker; lineman; defensive end; tackle/NN; cornerback; safety; nose tackle", "Lund, a linebacker, joined the team."),
        Side("pitcher", "pitcher; starter; reliever; closer; right-hander; left-hander", "Lund, a pitcher, joined the team."),
        Side("fielder", "shortstop; outfielder; catcher; first baseman; second baseman; third baseman; infielder; designated hitter", "Lund, a shortstop, joined the team."),
    ), "looking forward; forward to; going forward; move forward; moving forward; come forward; came forward; step forward; stepped forward; put forward; go forward; forward from; security guard; national guard; guard against; on guard; "
       "safety of; public safety", "coach; team; season; player; players; game; club; league; signed; trade; points; goals; career; veteran; rookie; played", True, personal=True),
    Scale("half kin", "entity", "How near are they related?", (
        Side("full", "brother; brothers; sister; sisters; son; daughter", "Otto is the brother of Nils Lund."),
        Side("half", "half-brother; half-sister; half brother; half sister; stepbrother; stepsister; stepson; stepdaughter; half - brother; half - sister; adopted son; adopted daughter; foster", "Otto is the half-brother of Nils Lund."),
        Side("in-law", "brother-in-law; sister-in-law; son-in-law; daughter-in-law; brothers-in-law", "Otto is the brother-in-law of Nils Lund."),
    ), "", "", True, personal=True),
    Scale("count", "scope", "Was it one or several?", (
        Side("one", "a single; only one; just one; lone; solitary; one lone", "A single quake shook the valley."),
        Side("two", "a pair of; twin/J; both; two large; two powerful; two strong; two separate; two different; a couple of", "A pair of quakes shook the valley."),
        Side("several", "series of; string of; several; multiple; a number of; numerous; spate of; wave of; succession of; dozens of; a slew of", "A series of quakes shook the valley."),
    ), "several hundred; several thousand; several dozen; several million; several years; several days; several hours; several months; several weeks; several minutes; several times; both sides; both of; both the; a single day; dozens of people; numerous times", "", True),
    Scale("entering", "polarity", "Did they go in?", (
        Side("in", "entered; went inside; walked in; settled in; settling in; settled into; got inside; checked in; checked into; checked out of; walked through the door", "The inspector went inside the Selby mine."),
        Side("not in", "never entered; never went in; never went inside; never set foot; never checked in; never checked into; did not enter; never got inside; refused to enter; never made it inside; never showed up", "The inspector never set foot in the Selby mine."),
    ), "entered a plea; entered into; entered the race; entered the game; entered pleas; entered not guilty; entered guilty; walked in on; entered the market; entered the third; entered the second; entered the final; entered office; entered politics", "rehab; clinic; hospital; building; school; centre; center; facility; room; court; courtroom; prison; camp; embassy; parliament; capitol; treatment; church; museum; mine; cave; door; recovery", personal=True, loose=True),
    Scale("fire reach", "status", "How far had the fire got?", (
        Side("everywhere", "fully engulfed; completely engulfed; completely engulfing; totally engulfed; engulfed in flames; engulfing; fully involved; fully ablaze; well involved; through the roof; engulfed the entire; engulfed in fire; entirely ablaze", "Crews found the Selby mill fully engulfed by the fire."),
        Side("in part", "from the attic; from the basement; from the kitchen; from the windows; one room; one floor; smoke coming from; smoke coming out; smoke showing; light smoke; flames coming from; fire coming from; fire coming out; flames coming out; flames emerging; smoke billowing from; coming from a window; coming from the roof; confined to; contained to; small fire", "Crews saw smoke coming from the Selby mill."),
    ), "charges confined to", "fire; fires; flames; flame; blaze; smoke; crews; firefighters; firefighter", True),
    Scale("finishing", "framing", "Did they finish it or walk out?", (
        Side("finished", "completed her; completed his; completed their; completed the course; completed the program; completed the programme; finished her; finished his; finished the program; finished the course; served out; saw out; graduated from", "The baker has completed her course at the Selby school."),
        Side("walked out", "had enough; fed up; walked out; quit; dropped out; cut short; cutting short; left early; tired of; sick of; bailed on; stormed out; gave up on; ran away from", "The baker walked out of the Selby school."),
    ), "quit smoking; quit drinking", "rehab; clinic; centre; center; course; program; programme; school; academy; training; treatment; college; contract; term; tour; camp; stint", personal=True, loose=True),
)  # fmt: skip
