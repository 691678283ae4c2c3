"""Scales of plain opposites: begun and ended, likely and unlikely, joined and left, calm and tense."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

OPPOSITES: tuple[Scale, ...] = (
    Scale("likelihood", "status", "How likely is it?", (
        Side("likely", "certain to; guaranteed; guarantee; almost certainly; sure to; will definitely; definitely; highly likely; very likely; all but certain; virtually certain; probably; on pace to; on track to; almost a guarantee; likely to; bound to; expected to; set to; poised to; most likely", "The bridge will very likely close."),
        Side("possible", "possible; possibly; could be; chance of; outside chance; still has a chance; has a chance; a chance to; perhaps; potentially; may be; might be; might; remains possible; not ruled out; not rule out; could still", "It is possible that the bridge will close."),
        Side("unlikely", "unlikely; doubtful; doubts that; slim chance; long shot; little chance; not likely; improbable; no chance; remote chance; highly unlikely; not expected to; doubt that; no way; ruled out", "It is doubtful that the bridge will close."),
    ), "unlikely target; unlikely hero; unlikely heroes; unlikely ally; unlikely allies; unlikely place; unlikely source; unlikely candidate; unlikely couple; unlikely pair; unlikely star; could be seen; could be heard; could be felt; could be reached; might of; as possible; if possible; wherever possible; possible worlds", "", True),
    Scale("report", "status", "Is the report borne out?", (
        Side("confirmed", "confirmed; confirms; confirming; acknowledged; verified; corroborated; substantiated; confirmation", "The brewery confirmed the report."),
        Side("denied", "denied; denies; denying; dismissed; refuted; not true; inaccurate; misreported; shot down; refutes; fabrication; rejected reports; unfounded; disputed; disputes; rejected the; erroneous; untrue", "The brewery denied the report."),
        Side("open", "unconfirmed; not confirmed; could not be confirmed; could not confirm; neither confirmed; not confirm; would not confirm; declined to confirm; no confirmation; refused to confirm; not immediately confirmed; no independent confirmation", "The report is unconfirmed."),
    ), "", "report; reports; rumor; rumors; rumour; rumours; claim; claims; allegation; allegations; account; story; news; deaths; death; casualties; talks; deal; sale; interview", True),
    Scale("begun", "status", "Has it begun or ended?", (
        Side("begun", "began; begun; started; is under way; was under way; underway; kicked off; got under way; launched a; ongoing; in progress; continues; continued; continuing; goes on; went on; still going", "The talks at the mill have begun."),
        Side("not begun", "not begun; yet to begin; not started; yet to start; will begin; will start; due to begin; due to start; set to begin; set to start; about to begin; scheduled to begin; to begin on", "The talks at the mill have yet to begin."),
        Side("ended", "ended; concluded; finished; is over; was over; wrapped up; came to an end; broke up; drew to a close; has ended; broke down; collapsed; called off; stopped; halted; ceased; suspended", "The talks at the mill ended."),
    ), "began his; began her; started his; began working; ended his; ended her; finished with; finished second; finished third; finished first; went on to; before it; launched a bid; building collapsed; roof collapsed", "", True),
    Scale("size of change", "polarity", "Does it grow or shrink?", (
        Side("grows", "expand+; expanding; expansion; enlarge+; enlarged; widen+; widening; broaden+; extend+; extended; increas+; increase+; raise+; raised; boosted; doubled; tripled; more than doubled; stepped up; steps up; swelled; grew; growing", "The brewery expands its plant."),
        Side("shrinks", "shrink; shrinks; shrank; shrinking; reduce+; reducing; reduction; scale+ back; scaled back; scaling back; narrow+/V; cut/V; cutting; slash+; slashed; trim+; trimmed; halved; curtail+; downsiz+; lower+/V; shortened; contracted/V; dwindled; dwindling; decrease+", "The brewery reduces its plant."),
    ), "growing up; growing number; cut off; cut short; raised questions; raised concerns; raise questions; raised in; growing in; extended family", "", True),
    Scale("member", "polarity", "Do they come or go?", (
        Side("come", "joined; joins; join; joining; signed with; signed for; returned to; rejoin; rejoined; re-signed; arrived; stays; staying; remains with; has joined; moved to; come back", "Lund joined the club."),
        Side("go", "left the; leaves the; leaving the; quit the; departed; departure from; walked out; pulled out; withdrew from; parted ways; released by; cut by; waived; traded; dropped from; exit from; abandoned; leave the", "Lund left the club."),
    ), "left the game; left the field; left the court; left the scene; left the house; left the building; left the hospital; left the road; left the country; pulled out of; withdrew from the race; leaving the scene; leave the scene", "team; club; band; party; company; group; league; coalition; firm; board; cast; show; squad; union; government; alliance", True, personal=True),
    Scale("security", "framing", "How tight was security?", (
        Side("tight", "tight security; heavy security; high alert; heavily guarded; tightened; stepped up security; stringent; heavily armed; strict; intense security; ring of steel; massive security; extra police; beefed up", "There was tight security at the fair."),
        Side("lax", "lax; little security; no security; unguarded; security lapse; security lapses; lapses; poorly guarded; security failure; security breach; scant security; light security; relaxed security; walked right", "Security at the fair was lax."),
    )),
    Scale("distance", "entity", "Is it near or far?", (
        Side("near", "close to; nearby; adjacent; next to; side by side; next door; just outside; around the corner; steps from; beside; across the street from; in the center of; in the heart of; few blocks from; near the", "The mill stands next to the school."),
        Side("far", "far from; miles from; miles away; kilometers away; kilometres away; remote; distant; a long way from; outskirts; kilometers from; kilometres from; isolated; away from the; in the middle of nowhere", "The mill is miles away from the school."),
    ), "close to tears; close to a deal; far from over; far from certain; far from clear; close to signing; far from being; close to being; close to the vest", "", True),
    Scale("sufficiency", "polarity", "Was enough done?", (
        Side("enough", "enough; adequate; adequately; sufficient; sufficiently; well prepared; prepared for; more than enough; everything possible; all necessary; every precaution; acted quickly; responded quickly; appropriate; appropriately; proper; properly; by the book", "The council took adequate steps."),
        Side("too little", "not enough; inadequate; inadequately; insufficient; too little; failed to act; failed to protect; failed to prevent; unprepared; could have done more; should have done more; negligent; mishandled; improper; improperly; bungled; inaction; poorly handled; too late; stood by; did nothing; ill-prepared; lapses", "The council took inadequate steps."),
    ), "enough to; not enough time; stood by his; stood by her", "", True),
    Scale("help taken", "polarity", "Is the help taken?", (
        Side("taken", "accepted aid; welcomed aid; accepted offers; asked for help; appealed for; appeal for; called for help; accepted the offer; requested help; sought help; international help; requested assistance; welcomed the offer; called for international", "The valley appealed for tents."),
        Side("declined", "declined help; rejected aid; refused aid; no need for; declined the offer; turned down offers; declined offers; rejected offers; not need; refused help; does not need; not require; rejected the offer; not requested; declined aid", "The valley declined offers of tents."),
    )),
    Scale("bail", "polarity", "Are they free on bail?", (
        Side("bailed", "released on bail; granted bail; posted bail; free on bail; freed on bail; posted bond; released on bond; own recognizance; out on bail; free on bond; bailed; released after posting; released without charge; released pending; was released", "The clerk posted bail."),
        Side("held", "denied bail; held without bail; remanded; no bail; refused bail; without bond; bail was denied; remain in custody; remains in custody; remained in jail; remains in jail; held without bond; still in jail; being held; in jail on; ordered held; in lieu of", "The clerk was denied bail."),
    ), "", "", True, personal=True),
    Scale("sentence", "polarity", "What is the sentence?", (
        Side("death", "death penalty; death sentence; sentenced to death; executed; execution; hanged; capital punishment; lethal injection; death row", "The clerk was sentenced to death."),
        Side("life", "life in prison; life sentence; life imprisonment; life without parole; life term; life behind bars; jailed for life; rest of his life in prison; 25 years to life; 15 years to life", "The clerk got a life sentence."),
        Side("light", "probation; suspended sentence; community service; fined; house arrest; time served; no jail; conditional discharge; a fine; electronic monitoring; avoided jail; rehab", "The clerk got a suspended sentence."),
    ), "on probation for; probation officer; was on probation; life sentence of; avoid the death penalty; avoided the death penalty; avoids the death penalty; against the death penalty; favor of the death penalty; favour of the death penalty; for the death penalty; seek the death penalty; seeking the death penalty; sought the death penalty; oppose the death penalty; opposes the death penalty; support for capital punishment; against capital punishment; return a death sentence; impose a death sentence; death penalty rules; death penalty law; death penalty laws; death penalty case; death penalty cases; death penalty trial; death penalty phase", "", True, personal=True),
    Scale("charge", "status", "What is the charge?", (
        Side("first degree", "first-degree murder; first degree murder; capital murder; premeditated murder; aggravated murder; intentional murder", "The clerk is charged with first-degree murder."),
        Side("second degree", "second-degree murder; second degree murder; depraved indifference; felony murder; unpremeditated murder", "The clerk is charged with second-degree murder."),
        Side("manslaughter", "manslaughter; vehicular manslaughter; involuntary manslaughter; negligent homicide; criminally negligent; reckless homicide; vehicular homicide", "The clerk is charged with manslaughter."),
        Side("attempt", "attempted murder; assault; aggravated assault; wounding; assault with", "The clerk is charged with attempted murder."),
    ), "sexual assault; assault rifle; assault rifles; assault weapon; assault weapons; assault on", "", True, personal=True),
    Scale("post", "status", "Is the post interim?", (
        Side("interim", "interim; acting/J; caretaker; stand-in; on an interim basis; temporarily; interim basis; temporary replacement; filling in; for the time being; fill-in", "Lund is the interim coach."),
        Side("full", "permanent; full-time; permanently; new head coach; the head coach; as head coach; successor; appointed; named the; head coach for; long-term replacement; takes over as; take over as", "Lund is the permanent coach."),
    ), "acting on; acting alone; acting like; acting as if; not appointed; the head coach of", "coach; manager; director; president; chief; minister; mayor; chairman; head; leader; ceo; replace; replaced; successor; job; post; position", True),
    Scale("fight end", "entity", "How was the fight won?", (
        Side("technical", "technical knockout; tko; stoppage; corner threw; referee stopped; stopped the fight; waved off; threw in the towel; retired on his stool", "Lund won by a technical knockout."),
        Side("knockout", "knockout; knocked out; knocks out; knocking out; kayoed; counted out; flattened", "Lund won by knockout."),
        Side("points", "on points; unanimous decision; split decision; points win; majority decision; scorecards; judges gave; outpointed", "Lund won on points."),
    ), "technical knockouts", "fight; bout; round; rounds; fighter; boxer; boxing; heavyweight; champion; title; punch; opponent; featherweight; welterweight; middleweight; lightweight; ring", True, personal=True),
)  # fmt: skip
