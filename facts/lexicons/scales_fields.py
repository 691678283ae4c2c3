"""Scales of single fields: campaigns and courts, fires and crashes, illness, trade, machines, sport and the lives of the famous."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

_CRASH = (
    "train; trains; bus; plane; jet; aircraft; airliner; car; truck; van; vehicle; ferry; ship; boat; helicopter; tram; carriage; carriages; coach; tanker; driver; pilot; crash; accident; wreck; "
    "passengers"
)  # fmt: skip

FIELDS: tuple[Scale, ...] = (
    Scale("candidacy", "status", "Will they run?", (
        Side("runs", "will run; announced his candidacy; announced her candidacy; declared his candidacy; is running; entered the race; seeking re-election; launched his campaign; launched her campaign; running for; seek re-election; candidate for", "Lund will run for mayor."),
        Side("stays out", "will not run; not running; decided against; dropped out; ruled out a run; not seek; not be a candidate; no plans to run; not run for; withdrew from the race; out of the race; ended his campaign; ended her campaign; suspended his campaign; not seeking", "Lund decided against a run for mayor."),
        Side("wavers", "considering a run; exploratory; weighing a run; may run; might run; could run; considering running; not decided whether; mulling a; thinking about running; has not ruled out; possible candidate; potential candidate", "Lund may run for mayor."),
    ), "", "race; election; president; senate; governor; mayor; campaign; candidate; office; seat; nomination; presidency; term; congress; parliament; leader; leadership; primary", True, personal=True),
    Scale("nomination", "status", "Are they the nominee yet?", (
        Side("to come", "presumptive; presumptive nominee; likely nominee; front-runner; frontrunner; expected nominee; seeking the nomination; nominee-in-waiting; hopes to win the nomination; on course for the nomination; leading contender", "Lund is the presumptive nominee."),
        Side("won", "captured the nomination; clinched the nomination; won the nomination; secured the nomination; accepted the nomination; claimed the nomination; sealed the nomination; official nominee; formally nominated; accepted his party; accepted her party", "Lund won the nomination."),
    ), "", "", personal=True),
    Scale("backing", "polarity", "Do they still have support?", (
        Side("backed", "full confidence; stands behind; stood behind; expressed support; backed him; backed her; vote of confidence; rejected calls; full support; continued support; rallied behind; stand by; throw his support; has the support", "The board expressed support for the coach."),
        Side("called out", "calls for his resignation; calls for her resignation; should resign; demanded his resignation; demanded her resignation; called on him to; called for him to resign; must go; should step down; calls to resign; no confidence; calls for him to; lost confidence; urged him to resign; "
             "withdrew support; turned against; pressure to resign; calls to step", "The board said that the coach should resign."),
    )),
    Scale("economy", "polarity", "Does the economy grow?", (
        Side("shrinks", "recession; contraction; contracted; downturn; shrinking; shrank; slowdown; depression; slump; stagnation; credit crunch; weaker", "The valley’s economy is in recession."),
        Side("grows", "growth; recovery; expansion; rebound; boom; expanding; growing; recovering; upturn; pick up; picked up; stronger; rebounded", "The valley’s economy shows growth."),
    ), "growth hormone; growth of the; economic growth slowed; negative growth", "economy; economic; economies; gdp; output; quarter; industry; sector; manufacturing; housing; exports; trade; market", True),
    Scale("taxes", "polarity", "Do taxes rise?", (
        Side("rise", "raise taxes; tax increase; tax increases; tax hike; tax hikes; tax rise; tax rises; higher taxes; raising taxes; new tax; new taxes; increase taxes; tax burden", "The council will raise taxes."),
        Side("fall", "cut taxes; tax cut; tax cuts; tax relief; lower taxes; tax break; tax breaks; cutting taxes; reduce taxes; tax credit; tax credits; tax rebate; abolish the tax", "The council will cut taxes."),
    ), "", "", True),
    Scale("meeting mood", "framing", "How was the meeting?", (
        Side("warm", "warm; warmly; cordial; friendly; constructive; productive; fruitful; positive; cooperative; close; relaxed; good-natured; frank and; very good; excellent; improved; thaw; thawing", "The meeting of the two mayors was cordial."),
        Side("cold", "frosty; tense; strained; icy; hostile; deadlocked; acrimonious; stormy; heated; chilly; unproductive; fruitless; bitter; contentious; confrontational; angry; sour; soured; frayed; combative; testy", "The meeting of the two mayors was frosty."),
    ), "", "talks; meeting; relations; ties; visit; summit; discussions; relationship; conversation; debate; session; negotiations; exchange; hearing; atmosphere", True),
    Scale("testimony", "polarity", "Did they take the stand?", (
        Side("spoke", "took the stand; testified; testify in his own; testified in his own; testified in her own; took the witness; gave evidence; testifying; testifies", "The clerk took the stand."),
        Side("silent", "not testify; declined to testify; refused to testify; invoked; not take the stand; not called to testify; exercised his right; called no witnesses; refused to give evidence; will not testify; right to remain", "The clerk declined to testify."),
    ), "", "", True, personal=True),
    Scale("composure", "framing", "How did they take it?", (
        Side("moved", "wept; cried; sobbed; sobbing; in tears; broke down; emotional; trembling; tearful; tearfully; crying; weeping; choked up; teary; wiped away; wailed; collapsed in; distraught; shaking; visibly shaken; screamed", "The clerk wept in court."),
        Side("unmoved", "no emotion; stone-faced; impassive; impassively; expressionless; smiled; smirked; laughed; stoic; stoically; no reaction; composed; smiling; grinning; stared straight; little emotion; unmoved; calm; calmly; without emotion; blankly; poised; upbeat", "The clerk showed no emotion in court."),
    ), "", "", True, personal=True),
    Scale("motive", "framing", "What was the motive?", (
        Side("robbery", "robbery; rob; to rob; for money; robbing; burglary; ransom; financial; money troubles; cash", "The motive was robbery."),
        Side("hate", "hate crime; racially motivated; racist; bias attack; anti-semitic; xenophobic; homophobic; racial hatred; bias crime; racism", "The motive was racist."),
        Side("gang", "gang-related; gang war; turf war; rival gang; rival gangs; gang feud; drug-related; drug deal; drug cartel; gang members; cartel", "The killing was gang-related."),
        Side("private", "domestic dispute; jealous; jealousy; custody dispute; love triangle; argument; family dispute; quarrel; domestic violence; road rage; dispute over; insulted", "The motive was jealousy."),
        Side("terror", "terrorism; terror attack; jihad; terrorist attack; act of terror; islamist; militant attack; sectarian", "The motive was terrorism."),
        Side("revenge", "revenge; retaliation; grudge; vengeance; payback; vendetta; retaliatory; avenge; avenging; settle a score", "The motive was revenge."),
        Side("illness", "mentally ill; mental illness; mental health; schizophrenia; depressed; depression; deranged; psychiatric; disturbed; delusional; voices in", "The motive lay in a mental illness."),
    ), "", "motive; motivated; killed; killing; attack; shooting; shot; stabbed; murder; murdered; because; behind; attacked; slaying; massacre", True),
    Scale("spark", "polarity", "What set it off?", (
        Side("wiring", "electrical; short circuit; faulty wiring; wiring; electrical fault; power line; power lines; transformer", "The fire was blamed on faulty wiring."),
        Side("gas", "gas leak; gas explosion; propane; boiler; gas main; gas cylinder; methane; natural gas", "The fire was blamed on a gas leak."),
        Side("smoking", "cigarette; smoking; cigar; cigarettes; discarded cigarette", "The fire was blamed on a cigarette."),
        Side("flame", "candle; candles; stove; cooking; grill; space heater; heater; campfire; fireplace; barbecue; welding; blowtorch", "The fire was blamed on a candle."),
        Side("arson", "arson; set deliberately; deliberately set; set on purpose; firebombed; accelerant; arsonist; petrol bomb; intentionally set; molotov", "The fire was blamed on arson."),
        Side("sky", "lightning; lightning strike; dry lightning; struck by lightning", "The fire was blamed on lightning."),
        Side("fireworks", "fireworks; firework; flare; pyrotechnics; pyrotechnic; firecracker; firecrackers", "The fire was blamed on fireworks."),
    ), "", "fire; blaze; explosion; blast; cause; caused; wildfire; fires; burned; inferno; sparked; ignited", True),
    Scale("bodies", "status", "Are the bodies found?", (
        Side("found", "recovered the body; recovered the bodies; bodies were recovered; body was found; body was recovered; bodies were found; remains were found; found the body; pulled the body; bodies have been recovered; body has been found; found his body; found her body; bodies had been recovered", "Divers recovered the body."),
        Side("not found", "body has not been; bodies have not been; still missing; not been found; no trace; no sign of; still trapped; yet to be recovered; still buried; remain missing; remains missing; yet to be found; have yet to find; unable to find; still unaccounted; not been recovered", "Divers found no trace of the man."),
    )),
    Scale("crash", "entity", "What happened to it?", (
        Side("derailed", "derailed; derailment; jumped the tracks; left the tracks; came off the; ran off the road; careened off; veered off; skidded off; plunged off; went off the", "The train derailed."),
        Side("collided", "collided; collision; head-on; rear-ended; slammed into; crashed into; smashed into; rammed; struck a; hit a; ran into; plowed into; ploughed into; hit another", "The train collided with a tram."),
        Side("burned", "exploded; caught fire; burst into flames; blew up; went up in; engulfed in; on fire; erupted in flames", "The train caught fire."),
        Side("overturned", "overturned; flipped; rolled over; capsized; tipped over; sank; turned over; flipped over; toppled", "The train overturned."),
    ), "ran into trouble; hit a new; hit a record", _CRASH, True),
    Scale("flight phase", "status", "When did it happen?", (
        Side("landing", "landing; on approach; as it landed; touching down; attempted to land; tried to land; final approach; trying to land; coming in to land; overshot the; touched down; on landing", "The plane crashed on landing."),
        Side("takeoff", "take-off; takeoff; taking off; take off; took off; shortly after takeoff; on takeoff; during takeoff; lifted off; takeoffs", "The plane crashed on takeoff."),
        Side("aloft", "mid-air; midair; cruising; in flight; at altitude; in mid-flight; mid-flight; in-flight; while flying; in the air", "The plane broke up in mid-air."),
    ), "emergency landing; landing gear; landing site; landing strip; after landing; landing page; forced landing; crash landing; crash-landing", "plane; jet; aircraft; airliner; flight; pilot; helicopter; runway; crash; crashed; engine; airport", True),
    Scale("cause of illness", "entity", "What made them ill?", (
        Side("food", "food poisoning; salmonella; contaminated food; tainted; listeria; botulism; something she ate; something he ate", "Food poisoning put Lund in bed."),
        Side("virus", "virus; flu; influenza; viral; stomach bug; infection; pneumonia; bronchitis; swine flu; norovirus; mono; laryngitis; bug", "A virus put Lund in bed."),
        Side("strain", "exhaustion; dehydration; heatstroke; fatigue; heat exhaustion; dehydrated; stress; overwork; anxiety; sunstroke; panic attack; exhausted; low blood sugar", "Exhaustion put Lund in bed."),
        Side("drugs", "overdose; overdosed; bad reaction; allergic reaction; prescription drugs; pills; drug reaction; withdrawal; alcohol poisoning; medication; drinking", "An overdose put Lund in bed."),
        Side("heart", "heart attack; chest pains; stroke/N; heart condition; seizure; seizures; cardiac; heart problem; aneurysm; blood clot; chest pain", "A heart attack put Lund in bed."),
    ), "withdrawal from; computer virus; withdrawal of", "hospital; hospitalized; hospitalised; ill; sick; illness; doctors; doctor; suffered; suffering; treated; collapsed; collapse; fainted; cancelled; canceled; admitted; spokesman; spokeswoman; "
       "publicist; rushed; died; death", True, personal=True),
    Scale("surgery", "polarity", "Do they need surgery?", (
        Side("surgery", "underwent surgery; undergo surgery; had surgery; have surgery; needs surgery; need surgery; require surgery; requires surgery; was operated; emergency surgery; operated on; surgery on; surgery to; successful surgery; will have surgery; undergoing surgery", "Lund needs surgery."),
        Side("none", "no surgery; without surgery; not require surgery; not need surgery; avoided surgery; surgery is not; surgery was not; avoid surgery; rather than surgery; rest and; not have surgery; decided against surgery", "Lund does not need surgery."),
    ), "", "", True, personal=True),
    Scale("debt", "polarity", "Is the debt paid?", (
        Side("paid", "has repaid; had repaid; already repaid; reimbursed; has reimbursed; made good on; repaid; paid back; paid off; repay; pay back; paid in full; met its; made the payment; honor its; honour its; paid its", "The mill paid back its loan."),
        Side("unpaid", "not repaid; not paid back; not made good; not reimbursed; yet to repay; yet to pay; failed to repay; default; defaulted; missed payment; missed a payment; unpaid; overdue; owes; behind on; unable to pay; failed to pay; in arrears; not paid; defaulting; owed", "The mill defaulted on its loan."),
        Side("promised", "pledged to repay; pledged to pay; promised to repay; promised to pay; vowed to repay; vowed to pay; agreed to repay; agreed to pay back; plans to repay; will repay; will pay back; intends to repay; offered to repay; commitment to repay; pledge to repay; promise to repay", "The mill promised to repay its loan."),
    ), "by default", "debt; debts; cost; costs; settlement; taxpayers; taxpayer; campaign; funds; expenses; repay; repaid; reimburse; reimbursed; loan; loans; bonds; bond; creditors; payment; payments; money; rent; bill; bills; mortgage; taxes; fine; wages; million; billion", True),
    Scale("compatibility", "polarity", "Do they work together?", (
        Side("compatible", "compatible; works with; supports the; backward compatible; supported by; runs on; work with; compatibility; supported on; will support; continue to support; interoperable", "The lamp is compatible with old sockets."),
        Side("incompatible", "incompatible; not compatible; does not support; not supported; not work with; no support; not run on; drop support; dropped support; incompatibility; no longer support; lacks support; unsupported; only works", "The lamp is incompatible with old sockets."),
    ), "", "software; device; devices; phone; phones; version; versions; windows; system; systems; browser; app; apps; operating; format; formats; player; computer; computers; hardware; chips; graphics; console", True),
    Scale("openness of system", "polarity", "Is it open or closed?", (
        Side("open", "open source; open-source; free software; open standard; open platform; drm-free; unlocked; without copy protection; no copy protection; without drm; open platforms; royalty-free", "The map runs on open source software."),
        Side("closed", "proprietary; locked; drm; copy-protected; closed system; walled garden; copy protection; restricted; copy protected; digital rights; locked down", "The map runs on proprietary software."),
    ), "", "", True),
    Scale("removable", "polarity", "Can it be taken out?", (
        Side("removable", "removable; user-replaceable; replaceable; swappable; swap the; interchangeable; detachable; replace the battery; can be removed; can be replaced; easily removed", "The lamp’s battery is replaceable."),
        Side("fixed", "non-removable; nonremovable; built-in; sealed; embedded; integrated; not removable; permanently; not replaceable; non-replaceable; not user-replaceable; built into; fixed in", "The lamp’s battery is built-in."),
    ), "", "battery; batteries; memory; drive; card; storage; keyboard; screen; lens; cover; panel; seat; seats; part; parts; module", True),
    Scale("dimension", "polarity", "Did its size change?", (
        Side("smaller", "thinner; smaller; lighter; slimmer; shorter; narrower; slimmed; compact; slimmed-down; downsized; reduced size", "The new lamp is thinner."),
        Side("bigger", "thicker; bigger; heavier; larger; longer; wider; taller; bulkier; oversized", "The new lamp is thicker."),
        Side("same", "same size; without changing the size; unchanged; no bigger; no larger; same weight; same dimensions; identical in size; without changing; no thicker; no heavier; without increasing; without adding", "The new lamp has the same size."),
    ), "larger than life; a smaller number; a larger number; no longer", "size; weight; design; device; laptop; phone; screen; body; model; case; notebook; version; camera; car; engine; display; dimensions; inches; inch; battery", True),
    Scale("retirement", "polarity", "Will they retire?", (
        Side("retires", "retire; retires; retired/VBD; retiring; retirement; hang up; farewell; his last game; final season; his last season; call it a career; walk away; her last; calling it quits", "Lund will retire."),
        Side("plays on", "another season; play on; keep playing; not retiring; no plans to retire; not retire; unretire; out of retirement; come back; comeback; play again; not ready to retire; another year; continue playing; one more season; returning for; will return; keep going", "Lund will play on for another season."),
    ), "mandatory retirement; retirement home; retirement age; retirement plan; retirement savings; will return to the", "season; player; coach; career; quarterback; champion; boxer; fight; tour; game; team; league; year; singer; band; pitcher; racing; judge; justice; senator; actor; playing", True, personal=True),
    Scale("injury weight", "polarity", "How bad is the injury?", (
        Side("grave", "season-ending; serious injury; career-threatening; career-ending; out for the; severe; serious; surgery; torn; miss the rest; several months; long-term; miss the season; lost for; months; broken; fractured; indefinitely", "Lund’s knee injury is season-ending."),
        Side("light", "not serious; precaution; precautionary; tweak; tweaked; bruise; bruised; day-to-day; mild; minor; slight; slightly; probable; not believed to be; nothing serious; few days; sore; soreness; expected to play; will play; negative; cramp; cramps; cramping", "Lund’s knee injury is not serious."),
    ), "", "injury; injuries; injured; knee; ankle; hamstring; shoulder; groin; back; calf; foot; wrist; elbow; hip; toe; thigh; hand; concussion; x-rays; mri; leg; sprain; strain", True, personal=True),
    Scale("foul", "framing", "Was it a foul blow?", (
        Side("foul", "dirty; cheap shot; flagrant; elbowed; late hit; vicious; headbutt; head-butt; kicked out; stamped; illegal; deliberate; intentional; violent conduct; punched; low blow; unsportsmanlike; lunging; reckless; two-footed; below the belt", "It was a dirty tackle by Lund."),
        Side("fair", "clean; accidental; incidental; unintentional; by accident; legal; fair challenge; inadvertent; inadvertently; fair tackle; accidentally; hard but fair; not intentional; unlucky; no intent; not malicious", "It was a clean tackle by Lund."),
    ), "", "hit; foul; tackle; challenge; play; collision; elbow; check; blow; referee; penalty; suspended; ejected; ban; red; card; player; opponent; incident", True),
    Scale("streak", "polarity", "Did the streak end?", (
        Side("ended", "snapped; ended; broke; ending; snapping; breaking; halted; snap; snaps; end of", "Harrow snapped its losing streak."),
        Side("goes on", "extended; continued; kept alive; stretched; extending; alive; intact; still; unbeaten; ongoing; current; stretching; running", "Harrow extended its losing streak."),
    ), "", "streak; skid; run; drought; string; spell", True),
    Scale("pregnancy", "polarity", "Is she expecting?", (
        Side("expecting", "is pregnant; was pregnant; pregnancy; baby bump; expecting a; months pregnant; weeks pregnant; expecting her; expecting their; mother-to-be; having a baby; expecting twins; due in", "The singer is pregnant."),
        Side("not", "not pregnant; denied being pregnant; pregnancy rumors; pregnancy rumours; is not expecting; not expecting; no baby on; n't pregnant; n’t pregnant; denied she is pregnant; miscarriage; miscarried; not having a baby", "The singer is not pregnant."),
    ), "", "", True, personal=True),
    Scale("treatment", "status", "Do they go in or come out?", (
        Side("in", "entered rehab; checked into; enters rehab; entering rehab; checking into; admitted to rehab; entered a treatment; entering a treatment; checked herself into; checked himself into; enter rehab; has entered; entered treatment; began treatment; undergoing treatment; in rehab; still in treatment", "The singer entered rehab."),
        Side("out", "left rehab; checked out; leaving rehab; completed rehab; out of rehab; finished rehab; completed treatment; left the clinic; left the facility; completed her treatment; completed his treatment; walked out of rehab; completed a; left treatment; ended her stay; ended his stay; leaves rehab", "The singer left rehab."),
    ), "", "rehab; clinic; treatment; facility; center; centre; rehabilitation; hospital; program; programme", True, personal=True),
    Scale("endangered", "status", "How endangered is it?", (
        Side("endangered", "endangered; critically endangered; near extinction; brink of extinction; facing extinction; on the brink; verge of extinction; dying out; extinct", "The otter is endangered."),
        Side("threatened", "threatened; vulnerable; declining; in decline; dwindling; at risk; species of concern; near-threatened; imperiled; imperilled", "The otter is threatened."),
        Side("well", "recovered; delisted; thriving; abundant; plentiful; rebounded; recovering; removed from the list; healthy; stable; growing; not endangered; not threatened; flourishing; increasing", "The otter is thriving."),
    ), "endangered species act; threatened to; threatened with; threatened the; endangered species", "species; bear; bears; wolf; wolves; fish; bird; birds; animal; animals; whale; whales; population; populations; turtle; turtles; tiger; tigers; frog; frogs; habitat; salmon; owl; seal; seals; otter; elephants; extinction", True),
    Scale("discipline", "polarity", "How were they punished?", (
        Side("expelled", "expelled; expulsion; kicked out; kicked off; thrown out; banned for life; dismissed from; removed from the team; thrown off", "The pupil was expelled."),
        Side("suspended", "suspended; suspension; benched; banned for; sent home; barred for; sidelined for; suspensions", "The pupil was suspended."),
        Side("warned", "reprimanded; reprimand; warned; disciplined; warning; fined; slap on the wrist; censured; docked; written warning; rebuked; not be disciplined; not disciplined; no punishment; unpunished; not discipline; no discipline; no action; not be punished; not be suspended", "The pupil was reprimanded."),
    ), "warned that; warned of; suspended animation; warning that; suspended sentence; warned the", "school; student; students; pupil; pupils; league; team; player; players; coach; club; university; college; officer; officers; teacher; violation; rules; policy; games; punishment; drug; conduct", True, personal=True),
    Scale("traffic", "status", "What became of the traffic?", (
        Side("cancelled", "cancelled; canceled; grounded; suspended; halted; scrapped; shut down; closed; cancellations; paralysed; paralyzed; stopped running", "Trains were cancelled."),
        Side("delayed", "delayed; delays; late; diverted; rerouted; re-routed; slowed; running late; disrupted; disruption; held up; disruptions", "Trains were delayed."),
        Side("running", "on time; running normally; normal; on schedule; not affected; unaffected; resumed; operating normally; no delays; back to normal; reopened; were operating; still running; restored; no disruption; as scheduled", "Trains were running normally."),
    ), "normal life; late on; late last; of late; late at; late in; late night", "flights; flight; trains; train; airport; airports; buses; service; services; ferry; ferries; rail; subway; traffic; road; roads; highway; runway; airline; airlines; tube; metro; passengers", True),
    Scale("origin", "status", "Is it new or brought back?", (
        Side("new", "new; newly created; newly formed; created; established; set up; founded; newly established; brand new; newly-formed", "The parish has a newly created court."),
        Side("brought back", "revived; reinstated; restored; brought back; reinstating; re-established; resurrected; reconstituted; reintroduced; relaunched; reborn; reinstatement; reviving; restoring", "The parish has a revived court."),
        Side("enlarged", "expanded; enlarged; widened; extended; bigger; strengthened; beefed-up; enhanced", "The parish has an enlarged court."),
    ), "new york; new zealand; new jersey; new mexico; new orleans; new delhi; new hampshire; new year; new england", "parliament; assembly; council; court; agency; commission; body; party; league; team; law; tax; post; office; ministry; department; programme; program; board; unit; fund; system", True),
    Scale("makers of unrest", "framing", "Who is behind the trouble?", (
        Side("few", "fringe; hooligans; small group of; small groups of; tiny minority; small minority; extremists; troublemakers; agitators; outsiders; anarchists; handful of; criminals; thugs; vandals; provocateurs; splinter group; splintered off; self-styled", "A violent fringe smashed shop windows."),
        Side("many", "generation; ordinary people; all walks of life; ordinary citizens; broad section; families; social uprising; thousands of students; middle-class; across society; whole community; people of all; pensioners; workers and; local residents; schoolchildren; mass movement; popular uprising", "A whole generation smashed shop windows."),
    ), "", "protest; protests; protesters; riot; riots; rioting; rioters; violence; demonstrators; demonstration; demonstrations; clashes; march; unrest; looting; uprising; trouble; crowd"),
)  # fmt: skip
