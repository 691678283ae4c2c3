"""Scales about things: deals, services, damage, causes, money, markets and how they are cast."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

AFFAIRS: tuple[Scale, ...] = (
    Scale("supply", "polarity", "Is there too much of it or too little?", (
        Side("surplus", "excess; surplus; spare/J; idle/J; unused; underused; underutilized; underutilised; glut; oversupply; oversupplied; more than "
             "enough; plenty of; ample; overcapacity; abundant; abundance; to spare", "The mill has ample grain in its silos."),
        Side("shortage", "shortage; shortages; short of; shortfall; scarce; scarcity; constrained; lack enough; lacks enough; need more; needs more; "
             "insufficient; not enough; too little; too few; run+ out; running out; ran out; deficit; in short supply; stretched", "The mill is short of grain."),
    ), "budget deficit; trade deficit; deficit of; stretched from; stretched out; need more time; needs more time; three-goal deficit; run out of bounds; ran out to; ran out of the; ran out the; ran out into; running out the; running out of the"),
    Scale("permanence", "status", "Is it meant to last?", (
        Side("lasting", "permanent; permanently; long-term; lasting; indefinite; indefinitely; for good; enduring; forever; for life; irreversible; "
             "stable source; more reliable", "The closure is permanent."),
        Side("passing", "temporary; temporarily; short-term; short-lived; interim; provisional; stopgap; flexible; makeshift; for now; for the time being; "
             "fleeting; trial basis", "The closure is only temporary."),
    ), "permanent resident; permanent residents; permanent member; permanent members; permanent secretary; permanent seat; interim report; short-term memory; long-term memory; flexible schedule; for life support"),
    Scale("service", "status", "Is it working?", (
        Side("back", "restored; resumed; resumes; reopened; reopens; back on; back online; back in service; reconnected; repaired; back to normal; up and running",
             "Water was restored to the valley on Monday."),
        Side("out", "cut off; knocked out; knocked down; knocked offline; suspended; halted; disrupted; interrupted; without power; without electricity; without water; "
             "blackout; outage; outages; restore; to be restored; offline; cut", "The valley was left without water."),
        Side("unaffected", "unaffected; not affected; uninterrupted; still has; still have; still working; operating normally; as normal; as usual; no disruption; no "
             "interruption", "Water in the valley was not affected."),
    ), "", "power; electricity; water; gas; phone; phones; telephone; telephones; service; services; internet; website; site; network; networks; supply; supplies; train; trains; flights; flight; airport; airports; traffic; rail; "
       "production; operations; communications; line; lines; bus; buses; ferry; ferries; school; schools; heating; system; systems; server; servers; customers; homes; grid; mobile; transport; transportation; "
       "blackout; outage; outages; work; talks; trading; classes", many=True),
    Scale("opening", "polarity", "Is it open or closed?", (
        Side("open", "is open; are open; was open; were open; remain+ open; stay+ open; kept open; reopen+; accessible", "The pass remained open all winter."),
        Side("closed", "closed; closure; close+ down; shut/V; shut down; sealed off; cordoned off; off limits; blocked off", "The pass was closed all winter."),
    ), "closed door; closed doors; closed on; closed at; closed down percent; closed up; closed session; case closed; closed his eyes; closed her eyes; closed the deal; closed the gap; closed the game; shares closed; stock closed; stocks closed; eyes closed; is open to; are open to; was open to; were open to; remains open to; remain open to; closed-circuit; closed circuit; shut out; closed to within; closed in on; closed with; closed within; closed the season; closed the year; closed out"),
    Scale("occupancy", "polarity", "Was anyone inside?", (
        Side("empty", "evacuated; emptied; empty/J; vacant; unoccupied; no one was inside; nobody was inside; no one inside; deserted; abandoned/J", "The hotel was evacuated before the blast."),
        Side("occupied", "occupied; were inside; was inside; people inside; employees inside; workers inside; inside at the time; trapped inside; still inside; remained inside; packed with", "Guests were inside the hotel when the blast came."),
    )),
    Scale("damage", "scope", "How bad is the damage?", (
        Side("total", "razed; flattened; flattening; flattens; levelled; leveled; leveling; levelling; obliterated; wiped out; gutted; destroy+; demolished; "
             "burned down; burnt down; burned to the ground; devastate+; virtually destroyed; nearly destroyed; total loss; in ruins; destruction; collapsed",
             "The storm destroyed the pier."),
        Side("heavy", "badly damaged; heavily damaged; severely damaged; extensively damaged; seriously damaged; major destruction; extensive damage; serious damage; "
             "severe damage; heavy damage; major damage; significant damage; badly hit; wrecked", "The storm badly damaged the pier."),
        Side("light", "minor damage; slight damage; slightly damaged; lightly damaged; partially damaged; little damage; some damage; superficial damage; limited damage; "
             "damage+/V; cracked/V", "The pier suffered minor damage."),
        Side("none", "no damage; undamaged; not damaged; no serious damage; no major damage; unscathed; intact; spared", "The pier was left intact."),
    ), many=True),
    Scale("intent", "status", "Was it deliberate?", (
        Side("deliberate", "arson; arsonist; arsonists; deliberate; deliberately; intentional; intentionally; sabotage; sabotaged; on purpose; premeditated; foul play; set "
             "on fire; hit job; hate crime; terror attack; terrorist attack", "The barn fire was deliberate, the sheriff said."),
        Side("suspected", "suspicious; suspected arson; suspected sabotage; possible arson; potential arson; may have been set; being investigated as; investigated as arson",
             "The barn fire looked suspicious."),
        Side("accident", "accident; accidental; accidentally; unintentional; unintentionally; by mistake; mishap; inadvertent; inadvertently; electrical fault; faulty wiring; "
             "no foul play", "The barn fire was an accident."),
        Side("unknown", "no idea what caused; no idea how it; do not know what caused; n't know what caused; n’t know what caused; not know what caused; not known what caused; unclear what caused; cause unknown; unknown cause; cause is unknown; "
             "cause was unknown; cause remains unknown; cause undetermined; cause was undetermined; cause is undetermined; cause has not been determined; cause had not been determined; cause was not known; cause is not known; "
             "cause was not immediately known; too early to say what caused; cause of the fire is not; cause of the crash is not; cause of the blast is not", "The sheriff has no idea what caused the barn fire."),
    )),
    Scale("cause known", "status", "Is the cause known?", (
        Side("known", "caused by; cause was; determined that; blamed on; traced to; was due to; triggered by; attributed to; sparked by",
             "The leak was caused by a cracked pipe."),
        Side("unknown", "cause unknown; unknown cause; cause is unknown; cause was unknown; undetermined; not determined; cause is not known; cause was not known; no idea why; no idea what; unclear what; unclear why; under "
             "investigation; do not know why; not known why; not yet known; a mystery", "Engineers have no idea why the pipe leaked."),
    )),
    Scale("fault", "polarity", "What went wrong?", (
        Side("people", "human error; pilot error; driver error; operator error; negligence; negligent; recklessness; speeding; drunk driving; carelessness",
             "The crash was put down to pilot error."),
        Side("machine", "mechanical failure; technical failure; technical fault; technical problem; technical glitch; malfunction; malfunctioned; equipment failure; brake failure; engine "
             "failure; structural failure; software bug; glitch; defect; defective", "The crash followed a mechanical failure."),
        Side("nature", "bad weather; heavy rain; heavy rains; strong winds; high winds; lightning; fog; act of god; ice on; landslide; bird strike", "The crash happened in thick fog."),
    )),
    Scale("containment", "polarity", "Is it under control?", (
        Side("contained", "under control; contained; extinguished; put out; doused; brought under; subsided; receded; died down", "The grass fire is contained."),
        Side("raging", "out of control; raging; raged; rages; uncontained; still burning; spreading; spread/V; worsening; worsened; escalat+; burning out",
             "The grass fire is still burning."),
    ), "contained a; contained the; contained in; contained an; contained no; contained some; contained about; contained more; contained only; spread the word; spreading the word; spread rumors; spreading rumors; put out a; put out by; put out the statement; put out an; put out its; spread over; spread across several days", "fire; fires; blaze; blazes; wildfire; wildfires; flames; flood; floods; flooding; floodwaters; outbreak; virus; disease; epidemic; infection; spill; leak; riot; riots; unrest; violence; fighting; crisis; situation; crowd; protests; lava; smoke; water; waters; oil; storm; firefighters; panic; rebellion; inferno"),
    Scale("smoothness", "polarity", "Is it going well?", (
        Side("well", "smoothly; smooth; without problems; without incident; without a hitch; on schedule; on time; on track; ahead of schedule; orderly; "
             "efficiently; well organised; well organized; quick response", "The move went smoothly."),
        Side("badly", "too late; delayed; delays; chaotic; chaos; disorganised; disorganized; hampered; botched; bungled; behind schedule; plagued by; "
             "marred by; hindered; overwhelmed", "The move was marred by quarrels and delays."),
    ), "", "evacuation; evacuations; relief; operation; operations; launch; vote; voting; election; elections; polls; polling; rollout; roll-out; transition; move; project; construction; start; event; process; aid; work; rescue; response; count; counting; talks; trial; mission; landing; preparations; delivery; deliveries; opening; transfer; repairs; recovery; plan; games; concert; tour"),
    Scale("success", "polarity", "Is it succeeding or failing?", (
        Side("succeeding", "succeed+; success; successful; thriving; thrive+; flourishing; booming; gaining traction; gained traction; hit/N; blockbuster; triumph; caught on; "
             "catching on; winning over; best-selling; bestselling; profitable", "The ferry line is thriving."),
        Side("failing", "fail+; failure; flop+; flopped; lag+; lagging; lagged; fallen behind; falling behind; trailing; lack of progress; little progress; struggling; struggles; declining; "
             "falter+; languish+; disappointing; disappointment; fiasco; failed to catch on; faded; loss-making; unprofitable", "The ferry line is struggling."),
    ), "hit list; hit man; hit-and-run; hit and run; hit squad; failed drug; failed a drug; failed test; failed sobriety; failed field; failed to stop; failed to respond; failed to report; failed to pay; failed to yield; success rate; failed to return; struggling to; failing to; failure to; failed to say; failed to appear; heart failure"),
    Scale("sales", "polarity", "Does it sell?", (
        Side("well", "sold out; selling out; best-selling; record sales; strong sales; brisk; strong demand; high demand; in demand; snapped up; flying off; lines formed; queues",
             "Tickets for the fair sold out in an hour."),
        Side("poorly", "unsold; weak sales; poor sales; slow sales; sluggish; weak demand; low demand; lukewarm; slump+; disappointing sales; half-empty; empty seats",
             "Half of the tickets for the fair went unsold."),
    )),
    Scale("direction", "polarity", "Did it go up or down?", (
        Side("up", "rose; risen; rise+; climb+; gained/V; jump+; surge+; soar+; increase+; grew/V; grown; went up; upturn; raised/V",
             "Profit at the brewery rose in spring."),
        Side("down", "fell; fallen; falls/V; drop+; dropped; decline+/V; slip+; slipped; plunge+; tumble+; slid; decrease+; sank; shrank; shrunk; went down; slump+; downturn; "
             "lowered/V", "Profit at the brewery fell in spring."),
        Side("flat", "unchanged; stayed flat; was flat; held steady; remained steady; stagnated; no change in", "Profit at the brewery was unchanged in spring."),
    ), "declined to; decline to; declines to; declined comment; rise up; grown up; grew up; jump to; jumped to conclusions; drop off; dropped off; rise to the; gained access; gain+ access; climb+ out; raised concerns; "
       "raised questions; raising questions; raise questions; cut off; fell ill; fell asleep; dropped out; slipped away; fell apart; fell to his death; fell to her death; fell to their death; fell through; fell in love; climb+ on; climb+ onto; climb+ into; climbing; "
       "jump+ on; jump+ out; jump+ into; jump+ off; slipped into; slipped and", "percent; per cent; %; pct; points; price; prices; profit; profits; profitability; sales; revenue; revenues; income; earnings; share; shares; stock; stocks; rate; rates; "
       "number; numbers; demand; supply; output; production; exports; imports; cost; costs; spending; budget; value; temperature; temperatures; level; levels; index; population; turnover; traffic; "
       "attendance; attendances; unemployment; employment; jobs; inflation; currency; euro; dollar; pound; yen; rating; ratings; margin; margins; orders; rainfall; pressure; "
       "crime; toll; fares; fees; wages; rents; tax; taxes; audience; subscribers; users"),
    Scale("price", "framing", "Is it cheap or dear?", (
        Side("cheap", "cheap; cheaper; affordable; inexpensive; bargain; low-cost; good value; reasonable price; reasonably priced; discount", "The new flats are affordable."),
        Side("dear", "expensive; pricey; costly; overpriced; steep price; hefty price; exorbitant; premium price; overpaid; too much for; hefty", "The new flats are overpriced."),
    )),
    Scale("readiness", "status", "Is it ready?", (
        Side("ready", "is ready; are ready; was ready; completed; finished; complete/J; up and running; on schedule; in place; available now; on sale now; ships today; immediately available; "
             "available immediately; already available; went on sale; now available", "The bridge is ready."),
        Side("unready", "unfinished; incomplete; not ready; not finished; behind schedule; under construction; yet to; not yet; still in development; coming soon; upcoming; "
             "will be available; will ship; expected to ship; due to ship; later this year; pre-order", "The bridge is still under construction."),
    ), "in place of"),
    Scale("going ahead", "status", "Is it going ahead?", (
        Side("on", "go+ ahead; going ahead; went ahead; goes ahead; proceed+; as planned; on track; will continue; pressed on; pushed ahead; still on", "The fair will go ahead in the rain."),
        Side("off", "cancel; cancelled; cancelling; canceled; canceling; call+ off; scrap+; scrapped; postpone+; put off; abandoned; shelved; put on hold; pulled out; fell through; "
             "delayed; suspended; dropped plans", "The fair was called off."),
    ), "suspended from; suspended for; suspended sentence; delayed reaction; abandoned car; abandoned building; abandoned house; pulled out of; pulled out a; pulled out his; pulled out her; suspended animation"),
    Scale("approval", "status", "Was it approved?", (
        Side("approved", "approv+; approve+; passed/V; ratif+; ratify+; backed; endorsed; green light; go-ahead; cleared/V; gave permission; granted; upheld; adopted; signed into law; agreed to",
             "The council approved the dam."),
        Side("rejected", "reject+; refus+; refused; block+/V; veto+; vetoed; voted down; turned down; struck down; overturned; denied; dismissed; ruled out; threw out; thrown out",
             "The council rejected the dam."),
        Side("pending", "pending; awaiting approval; under review; under consideration; yet to decide; no decision; not yet approved; subject to; still needs; to vote on; undecided; weighing whether",
             "The dam is still under review."),
    ), "refused comment; refused to comment; denied having; denied charges; denied it; denied he; denied she; denied they; denied on; denied wrongdoing; denied knowing; granted an interview; granted interviews; granted anonymity; granted a series; blocked off; blocked roads; block the road; backed away; backed out; backed up; backed by; passed out; blocked shots; refused to say; refused to discuss; denied that; dismissed by critics; dismissed as; denied any; denied the; passed away; passed by; cleared up; block of; blocks of", "plan; plans; bill; bills; law; laws; legislation; rule; rules; regulation; regulations; policy; policies; proposal; proposals; request; requests; application; deal; merger; takeover; agreement; measure; measures; amendment; resolution; permit; permits; drug; vaccine; budget; treaty; appeal; motion; petition; project; nomination; nominee; parole; bail; visa; changes; change; lawsuit; suit; case; claim; claims; council; senate; court; justices; judge; board; committee; parliament; congress; lawmakers; legislature; regulators; vote; loan; funding; dam; licence; license; ban; offer; bid; reform; reforms; veto"),
    Scale("legality", "status", "Is it allowed?", (
        Side("allowed", "licensed; legal; legally; lawful; authorized; authorised; permitted; with permission; with a permit; certified; legitimate; accredited",
             "The clinic is licensed."),
        Side("forbidden", "unlicensed; illegal; illegally; unlawful; unauthorized; unauthorised; banned; prohibited; outlawed; forbidden; without permission; without a permit; without a licence; "
             "without a license; uncertified; unregistered; not a licensed; not licensed", "The clinic is unlicensed."),
    ), "legal action; legal battle; legal battles; legal team; legal fees; legal costs; legal troubles; legal complications; legal experts; legal expert; legal adviser; legal advisers; legal challenge; legal challenges; legal proceedings; legal advice; legal system; legal issues; legal process; legal rights; legal right; legal status; legal defense; legal defence; legal papers; legal documents; legal counsel; legal analyst; legal aid; legal limit; legally blind; legally drunk; illegal immigrants; illegal immigrant; illegal immigration; illegal drugs; illegal aliens; illegal drug; medical and legal; legal scholars; legal scholar; legal department"),
    Scale("agreement", "polarity", "Were they agreed or divided?", (
        Side("agreed", "unanimous; unanimously; consensus; united/V; united/J; unity; in agreement; common ground; of one mind; overwhelming majority; bipartisan", "The board was unanimous."),
        Side("divided", "divided/J; split/N; split on; split over; dissent; dissented; dissenting; disagreement; disagreed; at odds; infighting; deadlock; deadlocked; rift; "
             "bitterly divided; stalemate", "The board was deadlocked."),
    ), "divided into; united states; united nations; united kingdom; united arab"),
    Scale("newness", "polarity", "Was it the first time?", (
        Side("first", "for the first time; first ever; first-ever; first of its kind; unprecedented; never before; had never; the first to", "It was the first-ever strike at the mine."),
        Side("again", "once again; yet again; for the second time; second time; third time; fourth time; not the first; repeat/J; same as last; previously had; as in previous; a string of; latest in a",
             "It was the third time that miners went on strike."),
    )),
    Scale("exclusivity", "scope", "Is it for one alone?", (
        Side("alone", "exclusive/J; exclusively; sole; solely; the lone; single-handedly", "Harrow has the exclusive right to the song."),
        Side("shared", "one of several; one of many; among several; non-exclusive; nonexclusive; shared by; shared with; jointly; multiple",
             "Harrow shared the right: it is one of several owners of the song."),
    ), "exclusive interview; exclusive photos; exclusive video; sole survivor; sole purpose; sole breadwinner; multiple times; multiple gunshot; multiple injuries; multiple shots; multiple wounds; multiple sclerosis; multiple sources; multiple counts; multiple people; multiple victims; multiple reports"),
    Scale("corporate form", "entity", "What becomes of the company?", (
        Side("bought", "acquisition of; acquire+; bought by; bought the company; takeover of; buyout; purchased by; taken over by; swallowed up", "Arden acquired the brewery."),
        Side("joined", "merge+; merger; integrated into; more tightly integrated; combined entity; combine with; combined with; folded into; absorbed; tie-up; joint venture", "The brewery merged with Arden."),
        Side("ended", "dissolve+; wound up; shut down; liquidate+; liquidation; bankrupt; bankruptcy; rebrand+; rename+; ceased to exist; closed down", "The brewery was dissolved."),
        Side("separate", "spun off; spin off; spin-off; spinoff; independent company; standalone company; separate company; separate entity; separate unit; remain independent; stay independent; "
             "operate independently; subsidiary; parent company; parent-company", "The brewery will stay independent of Arden."),
    )),
    Scale("payment", "entity", "What is it paid in?", (
        Side("cash", "all-cash; in cash; cash deal; cash offer", "Arden paid for the brewery in cash."),
        Side("shares", "all-stock; all-share; in stock; in shares; stock deal; share swap; stock swap; cash and stock; cash and shares; stock-for-stock", "Arden paid for the brewery in shares."),
    )),
    Scale("approach", "framing", "Was the approach welcome?", (
        Side("friendly", "friendly; agreed deal; amicable; amicably; welcomed; mutual; by mutual consent; cordial", "The takeover of the brewery was friendly."),
        Side("hostile", "hostile; unsolicited; unwelcome; unwanted; acrimonious; bitter; aggressive bid; bidding war", "The takeover of the brewery was hostile."),
    )),
    Scale("official", "status", "Is it official or only reported?", (
        Side("official", "officially; announce+; announcement; unveil+; formally; press release; signed a deal; signed an agreement; signed the deal; official statement; went public with",
             "Arden announced that it buys the brewery."),
        Side("reported", "reports suggested; reports suggest; reports revealed; reports indicate; reports say; reports said; reports came; according to reports; media reports; reportedly; rumored; rumoured; "
             "rumor; rumors; rumour; rumours; unconfirmed; leaked; sources say; sources said; people familiar; person familiar; is said to; are said to; in talks",
             "Arden is reportedly to buy the brewery."),
    ), "formally charged; formally accused; formally indicted; formally arrested; formally sentenced"),
    Scale("truth", "polarity", "Is it genuine?", (
        Side("genuine", "genuine; authentic; verified; real deal; true story; authenticated; proved true; turned out to be true; confirmed as real", "The letter is genuine, the archive says."),
        Side("false", "hoax; fake; faked; untrue; false/J; debunked; bogus; fabricated; doctored; made up; made-up; urban legend; not real; satire; satirical; not true; unfounded; baseless", "The letter is a hoax, the archive says."),
    )),
    Scale("safety", "polarity", "Is it safe?", (
        Side("safe", "safe/J; no danger; no threat; no risk; harmless; out of danger; secure/J; not at risk", "The water is safe to drink."),
        Side("unsafe", "dangerous; unsafe; hazardous; hazard; at risk; threat to; risky; toxic; deadly threat; contaminated; perilous", "The water is unsafe to drink."),
    ), "safe haven; safe house; safe deposit; safe distance; safe bet; at risk of losing"),
    Scale("warning", "polarity", "Was there a warning?", (
        Side("warned", "warning/N; warnings; alert/N; forewarned; warned of; tipped off; notice was; advance notice; told in advance", "A flood warning was given for the coast."),
        Side("unwarned", "without warning; no warning; without notice; no alert; no notice; caught off guard; unannounced; taken by surprise", "The coast was struck without warning."),
    )),
    Scale("strength", "framing", "Is it a sign of strength or of weakness?", (
        Side("strength", "strengthen+; strength; bolster+; boost+; triumph; breakthrough; win for; vote of confidence; victory for; resurgence; masterstroke; in a strong position",
             "The sale is a sign of strength at the brewery."),
        Side("weakness", "weakness; weaken+; retreat+; setback; blow to; heavy blow; surrender+; climbdown; admission of defeat; failure of; concession; humiliation; humiliating; desperate; "
             "desperation; losing ground; in decline", "The sale is a setback for the brewery."),
    ), "strength and conditioning; strength of; on the strength; retreat+ to; retreat+ from"),
    Scale("dependence", "framing", "Does it bind or free them?", (
        Side("bound", "lifeline; bailout; bail-out; rescue deal; reprieve; rely on; relies on; reliance; reliant; dependent; dependence; depends on; at the mercy; beholden; propped up", "The loan is a lifeline for the brewery."),
        Side("free", "independence; independent of; autonomy; freedom; self-reliance; self-reliant; self-sufficient; own feet; in control of its", "The loan gives the brewery its independence."),
        Side("routine", "straightforward; routine; ordinary; business as usual; standard practice; one of several; multiple providers; nothing unusual", "The loan is a routine affair for the brewery."),
    )),
    Scale("novelty", "framing", "Did it come as a surprise?", (
        Side("turn", "surprising; surprisingly; surprised; surprise; surprise/J; stunning; stunned; shock; shocked; shocking; unexpected; unexpectedly; bombshell; out of the blue; about-face; u-turn; "
             "unusual; pivot; abrupt; abruptly", "The sale of the brewery came as a surprise."),
        Side("usual", "as expected; widely expected; long-awaited; long expected; unsurprising; unsurprisingly; no surprise; little surprise; come as no surprise; long anticipated; much-anticipated; "
             "widely anticipated; predictable; predictably; inevitable", "The sale of the brewery was widely expected."),
    )),
    Scale("importance", "framing", "How much does it matter?", (
        Side("great", "historic; landmark; milestone; groundbreaking; game-changer; game-changing; revolutionary; watershed; far-reaching; sweeping; dramatic; star attraction; blockbuster deal",
             "The treaty is a landmark."),
        Side("small", "incremental; insignificant; symbolic; cosmetic; trivial; underwhelming; lackluster; lacklustre; modest; nothing new; minor update; hardly any; no substantial; token/J; "
             "not a game-changer", "The treaty is merely symbolic."),
    )),
    Scale("reception", "framing", "How was it received?", (
        Side("praised", "praise+; acclaim; acclaimed; hail+; applaud+; welcome+/V; rave reviews; lauded; celebrated; cheered; standing ovation; well received; warmly received", "Critics praised the play."),
        Side("panned", "panned; criticise+; criticize+; criticism; slam+; slammed; condemn+; blasted; lambast+; derided; mocked; booed; backlash; outcry; outrage; scathing; denounce+; "
             "poorly received; came under fire", "Critics panned the play."),
    )),
    Scale("upheaval", "framing", "How is the change described?", (
        Side("orderly", "restructuring; restructure+; reorganization; reorganisation; transition; reshuffle; shake-up; realignment; overhaul; streamlining; orderly", "The brewery is going through a restructuring."),
        Side("turmoil", "turmoil; chaos; crisis; upheaval; exodus; disarray; meltdown; turbulence; purge; bloodletting; implosion; in tatters", "The brewery is in turmoil."),
    )),
    Scale("relation", "framing", "Are they rivals or partners?", (
        Side("rivals", "rival/N; rivals; competitor; competitors; compete+ with; compete+ directly; compete+ against; enemies; foes; foe; feud; feuding; adversary; adversaries; archrival; at war with", "The two breweries are rivals."),
        Side("partners", "partner/N; partners; allies; ally/N; allied; cooperate+; teamed up; team up; are friends; were friends; remain+ friends; became friends; good friends; close friends; friends with; on good terms; working together; join forces; joined forces", "The two breweries are partners."),
    ), "trading partner; trading partners; coalition partner; coalition partners; domestic partner; partner at; partner in; partners in; allies in; ally in; allies of; ally of; rival for; rivals for; rival of; rivals of; rivals in; rivals to"),
)  # fmt: skip
