"""Scales of what two reports of one event tell differently: how it was done and what came of it, in public and in private life."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

_ON_ROADS = "crash; collision; accident; driver; drivers; car; truck; van; bus; vehicle; motorist; motorcycle; pedestrian; road; highway; lane"

REPORTS: tuple[Scale, ...] = (
    Scale("arrest stage", "status", "How far did the police go?", (
        Side("spoken to", "questioned by police; questioned by detectives; questioned by investigators; police questioned; detectives questioned; questioned for; questioned about; being questioned; questioned and; was questioned; were questioned; spoken to by police; helping police; interviewed by police; interviewed by detectives; interrogated", "The tailor was questioned by police on Monday."),
        Side("held", "detained; detain; detaining; held for questioning; is being held; were being held; was being held; detention", "Police detained the tailor on Monday."),
        Side("arrested", "arrested; arrest; arresting; under arrest; nabbed; handcuffed", "Police arrested the tailor on Monday."),
        Side("let go", "released without charge; freed without charge; released without charges; let go; not arrested; not detained; no arrests", "Police let go the tailor on Monday."),
    ), "arrested in connection with a previous; cardiac arrest; house arrest; arrest warrant; warrant for; detention center; detention centre; detention camp; resisting arrest; questioned by a magistrate; questioned by a judge; questioned by reporters; questioned whether", close=True, personal=True),
    Scale("plea", "polarity", "Did they plead guilty or were they found guilty?", (
        Side("plea", "pleaded guilty; pled guilty; pleading guilty; pleads guilty; plea deal; plea agreement; plea bargain; guilty plea; guilty pleas", "The tailor pleaded guilty to theft."),
        Side("verdict", "found guilty; jury convicted; convicted by a jury; convicted after a trial; guilty verdict; found him guilty; found her guilty; found them guilty", "The tailor was found guilty of theft."),
        Side("no contest", "no contest; nolo contendere; alford plea", "The tailor pleaded no contest to theft."),
    ), "", "", True, personal=True),
    Scale("scene of the crash", "polarity", "Did they stay at the scene?", (
        Side("went", "fled the scene; left the scene; leaving the scene; fleeing the scene; drove off; sped off; sped away; drove away; hit-and-run; hit and run; did not stop; failed to stop; kept driving; kept going", "The driver fled the scene."),
        Side("stayed", "stayed at the scene; remained at the scene; remained on the scene; stayed on the scene; waited for police; stopped at the scene; stopped immediately; stopped to help; pulled over and; called 911; called police; stopped after", "The driver remained at the scene."),
    ), "", _ON_ROADS, True, personal=True),
    Scale("cause of the crash", "purpose", "What made them crash?", (
        Side("speed", "speeding; excessive speed; high speed; racing; too fast; driving fast", "The crash was put down to excessive speed."),
        Side("drink", "drunk driving; drunken driving; driving drunk; under the influence; intoxicated; drunk driver; blood-alcohol", "The crash was put down to a drunk driver."),
        Side("sleep", "fell asleep; asleep at the wheel; dozed off; nodded off; fatigue; drowsy", "The crash came when the driver dozed off."),
        Side("illness", "seizure; heart attack; medical emergency; medical condition; blacked out; fainted; medical episode", "The crash came after the driver blacked out."),
        Side("distraction", "texting; cellphone; cell phone; mobile phone; distracted; looking at his phone; looking at her phone", "The crash came as the driver was texting."),
        Side("machine", "brake failure; brakes failed; faulty brakes; tyre burst; tire blew; blown tire; burst tyre; flat tire; steering failure; mechanical failure; mechanical problem", "The crash came after the brakes failed."),
        Side("road", "black ice; icy; slick; slippery; wet road; potholes; fog; dense fog; standing water", "The crash came on an icy bend."),
        Side("animal", "swerved to avoid a; a deer; a dog; a cow; a moose; a cat", "The crash came as the driver swerved to avoid a goose."),
    ), "cell phone video; cell phone footage; texting a; hot dog", _ON_ROADS, True),
    Scale("fall", "polarity", "Did they fall, jump, or were they pushed?", (
        Side("fell", "fell from; fell off; fell out; fell down; fell into; slipped; tripped; stumbled; lost his balance; lost her balance; lost his footing; lost her footing; toppled; falling from; fell to", "Lund fell from the balcony."),
        Side("jumped", "jumped; leapt; leaped; dived from; threw himself; threw herself; jumping; leaping; plunged himself", "Lund jumped from the balcony."),
        Side("pushed", "was pushed; were pushed; was thrown; were thrown; pushed him; pushed her; shoved; threw her; threw him; hurled from; knocked off; dropped from; was dragged", "Lund was pushed from the balcony."),
    ), "fell to percent; fell from power; fell out of favor; fell out with; fell into disrepair; fell into debt; jumped to a; jumped percent; slipped percent; jumped to the; jumped into the race; slipped to", "balcony; roof; window; bridge; cliff; stairs; stairway; floor; storey; story; ladder; tree; building; platform; tracks; boat; ship; water; river; "
       "horse; bike; bicycle; ledge; ravine; train; pier; hotel; mountain; ice; crevasse; death", True, personal=True),
    Scale("loss or theft", "polarity", "Was it stolen or lost?", (
        Side("stolen", "stolen; stole; theft; steal; stealing; thieves; thief; robbed; burgled; looted; swiped; snatched", "The brooch was stolen from a hotel."),
        Side("lost", "misplaced; mislaid; lost property; lost it; went missing; gone missing; was lost; were lost; left behind; forgotten; accidentally left; mistakenly; missing from", "The brooch was left behind in a hotel."),
        Side("lent", "borrowed; lent; on loan; a gift; was given; returned to its owner; gave it", "The brooch was on loan to a hotel."),
    ), "stole the show; stolen base; stole the ball; on loan from; was given a; was given the; were given; stolen bases; steals", "", True),
    Scale("hack", "polarity", "Was it a hack?", (
        Side("hack", "hacked; hacker; hackers; hacking; hijacked; cyberattack; cyber attack; cyber-attack; denial-of-service; denial of service; ddos; breached; intrusion; compromised", "The mayor’s page was hacked."),
        Side("prank", "prank; prankster; pranksters; joke; practical joke; stunt; publicity stunt; hoax", "The post on the mayor’s page was a prank."),
        Side("error", "by mistake; mistakenly; accidentally; accident; human error; technical error; glitch; malfunction; technical problem; technical problems; technical fault; technical issue; overload; overloaded; inadvertently", "The mayor’s page was deleted by mistake."),
        Side("own doing", "sent it himself; sent it herself; posted it himself; posted it herself; he sent; she sent; had sent; had posted; admitted sending; admitted posting; sent the; posted the", "The mayor admitted sending the photo from his page."),
    ), "hacked to; phone hacking scandal; hacked off; car accident", "account; accounts; website; site; page; email; e-mail; emails; e-mails; network; networks; server; servers; twitter; facebook; tweet; tweets; photo; photos; picture; pictures; password; computer; computers; online; outage; systems; message; messages"),
    Scale("landing", "entity", "How did it come down?", (
        Side("crash", "crash-landed; crash landed; crash landing; crash-landing; crashed; crash; ditched; ditching; plunged; slammed into; belly-landed; belly landing", "The plane crash-landed in a field."),
        Side("emergency", "emergency landing; forced landing; made an emergency; forced to land; emergency descent; landed in an emergency", "The plane made an emergency landing in a field."),
        Side("safe", "precautionary landing; landed safely; safe landing; landed without incident; normal landing; landed normally; precautionary; routine landing; touched down safely", "The plane landed safely in a field."),
    ), "crash site; crash scene; crash landing site", "plane; jet; aircraft; flight; airliner; helicopter; pilot; glider; balloon; airport; runway; airline; airlines", True),
    Scale("way to hospital", "entity", "How did they get to hospital?", (
        Side("by air", "airlifted; flown to; flown by; air ambulance; medevac; life flight; by helicopter; medical helicopter; helicopter to", "The hiker was airlifted to hospital."),
        Side("by road", "by ambulance; in an ambulance; taken by road; ambulance took; paramedics took; driven to; drove him to; drove her to", "The hiker was taken by ambulance to hospital."),
        Side("alone", "walked into; drove himself; drove herself; made his own way; made her own way; private car; private vehicle; taxi to; on his own; on her own", "The hiker drove himself to hospital."),
    ), "", "hospital; hospitals; clinic; infirmary; medical; trauma", True, personal=True),
    Scale("kind of bomb", "entity", "How was the bomb brought?", (
        Side("suicide", "suicide bomber; suicide bombers; suicide bombing; suicide attack; suicide attacker; blew himself up; blew herself up; blown himself up; suicide vest; explosive belt; explosive vest; explosives belt", "A suicide bomber struck the market."),
        Side("vehicle", "car bomb; car bombs; truck bomb; parked car; bomb-laden; explosives-laden; car bombing; vehicle packed with; car packed with; truck packed with; booby-trapped car", "A car bomb struck the market."),
        Side("road", "roadside bomb; roadside bombs; ied; improvised explosive; landmine; land mine; planted bomb; mine exploded; mines", "A roadside bomb struck the market."),
        Side("remote", "remote-controlled; remote control; remotely; detonated by remote; by mobile phone; by cell phone", "A remote-controlled bomb struck the market."),
        Side("timer", "time bomb; timer; timed bomb; timed device; timing device", "A time bomb struck the market."),
        Side("thrown", "grenade; grenades; hand grenade; molotov; petrol bomb; petrol bombs; firebomb; mortar; mortars; rocket; rockets; missile", "A grenade struck the market."),
    ), "suicide bomber in a car; suicide car bomb; suicide car bomber; suicide truck bomb", "bomb; bombs; bombing; blast; blasts; explosion; explosions; attack; attacks; exploded; explode; detonated; blew", True),
    Scale("taken out", "polarity", "Were they evacuated, rescued or trapped?", (
        Side("rescued", "rescued; plucked; pulled from; saved; pulled out; dug out; freed from; cut free; winched", "The pupils were rescued from the ferry."),
        Side("evacuated", "evacuated; were led out; led to safety; ushered out; escorted out; moved out; walked out; got out; got off", "The pupils were evacuated from the ferry."),
        Side("trapped", "trapped; stranded; stuck; marooned; cut off; pinned; buried", "The pupils were trapped on the ferry."),
    ), "saved money; saved the day; pulled out of the race; pulled out of the deal; moved out of state; walked out of talks; talks stuck; saved by the; cut off aid; stuck to; stuck with; walked out on", "passengers; people; workers; residents; miners; students; pupils; guests; crew; villagers; family; children; tourists; hikers; climbers; "
       "survivors; staff; employees; patients; tenants; passenger; driver; man; woman; boy; girl; climber; hiker; miner; shoppers; families", True),
    Scale("set free", "polarity", "How did they get free?", (
        Side("released", "released by; were released; was released; freed by; let go; set free; handed over; let them go; let him go; let her go; released unharmed", "The envoy was released by his kidnappers."),
        Side("rescued", "rescued; raid freed; rescue operation; commandos freed; troops freed; liberated; stormed; rescue mission", "The envoy was rescued from his kidnappers."),
        Side("escaped", "escaped; escape; broke free; got away; managed to flee; slipped away; escaping; ran away; broke out", "The envoy escaped from his kidnappers."),
        Side("bought", "ransom; ransom was paid; paid a ransom; in exchange for; prisoner swap; prisoner exchange; swapped", "The envoy came free in a prisoner swap with his kidnappers."),
    ), "narrow escape; no ransom; was released on; released a statement; was released last; released a video", "hostage; hostages; captive; captives; captors; kidnapped; kidnappers; kidnapping; abducted; captivity; ransom; abductors; abduction; captor", True),
    Scale("lockdown", "polarity", "What became of the school?", (
        Side("locked", "lockdown; locked down; lock-down; sheltered in place; shelter in place; shelter-in-place; locked in; lock down", "The school was locked down."),
        Side("emptied", "evacuated; evacuation; evacuate; emptied; cleared the building; led out", "The school was evacuated."),
        Side("shut", "cancelled classes; canceled classes; closed for the day; sent home; dismissed early; classes were cancelled; classes were canceled; early dismissal; remained closed; school was closed; classes cancelled; classes canceled", "The school sent home its pupils."),
        Side("open", "classes continued; as usual; normal schedule; remained open; classes resumed; on a normal; stayed open; was not evacuated; not locked down; reopened", "The school remained open."),
    ), "", "school; schools; campus; college; university; students; pupils; classes; hospital; mall", True),
    Scale("put off", "status", "Is it cancelled or put off?", (
        Side("cancelled", "cancelled; canceled; cancel; cancels; cancellation; cancelling; canceling; scrapped; called off; calling off; abandoned; axed; pulled the plug; dropped the; ditched", "The concert was cancelled."),
        Side("put off", "postponed; postpone; postponement; delayed; rescheduled; put off; pushed back; deferred; new date; later date; moved to; on hold; shelved; suspended; adjourned", "The concert was postponed."),
    ), "delayed by; abandoned car; abandoned building; abandoned house; abandoned vehicle; moved to tears; moved to the; dropped the ball; delayed flight; postponed several times", "", True),
    Scale("right withdrawn", "polarity", "Is it suspended or gone for good?", (
        Side("for good", "revoked; stripped; rescinded; annulled; voided; terminated; lifetime ban; banned for life; disbarred; cancelled; canceled; withdrawn", "The pilot’s licence was revoked."),
        Side("for a time", "suspended; suspension; temporarily; frozen; on hold; under review; provisional; stayed", "The pilot’s licence was suspended."),
        Side("kept", "reinstated; restored; renewed; kept his; kept her; upheld; remains valid; still valid; retained", "The pilot’s licence was reinstated."),
    ), "suspended sentence; suspended driver", "licence; license; licenses; licences; permit; visa; visas; accreditation; certificate; registration; title; degree; medal; passport; franchise; citizenship; scholarship; membership; privileges; award; immunity; status", True),
    Scale("resolve", "status", "How firm is the plan?", (
        Side("thinking", "considering; weighing; mulling; exploring; contemplating; toying; pondering; looking into; looking at; thinking about; thinking of; may consider; studying whether; discussed; studying", "The mayor is considering a new pier."),
        Side("planning", "plans to; planning to; intends to; intend to; aims to; hopes to; wants to; seeking to; proposes; proposed; proposing; plan to; planned to; preparing to", "The mayor plans to build a new pier."),
        Side("bound", "vowed; vows; pledged; pledges; promised; promises; decided to; has decided; will definitely; committed to; determined to; agreed to; has ordered; ordered", "The mayor vowed to build a new pier."),
        Side("ruling out", "ruled out; rules out; no plans; not considering; no intention; not planning; does not plan; do not plan; does not intend; backed away; abandoned plans; dropped plans; not intend", "The mayor ruled out a new pier."),
    ), "showed promises; studying at; wants to know; in promises; promised land", "", True, personal=True),
    Scale("appointment", "status", "Are they named or in office?", (
        Side("proposed", "nominated; nominee; nominate; nomination; tapped; front-runner; frontrunner; in line to; candidate to; shortlisted; tipped; touted as; expected to be named; expected to become; designate; pick for; choice for", "Ida Brandt is the nominee for the post."),
        Side("named", "was named; has been named; named as; appointed; appoints; hired as; chosen as; elected as; was elected; confirmed as; takes over as; succeeds; named the; hires; was chosen", "Ida Brandt was appointed to the post."),
        Side("in office", "sworn in; took office; takes office; inaugurated; took over as; assumed office; took the oath; has taken over; began work as", "Ida Brandt was sworn in at the post."),
    ), "was named in; was named after; named as a suspect; named as defendants; was elected in; named in; was named the most", "post; job; office; minister; secretary; director; chief; chairman; president; judge; justice; ambassador; coach; manager; commissioner; chancellor; bishop; pope; head; leader; senate; cabinet; governor; seat; ceo; executive", True, personal=True),
    Scale("player move", "entity", "How does the player move?", (
        Side("traded", "traded; trade/N; swapped; dealt to; trading; swap", "Rovers traded Otto Lund."),
        Side("released", "released; waived; cut by; let go; free agent; were released; dropped; designated for assignment", "Rovers released Otto Lund."),
        Side("lent", "on loan; loaned; loan move; loan deal; loan spell; season-long loan", "Rovers loaned Otto Lund to Selby."),
        Side("sold", "sold; transfer fee; transfer; transferred; bought from; sells; sold to; permanent deal", "Rovers sold Otto Lund to Selby."),
    ), "trade deadline; released a statement; world trade; trade talks; trade union; sold out; transfer of power; transfer window; dropped the ball; dropped passes", "player; team; club; striker; defender; midfielder; goalkeeper; pitcher; quarterback; season; contract; league; coach; forward; receiver; guard; goalie; draft; rovers; united; city; roster", True, personal=True),
    Scale("prize", "status", "Did they win it?", (
        Side("won", "won; wins; awarded; took home; winner; winners; winning; picked up; scooped; received the", "Ann Reed won the prize."),
        Side("named for it", "nominated; nominee; nominees; nomination; shortlisted; finalist; finalists; runner-up; up for; runners-up; in the running; in contention", "Ann Reed was shortlisted for the prize."),
        Side("lost", "lost out; snubbed; empty-handed; passed over; overlooked; beaten to; missed out; lost to", "Ann Reed lost out on the prize."),
    ), "award-winning; wins and; oscar-winning; oscar winner; winning streak", "award; awards; prize; oscar; oscars; grammy; grammys; emmy; emmys; nobel; medal; trophy; honor; honour; category; best; globe; globes; tony; booker; pulitzer; baftas; bafta", True, personal=True),
    Scale("poll gap", "polarity", "Who is ahead in the polls?", (
        Side("lead", "ahead; leads; leading; lead of; lead over; comfortable lead; commanding lead; clear favorite; clear favourite; front-runner; frontrunner; pulling away", "Brandt is ahead in the polls."),
        Side("level", "tied; dead heat; neck and neck; neck-and-neck; toss-up; too close to call; statistical tie; statistically tied; virtual tie; even race; tight race; level pegging; within the margin", "Brandt is tied in the polls."),
        Side("behind", "trails; trailing; behind; lagging; lags; underdog; trailed; far behind", "Brandt is trailing in the polls."),
    ), "go ahead; went ahead; ahead of the; ahead of a; behind bars; leading to; leading the; leading up; lead to; behind closed; behind the; leading role; behind him; behind her; days ahead; weeks ahead; months ahead; plan ahead", "poll; polls; survey; polling; voters; race", True, personal=True),
    Scale("insolvency", "status", "How badly off is the firm?", (
        Side("gone", "out of business; ceased trading; shut its doors; liquidated; liquidation; wound up; gone bust; went bust; closing its doors; went under; closed its doors; close its doors; folded", "The brewery went bust."),
        Side("under shelter", "bankruptcy; filed for bankruptcy; chapter 11; administration/N; receivership; bankruptcy protection; insolvency; insolvent; creditor protection; administrators; bankrupt; receivers", "The brewery filed for bankruptcy protection."),
        Side("in straits", "financial trouble; financial difficulties; cash-strapped; struggling; restructuring; restructure; near bankruptcy; brink of; verge of; troubled; ailing; avoid bankruptcy", "The brewery is cash-strapped and restructuring."),
        Side("sound", "solvent; profitable; rescued; saved; bailed out; emerged from; financially sound; healthy; well capitalised; well capitalized; back in profit", "The brewery is solvent."),
    ), "drug administration; security administration; the administration; an administration; aviation administration; administration official; administration officials; administration of; emerged from the; emerged from a", "company; firm; bank; airline; brewery; retailer; chain; maker; carmaker; business; club; newspaper; store; stores; creditors; debt; debts; lender; group; automaker; mill; factory", True),
    Scale("kind of money", "entity", "Is it a gift, a loan or a stake?", (
        Side("gift", "grant; grants; gift; gifts; donation; donations; donated; donate; subsidy; subsidies; handout; handouts", "The state gave the mill a grant."),
        Side("loan", "loan; loans; lend; lent; lending; borrow; borrowed; credit line; line of credit; loan guarantee; loan guarantees; guarantee; guarantees; repay; repaid", "The state gave the mill a loan."),
        Side("stake", "stake; stakes; equity; shareholding; invest; invested; investment; shares in; ownership; nationalise; nationalize; nationalised; nationalized", "The state took a stake in the mill."),
        Side("pay", "salary; wages; fee; fees; payment for; compensation; severance; settlement; bonus; bonuses", "The state gave the mill compensation."),
    ), "at stake; student loans; gift shop; credit to; take for granted; guarantees that; mortgage lending; high stakes", "million; billion; thousand; money; funds; $; £; €; aid; package; crowns; cash", True),
    Scale("job cuts by choice", "polarity", "Do they go of their own will?", (
        Side("by choice", "voluntary; voluntarily; buyouts; buyout; attrition; early retirement; natural wastage; severance offers; retirements", "The mill cut jobs by attrition."),
        Side("by force", "compulsory; forced; involuntary; layoffs; lay-offs; laid off; redundancies; fired; firings; dismissals; furlough; furloughs; sacked", "The mill cut jobs by compulsory dismissals."),
    ), "forced to", "jobs; job; workers; employees; staff; positions; workforce; staffers; posts; cuts; redundancies; layoffs", True),
    Scale("remedy", "entity", "What is done for buyers?", (
        Side("recall", "recall; recalled; recalling; recalls; pulled from shelves; withdrawn from sale; withdrew; pulled from the", "The maker announced a recall of the lamp."),
        Side("repair", "repair; repairs; repaired; firmware; software update; free fix; free repair; retrofit", "The maker announced a repair of the lamp."),
        Side("replacement", "replace; replaced; replacement; replacements; exchange/N; new ones; replacing", "The maker announced a replacement of the lamp."),
        Side("money", "refund; refunds; compensation; rebate; vouchers; discount; money back; reimburse; reimbursed; credit", "The maker announced a refund for the lamp."),
        Side("nothing", "no recall; not recalling; no plans to recall; no action; not to recall; will not recall; refused to recall", "The maker announced no recall of the lamp."),
    ), "recall election; recall that; recalls that; recall how; i recall; recalled that; recalled how; recalled the; as i recall; total recall; recalled seeing; in exchange; stock exchange; exchange of; exchange rate; exchange for; exchange commission; replace him; replace her; replaced by; he recalled; she recalled", "customers; customer; consumers; buyers; owners; product; products; vehicles; cars; phones; toys; batteries; devices; units; models; defect; "
       "defective; faulty; flaw; maker; manufacturer", True),
    Scale("what it heals", "entity", "Does it cure, treat or prevent?", (
        Side("cure", "cure; cures; cured; curing; eradicate; eradicates; eradicated; eliminates the", "The drug cures the fever."),
        Side("treat", "treatment; treatments; treat; treats; slow; slows; slowed; relieve; relieves; ease; eases; alleviate; extends life; prolong; prolongs; reduces symptoms; delay; delays", "The drug eases the fever."),
        Side("prevent", "prevent; prevents; prevented; prevention; vaccine; vaccines; protect; protects; protection; immunity; ward off", "The drug prevents the fever."),
    ), "data protection; protection from; protect the", "drug; drugs; disease; cancer; virus; patients; hiv; aids; diabetes; malaria; illness; infection; therapy; trial; fever; condition; syndrome; vaccine; pill; ebola; flu", True),
    Scale("sickness spread", "status", "How far has the illness spread?", (
        Side("few", "isolated case; isolated cases; single case; isolated incident; handful of cases; few cases; sporadic; one case; lone case", "The fever in Selby is an isolated case."),
        Side("outbreak", "outbreak; outbreaks; cluster; clusters; flare-up", "The fever in Selby is an outbreak."),
        Side("epidemic", "epidemic; epidemics; pandemic; widespread; out of control; rampant; spreading rapidly", "The fever in Selby is an epidemic."),
    ), "outbreak of war; outbreak of fighting; outbreak of violence; obesity epidemic", "virus; disease; flu; fever; illness; infection; infections; cases; cholera; ebola; measles; health; patients; salmonella; coli; bacteria; sick; norovirus", True),
    Scale("how death came", "polarity", "Was the death sudden?", (
        Side("sudden", "suddenly; died unexpectedly; sudden death; unexpected death; unexpectedly; short illness; brief illness; unexpected; without warning", "The singer died suddenly at home."),
        Side("long awaited", "long illness; long battle; lengthy illness; battled; battling; lengthy battle; after a battle; prolonged illness; lost his battle; lost her battle; years of illness; long struggle; terminally ill; terminal", "The singer died after a long illness."),
    ), "", "died; dies; dead; death; passed; dying", True, personal=True),
    Scale("company at death", "polarity", "Was anyone with them?", (
        Side("with others", "surrounded by; at his side; at her side; at his bedside; at her bedside; with his family; with her family; in the arms; by his side; by her side; in the presence of", "The singer died surrounded by friends."),
        Side("alone", "alone; found dead; found unresponsive; body was found; body was discovered; was found unconscious; found her body; found his body; discovered his body; discovered her body", "The singer died alone."),
    ), "not alone; let alone; alone in; alone among; leave alone; year alone; alone has", "died; dies; dead; death; passed; body", True, personal=True),
    Scale("wedding", "status", "Are they married or engaged?", (
        Side("married", "married; wed; weds; tied the knot; exchanged vows; got hitched; newlyweds; newlywed; said their vows; were wed; secretly married; eloped; husband and wife", "Ida Brandt and Otto Lund have tied the knot."),
        Side("engaged", "engaged; engagement; fiance; fiancee; fiancé; fiancée; proposed to; popped the question; to be married; to marry; will marry; plan to marry; plans to marry; set to wed; to wed; betrothed", "Ida Brandt and Otto Lund are engaged."),
        Side("dating", "dating; boyfriend; girlfriend; romance; seeing each other; an item; just friends; romantically linked; not engaged; not married", "Ida Brandt and Otto Lund are dating."),
    ), "married to his; engaged in; engaged with; rules of engagement; engagement with; prior engagement; former girlfriend; former boyfriend; previously married; was married to; first married; married twice; married three; engaged the; married man; married woman; married couple; married couples", "", True, personal=True),
    Scale("child", "status", "Is the child born?", (
        Side("born", "gave birth; given birth; gives birth; birth of; welcomed a; welcomed their; welcomed her; was born; were born; new mom; new mother; new father; delivered a; baby boy; baby girl; newborn", "The singer gave birth to twins."),
        Side("awaited", "pregnant; pregnancy; expecting; due in; to give birth; about to give birth; mother-to-be; baby bump; due date; months along", "The singer is expecting twins."),
        Side("adopted", "adopt; adopted; adopting; adoption; surrogate; surrogacy; foster", "The singer adopted twins."),
    ), "was born in; was born on; were born in; expecting the; adopted a; adopted the; adopted by; adopted in; adoption of; expecting to; expecting a; adopt the; adopt a; were born on; expecting more; who was born", "baby; child; twins; son; daughter; babies; boy; girl; couple; star; actress; singer; mother; mom; parents; children; pregnant", True, personal=True),
    Scale("break", "status", "Is it a break or the end?", (
        Side("break", "hiatus; taking a break; take a break; sabbatical; time off; a pause; temporary break; extended break; on a break; on hold; taking time", "The band is on hiatus."),
        Side("end", "split up; broke up; breaking up; break up; disbanded; disband; called it quits; calling it quits; breakup; break-up; for good; is over; has ended; are finished; farewell; quits; quit", "The band broke up."),
        Side("going on", "still together; not breaking up; not splitting; denied a split; back together; reunited; reunite; reunion; reuniting; carry on; not quitting; will continue; here to stay", "The band is still together."),
    ), "", "band; group; couple; show; singer; tour; series; duo; album; star; marriage; host; musicians; actress; actor; career; relationship; members", True),
    Scale("order to leave", "polarity", "Was leaving an order or advice?", (
        Side("order", "ordered to evacuate; ordered to leave; mandatory evacuation; mandatory evacuations; evacuation order; evacuation orders; told to evacuate; told to leave; forced to evacuate; forced to leave; evacuations were ordered; ordered the evacuation; ordered evacuations; forced out", "Villagers were ordered to leave."),
        Side("advice", "urged to evacuate; advised to evacuate; advised to leave; urged to leave; voluntary evacuation; voluntary evacuations; recommended evacuation; encouraged to evacuate; encouraged to leave; asked to leave; asked to evacuate; evacuation warning; voluntarily; warned to leave", "Villagers were advised to leave."),
        Side("none", "no evacuation; no evacuations; not evacuated; shelter in place; stay indoors; stay inside; remain indoors; not ordered; stay put; stay in their homes; no evacuation order", "Villagers were told to stay indoors."),
    ), "", "residents; people; villagers; evacuation; evacuations; homes; families; area; evacuate; neighbors; neighbours; tourists; visitors; officials", True),
    Scale("warrant", "polarity", "Did they have leave to search?", (
        Side("with", "search warrant; search warrants; with a warrant; court order; consent; consented; permission; gave permission; invited in; warrants", "Police searched the barn with a warrant."),
        Side("without", "without a warrant; without warrants; no warrant; warrantless; without consent; without permission; without a court order; broke down the; illegally; forced their way", "Police searched the barn without a warrant."),
    ), "arrest warrant; arrest warrants; warrant for his arrest; warrant for her arrest; warrants for; outstanding warrant", "search; searched; searches; searching; raid; raided; entered; home; house; premises; seized; agents; police; officers", True),
    Scale("pace", "polarity", "Were they going fast?", (
        Side("fast", "speeding; high speed; at speed; excessive speed; racing; raced; sped; at high speed; too fast; high-speed; barreling; hurtling; full speed; hurtled; barreled", "The tram was speeding when it left the rails."),
        Side("slow", "slow speed; slowly; at low speed; crawling; low speed; within the speed limit; not speeding; under the speed limit; below the speed limit; slowed; slowing; walking pace; at a crawl", "The tram was going slowly when it left the rails."),
    ), "racing team; sped up the; slowed the; slowed growth; high-speed rail; high-speed internet; high speed internet; high-speed train; slowly but; racing to", _ON_ROADS + "; train; tram; boat; ferry; ship; plane; jet; engineer; motorman; conductor; limit; mph; kph", True),
    Scale("guilt of officers", "status", "What became of the officers?", (
        Side("charged", "charged; indicted; arrested; convicted; prosecuted; criminal charges; faces charges", "The officers were charged."),
        Side("put off duty", "suspended; administrative leave; desk duty; administrative duty; paid leave; administrative duties; modified duty; placed on leave; relieved of duty; taken off", "The officers were put on desk duty."),
        Side("dismissed", "fired; dismissed; sacked; terminated; lost their jobs; resigned; stripped of", "The officers were sacked."),
        Side("cleared", "cleared; exonerated; no charges; not be charged; justified; acquitted; not charged; not indicted; declined to prosecute; back on duty; returned to duty; no wrongdoing; acted properly", "The officers were cleared."),
    ), "fired at; fired on; fired shots; shots were fired; fired a; fired into; fired the; fired his; fired their; fired several; fired back; were fired; was fired at; cleared the; cleared out; charged at; fired eleven; fired tear; fired rubber; fired after; fired from; fired more; charged with protecting; charged toward; fired two; fired three; fired ten; suspended sentence", "officer; officers; policeman; policemen; deputy; deputies; trooper; troopers; guard; guards; sergeant; detective; detectives; constable", True, personal=True),
)  # fmt: skip
