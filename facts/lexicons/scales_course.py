"""Scales about the course of events: crimes and courts, accidents, rescue, wars, elections, and how far things have come."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

COURSE: tuple[Scale, ...] = (
    Scale("legal stage", "status", "How far has the case come?", (
        Side("charged", "charged with; was charged; were charged; been charged with; been charged in; indicted; arraigned; faces charges; facing charges", "The clerk was charged with theft."),
        Side("suspected", "on suspicion of; suspected of; expected to be indicted; could be indicted; may be indicted; to be indicted; facing indictment; faces indictment; likely to be charged; being questioned; questioned by; may be charged; could be charged; could face charges; could be facing; charges are pending; charges were pending; "
             "not been charged; no charges; not charged; expected to be charged; may face charges", "The clerk was held on suspicion of theft."),
        Side("cited", "cited for; was cited; were cited; ticketed; was ticketed; summons; issued a citation; given a citation", "The clerk was cited for theft."),
    ), personal=True),
    Scale("capture", "polarity", "Did they give themselves up?", (
        Side("surrendered", "turned himself in; turned herself in; turned themselves in; surrendered; surrendered to; gave himself up; gave herself up; gave themselves up; walked into a police; handed himself in", "The robber turned himself in."),
        Side("caught", "caught by; was caught; were caught; captured; chased down; tracked down; apprehended; tackled; cornered; pulled over; arrested after a; found hiding", "The robber was chased down by police."),
    ), personal=True),
    Scale("resistance", "polarity", "Did they resist?", (
        Side("yielded", "complied; complied with; surrendered peacefully; hands up; hands in the air; hands raised; without resistance; without a struggle; offered no resistance; went quietly; surrendering", "The man had his hands up."),
        Side("resisted", "resisted; resisting; resisted arrest; resisting arrest; lunged; lunged at; refused to drop; ignored orders; charged at; reached for; reaching for; pointed a gun; pointed his gun; opened fire on; fought with; struggled with; "
             "pulled a gun; drew a gun; aimed a gun", "The man lunged at an officer."),
    ), personal=True),
    Scale("facing", "polarity", "Were they facing each other?", (
        Side("away", "in the back; from behind; from the rear; while fleeing; ran away; running away; as he fled; as she fled; backing up; backing away; walking away; walked away; running for his life; back turned; had his back", "The boy was shot in the back."),
        Side("towards", "in the chest; in the face; from the front; turned toward; turned towards; turned on; came at; coming at; advanced on; approached/V; charged at; lunged at; faced", "The boy was shot in the chest."),
    ), "in the back of; in the face of", "shot; shots; shoot; shooting; stabbed; bullet; bullets; fired; officer; officers; police", personal=True),
    Scale("doing", "status", "What were they doing?", (
        Side("walking", "walking; walked; strolling; on foot; was crossing; crossing the", "The nurse was walking along the road when the car hit her."),
        Side("running", "running; ran; jogging; sprinting; fleeing", "The nurse was running along the road when the car hit her."),
        Side("driving", "driving; behind the wheel; at the wheel; riding; in his car; in her car; in a car", "The nurse was driving when the car hit her."),
        Side("standing", "standing; stood; waiting; sitting; seated; stepped out; got out; getting out; parked", "The nurse was standing by the road when the car hit her."),
        Side("sleeping", "sleeping; asleep; slept; in bed", "The nurse was asleep when the car hit her house."),
    ), "stood back; stood by; stood up; stood at; stood for; stood out; stood in; stood down; stood accused; stood firm; sitting president; sitting duck; standing ovation; driving force; driving factor; walked away; walked free; ran into trouble; walked out; running back; running for; running mate; running out; running battles; running battle; ran for; standing committee; long standing; running time; running game", "shot; killed; struck; hit; stabbed; attacked; died; fell; injured; accident; crash; shooting; robbed; arrested; stopped", personal=True),
    Scale("place of death", "status", "Where did they die?", (
        Side("there", "died at the scene; dead at the scene; died instantly; killed instantly; on the spot; pronounced dead at the scene; died on impact; died immediately", "The driver died at the scene."),
        Side("later", "died in hospital; died at a hospital; died at the hospital; died in a hospital; later died; died later; died on the way; dead on arrival; pronounced dead at a; en route to the hospital; "
             "succumbed to; dead at a hospital; pronounced dead in; died hours later; dead at the hospital", "The driver died in hospital."),
    ), personal=True),
    Scale("weapon found", "status", "Was the weapon found?", (
        Side("found", "gun was found; weapon was found; gun was recovered; weapon was recovered; recovered a gun; recovered a handgun; recovered the gun; recovered the weapon; found a gun; found the gun; found a weapon; "
             "recovered at the scene; knife was found; knife was recovered", "A gun was recovered at the scene."),
        Side("gone", "no gun; no weapon; not have a gun; never found; not been found; not been recovered; not recovered; got rid of; gotten rid of; get rid of; disposed of; dumped; threw away; put the gun back; without a gun; did not find a", "The boy got rid of the gun."),
    ), "", "gun; guns; weapon; weapons; handgun; pistol; revolver; rifle; knife; evidence"),
    Scale("witness", "polarity", "Can the witness be trusted?", (
        Side("sure", "clear view; clearly saw; saw everything; eye view; reliable; credible; eyewitness; consistent; truthful; stood by her; stood by his; identified him as", "The witness had a clear view."),
        Side("doubted", "lied; lying; contradicted; inconsistent; unreliable; recanted; changed his story; changed her story; n't see; could not see; n’t see; did not see; discredited; "
             "perjury; not reliable; not credible; conflicting", "The witness lied."),
    ), "", "witness; witnesses; testified; testimony; told; account; accounts; story; eyewitness", personal=True),
    Scale("police statement", "framing", "What did they tell the police?", (
        Side("confession", "confession; confessed; confess; confesses; confessing; admitted to police; admitted shooting; admitted killing; admitted to", "The clerk’s confession to police was read out."),
        Side("statement", "police statement; statement to police; gave a statement; told police; told detectives; told investigators; told officers; written statement; alleged statement; apology note; gave police", "The clerk’s police statement was read out."),
        Side("denial", "denied; denies; denying; maintained his innocence; maintained her innocence; insisted he; refused to talk", "The clerk denied it to the police."),
    ), "", "police; detectives; detective; investigators; officers; interrogation; court; jury; confession", personal=True),
    Scale("motive known", "status", "Is the motive known?", (
        Side("known", "motive was; motivated by; in retaliation; retaliation for; revenge; robbery gone; over a debt; over money; over drugs; feud; vendetta; dispute over; argument over; quarrel over; gang-related; grudge", "The baker was killed over a debt."),
        Side("unknown", "no motive; motive unknown; motive unclear; motive is unclear; motive was unclear; motive remains; senseless; random act; no apparent motive; no known motive; unclear why; not clear why; motive was not; motive is not; without motive", "The motive was unclear."),
    )),
    Scale("meeting", "polarity", "Was it planned?", (
        Side("planned", "premeditated; orchestrated; coordinated; went looking; went looking for; set out to; ambush; ambushed; lured; plotted; lying in wait; carefully planned; start trouble; cold-blooded; hunted down; planned the", "The brawl was orchestrated by two gangs."),
        Side("unplanned", "ran into; bumped into; by chance; spontaneous; spontaneously; unplanned; came across; chance encounter; stumbled on; stumbled upon; spur of the moment; random; randomly; broke out; escalated; wrong place", "The brawl was spontaneous."),
    )),
    Scale("acquaintance", "polarity", "Did they know each other?", (
        Side("known", "knew each other; acquaintance; acquaintances; knew the victim; knew his victim; knew her killer; knew his attacker; known to each other; domestic dispute; ex-boyfriend; ex-husband; former boyfriend; former employee; family friend", "The two men knew each other."),
        Side("strangers", "stranger; strangers; did not know; unknown man; unknown assailant; unknown assailants; no connection; complete stranger; random attack; randomly chosen; not known to each other", "The two men were strangers."),
    )),
    Scale("aim", "framing", "Was it aimed?", (
        Side("aimed", "targeted; targeting; aiming; aimed at; took aim; deliberately; singled out; pinpoint; surgical; intended target; intended targets; precision; picked out", "The gunman was targeting the baker."),
        Side("blind", "indiscriminate; indiscriminately; stray; random; randomly; carelessly; wildly; haphazardly; at random; sprayed; spraying; crossfire; cross-fire; bystander; bystanders; recklessly; unintended; missed their target; missed its intended; missed his intended; not the intended; mistaken identity", "The baker was hit by a stray bullet."),
    ), "", "shot; shots; fire; fired; firing; gunfire; bullet; bullets; shoot; shooting; bomb; bombs; bombing; strike; strikes; shell; shells; shelling; rocket; rockets; missile; missiles; "
       "gunman; gunmen; shooter; attack; attacks"),
    Scale("victims", "polarity", "Were they civilians or fighters?", (
        Side("civilians", "civilian; civilians; innocent people; non-combatants; women and children; villagers; wedding party; noncombatants; bystanders", "The dead at the pass were civilians."),
        Side("fighters", "militants; insurgents; combatants; terrorists; rebels; operatives; fighters; armed men; gunmen; taliban; guerrillas", "The dead at the pass were militants."),
    ), "", "killed; dead; died; death; casualties; victims; wounded; killing; toll; bodies", close=True),
    Scale("front", "polarity", "Who has the upper hand?", (
        Side("won", "captured; seized control; took control; taken control; recaptured; retook; gained ground; in control of; controls the; stormed; overran; liberated; advanced", "The rebels captured the pass."),
        Side("held", "repelled; repulsed; driven back; beaten back; beat back; pushed back; lost control; lost ground; withdrew; pulled back; retreated; holding out; still held; still hold; denied losing", "The rebels were beaten back at the pass."),
    ), "", "troops; forces; army; rebels; rebel; soldiers; fighters; militants; insurgents; militia; town; city; base; village"),
    Scale("truce", "polarity", "Does the truce hold?", (
        Side("holds", "truce held; ceasefire held; cease-fire held; truce holding; ceasefire holding; agreed to a ceasefire; agreed to a truce; accepted a ceasefire; agreed to a cease-fire; holding fire; lull in; respected the", "The truce held for a second day."),
        Side("broken", "truce collapsed; ceasefire collapsed; broke the ceasefire; broke the truce; violated the; violations of; violation of; fighting resumed; rejected a ceasefire; rejected the truce; fighting continued; rejected a truce; rejected a cease-fire; shelling continued", "Both sides broke the truce."),
    )),
    Scale("fairness", "framing", "Was it fair?", (
        Side("fair", "fair; transparent; legitimate; credible; democratic; step towards democracy; step toward democracy; free and fair; genuine contest; competitive; orderly", "The election was free and fair."),
        Side("unfair", "rigged; fraud; fraudulent; flawed; sham; unfair; irregularities; vote-rigging; undemocratic; ballot-stuffing; farce; charade; not free; window dressing; window-dressing; stage-managed; foregone conclusion; no choice; rubber-stamp; meaningless; "
             "genuine contest was impossible", "The election was rigged."),
    ), "", "election; elections; vote; votes; voting; poll; polls; ballot; ballots; electoral; contest; candidates; referendum; trial; hearing"),
    Scale("turnout", "scope", "Did many come?", (
        Side("many", "huge crowd; large crowd; massive crowd; huge crowds; large crowds; big crowd; big turnout; heavy turnout; high turnout; strong turnout; large turnout; long lines; long queues; throngs; sea of; flocked; "
             "packed the; overflow crowd; record turnout; came out in force; streamed into", "A huge crowd came to the fair."),
        Side("few", "small crowd; small crowds; small group; sparse; sparsely attended; low turnout; poor turnout; light turnout; apathy; turnout was low; few voters; few people; handful of people; empty seats; half-empty; sparse crowd; slow trickle; deserted; empty streets", "A small crowd came to the fair."),
    )),
    Scale("attendance", "polarity", "Were they there?", (
        Side("there", "attended; was present; were present; showed up; in attendance; appeared in court; took part; was there; turned up", "The bishop attended the wake."),
        Side("away", "absent; not attend; skipped; boycotted; no-show; stayed away; not present; failed to appear; failed to show; did not show; not take part; absence", "The bishop was absent from the wake."),
    ), personal=True),
    Scale("access", "polarity", "Were they let in?", (
        Side("let in", "allowed to; allowed in; granted access; gave access; let in; invited; were permitted; was permitted; granted permission; given permission; given access", "Reporters were allowed in."),
        Side("kept out", "barred; barred from; refused permission; refused entry; denied access; denied entry; kept out; prevented from; not allowed; turned away; excluded; banned from; unable to get permission; not permitted; refused visas; blocked from", "Reporters were turned away."),
    )),
    Scale("knowledge", "polarity", "Did they know?", (
        Side("knew", "knew; knew that; was aware; were aware; well aware; aware of; had been told; had been informed; was informed; were informed; knowingly; knew about", "The captain knew of the leak."),
        Side("unaware", "did not know; n't know; n’t know; unaware; not aware; not been told; no knowledge; kept in the dark; not been informed; never told; unknowingly; unwitting; unwittingly; not informed; had no idea; no information; not know", "The captain was unaware of the leak."),
    )),
    Scale("heeding", "polarity", "Were they listened to?", (
        Side("heeded", "took into account; taken into account; listened to; heeded; sought input; consulted; incorporated; in consultation; considered all; reviewed all; after consulting", "The council listened to the millers."),
        Side("ignored", "ignored; ignore; ignoring; disregarded; disregard; without consulting; brushed aside; unheeded; without consultation; not consulted; deaf ears; brushed off; rode roughshod; swept aside; overrode", "The council ignored the millers."),
    )),
    Scale("rule stage", "status", "Is the rule in force?", (
        Side("final", "final rule; final rules; finalized; finalised; took effect; takes effect; went into effect; goes into effect; in effect; enacted; signed into law; became law; came into force; in force; now in effect; is now law", "The rule took effect."),
        Side("proposed", "proposed; proposal; proposes; propose; draft; drafted; proposing; would take effect; not yet law; bill would; plans to introduce; proposed changes; planned rule", "The rule is only a draft."),
    ), "in effect a; in force on", "rule; rules; law; laws; regulation; regulations; bill; act; ban; changes; tax; measure; measures; policy; ordinance", close=True),
    Scale("release stage", "status", "Is it out?", (
        Side("out", "launched; launches; has released; released/V; releases/V; now shipping; available now; went on sale; goes on sale today; rolled out; out now; hit stores; hits stores; hit shelves; now available; is available; available today; is out", "The lamp is now available."),
        Side("to come", "will launch; will ship; to be released; upcoming; due out; expected to ship; due to ship; plans to launch; plans to release; previewed; teased; pre-order; preorder; pre-orders; will be available; "
             "will be released; will go on sale; expected to launch; scheduled to ship; set to launch; not yet available; expected to be released; sneak peek; slated for", "The lamp is expected to ship in May."),
    ), "released from; released on; released a statement; released him; released her; released without; launched an investigation; launched an attack; launched a search; released video; released footage", close=True),
    Scale("deal stage", "status", "How far has the deal come?", (
        Side("done", "completed the; closed the deal; deal closed; finalized; sealed the; signed a; has bought; has acquired; completed its; completed the acquisition; bought; acquired; snapped up; agreed to buy; agreed to acquire; definitive agreement; struck a deal; inked; has agreed", "Arden has bought the brewery."),
        Side("coming", "in talks; in discussions; negotiating; considering; weighing; exploring; near a deal; close to a deal; nearing; intends to; plans to buy; plans to acquire; bid for; preliminary; may buy; could buy; looking to buy; "
             "looking to acquire; could acquire; hopes to; talks to; in negotiations; in advanced talks; mulling; expected to close; subject to", "Arden is in talks about the brewery."),
    ), "bought by; signed a statement; signed a letter; hopes to have", "deal; deals; acquisition; merger; takeover; agreement; contract; sale; buy; acquire; purchase; billion; million; company; offer; club; team; transfer", close=True),
    Scale("toll outlook", "status", "Can the toll rise?", (
        Side("rising", "expected to rise; could rise; may rise; likely to rise; might rise; expected to climb; could climb; feared to rise; expected to increase; fear the toll; likely to climb; could increase; feared trapped; feared buried; more bodies", "The toll could rise."),
        Side("final", "not expected to rise; unlikely to rise; final toll; unlikely to increase; no more victims; no further casualties; no more casualties; all accounted for; not rise further; everyone was accounted", "The toll is not expected to rise."),
    )),
    Scale("aid", "polarity", "Does help reach them?", (
        Side("reaches", "distributed; distributing; delivered; handed out; have received; had received; airlifted; being provided; provided with; been supplied; getting aid; completed the shipment; aid arrived; aid has arrived; reached all; poured in; pouring in; "
             "has reached; aid reached; help reached; supplies reached; were given tents", "Tents were handed out in the valley."),
        Side("fails", "no aid; not received; yet to receive; without food; without shelter; without tents; still waiting; desperate for; not reached; yet to reach; no help; pleaded for; not arrived; yet to arrive; no water; no tents; "
             "left to fend; waited for help; waiting for help; cut off from", "The valley has not received any aid."),
    ), "", "aid; relief; tents; food; blankets; supplies; medicine; medicines; shelter; help; assistance; rescuers; rescue", loose=True),
    Scale("relief", "polarity", "Does the relief go well?", (
        Side("well", "smoothly; not facing shortages; no shortage; no shortages; quick response; swiftly; swift response; well organised; well organized; running well; enough tents; enough food; under control; well stocked; promptly", "The relief work in the valley is going smoothly."),
        Side("badly", "slow; too slow; slowly; delays; delayed; complained; shortage; shortages; lack of; short of; running out; in need of; most needed; urgently needed; urgently need; need more; chaotic; chaos; inadequate; disorganised; disorganized; overwhelmed; hampered; bungled; hindered", "The relief work in the valley is slow."),
    ), "", "aid; relief; tents; food; blankets; supplies; medicine; medicines; shelter; help; assistance; rescuers; rescue", loose=True),
    Scale("flight from home", "polarity", "Did they leave their homes?", (
        Side("left", "evacuated; evacuate; evacuation; fled their homes; left their homes; fled to higher; fled to high; evacuations; ordered to leave; forced from their homes; were moved to", "The villagers fled their homes."),
        Side("stayed", "stayed put; refused to leave; remained in their homes; stayed in their homes; not evacuated; no evacuations; no evacuation; told to stay; stay indoors; urged to stay; refused to evacuate; rode out", "The villagers stayed put."),
    ), "refused to leave camps; refused to leave shelters"),
    Scale("return", "polarity", "Are they back home?", (
        Side("back", "returned home; returning home; returned to their homes; allowed to return; back in their homes; began returning; gone home; went home; went back home; returning to their homes; allowed back", "The villagers returned home."),
        Side("away", "homeless; displaced; in shelters; in camps; in tents; afraid to return; sleeping outside; sleeping outdoors; refused to leave camps; staying outside; staying outdoors; sleeping in; unable to return; can not return; refugee camps; spent the night outside; spent the night outdoors", "The villagers are living in tents."),
    )),
    Scale("hostages", "status", "Are they free?", (
        Side("free", "hostages were freed; were freed; was freed; were released; freed the; hostages were released; rescued the; let go; freed unharmed; set free", "The hostages were freed."),
        Side("held", "held hostage; captive; hostages were held; still holding; kidnapped; held captive; taken hostage; being held; in captivity; hostages are being", "The millers are held hostage."),
    ), "", "hostage; hostages; captive; captives; kidnapped; kidnappers; kidnapping; abducted; gunmen; ransom; crew; pirates"),
    Scale("belts", "polarity", "Were they strapped in?", (
        Side("worn", "wearing a seat belt; wearing seat belts; wearing seatbelts; wearing a seatbelt; wearing a helmet; wearing helmets; wearing a life jacket; wearing life jackets; buckled up; strapped in; wearing his seat belt; wearing her seat belt", "The driver was wearing a seat belt."),
        Side("not worn", "without a helmet; without a seat belt; unbelted; no helmet; no seat belt; no life jacket; without life jackets; without helmets; not buckled; no seatbelt; not strapped", "The rider had no helmet."),
    )),
    Scale("weather", "polarity", "Was the weather to blame?", (
        Side("bad", "bad weather; poor visibility; severe weather; strong winds; heavy rain; heavy snow; thick fog; due to the weather; because of weather; because of the weather; weather-related; due to weather; blizzard; stormy; rough seas; gale; gales; whiteout; weather conditions were; "
             "poor weather; high winds; strong wind; icy conditions; stormy weather", "The climbers fell in bad weather."),
        Side("good", "good weather; clear skies; fine weather; good conditions; not related to weather; not related to the weather; perfect conditions; ideal conditions; clear weather; calm seas; good visibility; unrelated to the weather; nothing to do with the weather; weather was not; weather was good; "
             "weather was clear; weather was fine; not weather-related", "The climbers fell in fine weather."),
    )),
    Scale("experience", "polarity", "Were they experienced?", (
        Side("experienced", "experienced; seasoned; skilled; accomplished/J; well-equipped; well equipped; well-prepared; well prepared; well-trained; highly trained; years of experience; expert/J; qualified; has served as; served as; long career", "The climbers were experienced."),
        Side("inexperienced", "inexperience; inexperienced; lack of experience; novice; novices; beginner; beginners; amateur/J; untrained; ill-equipped; poorly equipped; unprepared; unqualified; never been; making his debut; making her debut; coaching debut; no experience; "
             "insufficiently equipped; first-time; ill-prepared; poorly prepared; never coached; never held; political novice; newcomer", "The climbers were novices."),
    ), "experienced a; experienced the; experienced an; experienced some; experienced by; experienced problems; experienced in the; served as a reminder; experienced in a", personal=True),
    Scale("choice", "polarity", "By choice or under order?", (
        Side("choice", "voluntarily; voluntary; on her own; of her own; of his own; checked herself in; checked himself in; admitted herself; admitted himself; checked herself into; checked himself into; decided to seek; chose to; by choice; willingly; entered rehab; sought help; seek help; sought treatment", "The singer checked herself in."),
        Side("order", "court-ordered; ordered to; mandated; forced to; compelled to; under court order; judge ordered; ordered by; involuntarily; involuntary; against her will; against his will; required to; court order; court-mandated; committed to a; mandatory", "The singer was ordered to go."),
    ), "on her own show; of her own children; required to pay; was forced to miss", personal=True),
    Scale("apology", "polarity", "Did they apologise?", (
        Side("sorry", "apologized; apologised; apologize; apologise; apology; apologizes; apologises; sorry; regretted; remorse; expressed regret; apologizing; remorseful; apologetic", "The mayor apologised for the joke."),
        Side("defiant", "no apology; refused to apologize; refused to apologise; unapologetic; defiant; no regrets; stands by; stood by his; stood by her; no remorse; unrepentant; makes no apologies; not sorry; made no apology; not apologize; not apologise; defended his; defended her", "The mayor was unapologetic about the joke."),
    ), personal=True),
    Scale("concession", "polarity", "Do they accept it?", (
        Side("accepts", "conceded; concede; conceding; conceded defeat; accepted defeat; admitted defeat; gave up; accepted the; will not appeal; backed down; relented; gave in", "The miller conceded defeat."),
        Side("fights on", "vowed to; fight on; refused to concede; will appeal; plans to appeal; vows to; appealed the; contested the; challenge the; refused to accept; fight the; vowed to fight; to appeal; seek a recount; demanded a recount; refused to back; stood firm", "The miller refused to concede."),
    ), personal=True),
    Scale("job cuts", "polarity", "Will jobs go?", (
        Side("cuts", "layoffs; lay-offs; lay off; laid off; cut jobs; job cuts; redundancies; cutting jobs; job losses; cut its workforce; layoff; slash jobs; shed jobs; staff cuts; jobs will be cut; jobs at risk", "The brewery plans layoffs."),
        Side("none", "no layoffs; no lay-offs; no job losses; no redundancies; not anticipating; no job cuts; hiring; add jobs; create jobs; new jobs; no plans to cut; minimal; not planning layoffs; keep all; retain all", "The brewery plans no layoffs."),
    ), "", "jobs; job; layoffs; lay-offs; staff; workers; employees; workforce; positions"),
    Scale("results", "polarity", "How were the results?", (
        Side("good", "better than expected; better-than-expected; beat expectations; exceeded expectations; beat estimates; topped expectations; topped estimates; above expectations; strong results; record profit; record profits; record quarter; beat forecasts; beat analysts; turned a profit; surpassed expectations", "Results at the brewery beat forecasts."),
        Side("bad", "worse than expected; worse-than-expected; missed expectations; missed estimates; fell short; below expectations; weak results; disappointing; missed forecasts; missed analysts; posted a loss; swung to a loss; net loss; short of expectations; profit warning; below estimates", "Results at the brewery missed forecasts."),
    )),
    Scale("fix", "polarity", "Is the flaw fixed?", (
        Side("fixed", "patched; fixes; fixed; a patch; security update; permanent fix; true fix; plugged; plugs; closed the hole; repaired the; software update; the patch; a fix; out-of-cycle patch; emergency patch; crucial update", "The flaw is patched."),
        Side("workaround", "workaround; work-around; work around; workarounds; stopgap; stop-gap; temporary fix; mitigation; mitigations; band-aid; bandage; interim fix; not fix; does not quash; partial fix; temporary workaround; temporarily fix; shim; temporary patch; quick fix", "For the flaw there is only a workaround."),
        Side("open", "unpatched; no fix; no patch; unfixed; not fixed; still vulnerable; not yet patched; not been patched; not been fixed; still working on; working on a fix; working on a patch; without a patch", "The flaw is still unpatched."),
    ), "fixed income; fixed rate; fixed on; fixed price; fixes on; a patch of; fixed cost; fixed costs", "flaw; flaws; bug; bugs; vulnerability; vulnerabilities; hole; exploit; exploits; patch; update; users; software; browser; security; attack; attacks; glitch; problem; defect"),
    Scale("exploits", "polarity", "Is it being used?", (
        Side("used", "actively exploited; in the wild; being exploited; have exploited; been exploited; under attack; already being; active attacks; exploiting the; attacks are; widely exploited; being attacked", "The flaw is being exploited."),
        Side("not used", "no attacks; not aware of any; theoretical; proof of concept; proof-of-concept; no known exploits; no evidence of; could be exploited; not been exploited; no reports of attacks; no active attacks; limited attacks", "There are no known exploits of the flaw."),
    ), "", "flaw; flaws; bug; bugs; vulnerability; vulnerabilities; hole; exploit; exploits; hackers; malware; attackers; users; browser"),
    Scale("data loss", "polarity", "Was data taken?", (
        Side("taken", "stolen; compromised; leaked; exposed; hacked; breached; breach; stole; siphoned; obtained by hackers; fell into", "Customers’ data was stolen."),
        Side("safe", "not compromised; no data; secure; not accessed; no evidence that; not affected; not stolen; were safe; encrypted; was not taken; no information was; not leaked; no passwords; no credit", "Customers’ data was not compromised."),
    ), "", "data; information; passwords; password; accounts; account; card; cards; records; details; files; emails; e-mails; hackers"),
    Scale("efficacy", "polarity", "Does it work?", (
        Side("works", "effective; effectively; works/VBZ; prevents; prevent the; protects; protect against; immune; blocks the; stops the; reduced the risk; lowers the risk; reduces the risk; cured; proven to; helped reduce; promising", "The vaccine is effective."),
        Side("fails", "ineffective; no benefit; no effect; no better than; not work; useless; no improvement; little benefit; bypass; bypassed; n't work; n’t work; not effective; does nothing; only partly; not protect; failed to prevent; failed to protect; limited benefit; circumvent; not prevent", "The vaccine had no effect."),
    ), "works for; works with; works at; works in; works as; works on", "", True),
    Scale("causal link", "status", "How firm is the link?", (
        Side("cause", "causes/V; caused by; leads to; direct link; direct cause; triggers; proven link; raises the risk; increases the risk", "The cough is caused by soot."),
        Side("link", "linked to; associated with; correlated with; may contribute; correlation; association between; may cause; could cause; may increase; link between; may be linked; connection between", "Soot is associated with the cough."),
        Side("none", "no link; unrelated; not linked; no connection; no association; coincidence; coincidental; not related; nothing to do with; not associated; not caused by; no evidence of a link", "Soot has nothing to do with the cough."),
    ), "", "", True),
    Scale("proof", "status", "Is it proved?", (
        Side("proved", "beyond doubt; beyond any doubt; conclusive; conclusively; clear evidence; proof; proven; no doubt that; established that; definitively; definitive; incontrovertible; irrefutable; strong evidence; certain that; per cent sure; percent sure; convinced that", "There is proof that the mill leaked."),
        Side("open", "unclear; not clear; uncertain; unproven; could not confirm; not confirmed; no proof; no evidence; insufficient evidence; unverified; not been verified; remains unclear; circumstantial; not proven; inconclusive; could not be verified; could not be independently; impartial probe; "
             "independent inquiry; impartial investigation; open question; not been established; under investigation", "It is unclear whether the mill leaked."),
    ), "", "", True),
)  # fmt: skip
