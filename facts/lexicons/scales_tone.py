"""Scales of tone: how great, how fast, how common, how good and how new the sources make a thing out to be."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

_CONTEST = (
    "win; won; wins; victory; beat; defeat; defeated; lost; loss; game; match; fight; bout; round; race; season; team; coach; player; players; final; set; election; vote; votes; majority; "
    "contest; champion; title; opponent; half; inning; innings; quarter; playoff; playoffs; performance"
)  # fmt: skip

TONE: tuple[Scale, ...] = (
    Scale("extent of change", "framing", "How far does the change go?", (
        Side("great", "major change; major changes; sweeping; far-reaching; drastic; drastically; radical; radically; wide-ranging; wholesale; fundamental; fundamentally; dramatic changes; dramatic change; "
             "significant changes; substantial changes; significant change; biggest change; extensive changes; broad changes; massive changes; huge changes; profound; major overhaul; transformed", "The council made sweeping changes to the rules."),
        Side("small", "narrow; minor change; minor changes; small changes; small change; tweaks; tweak+; tweaked; modest; modestly; limited changes; slight; slightly; technical change; technical changes; not as extensive; less extensive; "
             "cosmetic; incremental; minimal; fine-tune; fine-tuning; clarifying; clarification; few changes; hardly any; marginal", "The council made minor changes to the rules."),
    ), "slight chance; narrow escape; radical islamist; radical group", "change; changes; changed; changing; reform; reforms; rule; rules; law; laws; regulations; revision; revisions; overhaul; plan; act; redesign; update; upgrade; cuts; policy"),
    Scale("direction of rules", "framing", "Does it weaken or strengthen the rules?", (
        Side("weaken", "weaken+; loosen+; gut+; gutted; undermine+; relax+; roll+ back; rollback; erode+; water+ down; eviscerate+; bypass; loophole; undercut; shield federal; sidestep; ease+; eased; dismantl+; dismantle+; strip+; stripped", "The new rule weakens the law on dams."),
        Side("strengthen", "strengthen+; clarify+; clarified; clarifying; streamline+; modernize+; modernise+; clear up; improve+; tighten+; toughen+; safeguard+; bolster+; common-sense; reinforce+; simplify+; simplified", "The new rule clarifies the law on dams."),
    ), "strip club; relaxed and", "rule; rules; law; laws; act; regulation; regulations; protections; protection; standards; policy; measure; bill; requirement; requirements; ban; controls; safeguards; process"),
    Scale("speed", "framing", "Was it fast or slow?", (
        Side("fast", "swift; swiftly; quickly; rapid; rapidly; promptly; prompt/J; speedy; rushed; rushing; rushes; unprecedented time; record time; within hours; within minutes; expedited; fast-tracked; hastily; hurriedly; speedily; "
             "so quickly; in no time; quick/J; fast/R; lightning; accelerated; breakneck", "Help came swiftly."),
        Side("slow", "slow; slowly; sluggish; too long; long time to; dragging its; dragged their feet; belated; belatedly; overdue; took months; took years; took weeks; too slow; shamefully; foot-dragging; "
             "long wait; lengthy wait; sluggishly; tardy; too late; painfully slow; slow to; dragged on", "Help was slow to come."),
    ), "quick to point; fast food; quick look; quick fix; rushed to hospital; rushed to a; rushed to the; rushing for; rushed for", close=True),
    Scale("frequency", "polarity", "How common is it?", (
        Side("rare", "rare/J; rarely; seldom; unusual; unusually; uncommon; infrequent; infrequently; hardly ever; unheard of; extraordinary step; isolated incident; isolated case; one-off; isolated incidents; highly unusual; "
             "exceptional; almost never; unheard-of; few and far", "Strikes at the mine are rare."),
        Side("common", "often; frequently; common/J; commonly; routine; routinely; regularly; usually; frequent; habitually; again and again; time and again; commonplace; customary; not uncommon; all too common; not unusual; repeatedly; chronic", "Strikes at the mine are common."),
    ), "common ground; common sense; rare earth; common stock; common cause; common law; most often; usually reliable", close=True),
    Scale("record", "polarity", "Is it a record?", (
        Side("record", "longest ever; best ever; highest ever; biggest ever; largest ever; the worst ever; worst in history; largest in history; biggest in history; the longest; unmatched; unrivalled; unrivaled; never been; most ever; "
             "the largest; the biggest; the deadliest; all-time; in its history; largest acquisition; a record; record-breaking; record-setting; of all time", "The fair was the largest ever."),
        Side("no record", "one of the largest; one of the biggest; one of the worst; one of the longest; one of the deadliest; one of the best; among the worst; among the largest; among the biggest; second-largest; second-biggest; similar to; matched; "
             "second largest; second biggest; just short of; last year introduced; comparable to; not the first; not the largest; tied the; equalled; equaled; shy of", "The fair was one of the largest."),
    ), "a record of; a record deal; the longest time; never been a", "", True),
    Scale("reach", "scope", "How far does it reach?", (
        Side("wide", "widespread; wide-reaching; nationwide; all versions; all users; everyone; large-scale; globally; worldwide; countless; extensively; rampant; general public; across the country; in large numbers; wide-scale; every version; "
             "all available versions; sweeping; broad", "The illness is widespread in the valley."),
        Side("narrow", "limited; targeted; isolated; handful; small number; limited number; localized; localised; confined to; restricted to; narrow; small-scale; sporadic; contained to; scattered; only a few; aware only of; only in; only affects; selected; "
             "not widespread", "The illness is confined to one farm in the valley."),
    ), "selected as; selected by; limited edition; limited time", "attack; attacks; damage; flaw; versions; users; affected; affects; affect; outbreak; illness; disease; cases; power; protests; protest; violence; looting; reports; fraud; abuse; corruption; "
       "exploit; problem; problems; impact; threat; support; outages; recall; fighting; clashes; flooding", True),
    Scale("completeness", "scope", "Wholly or partly?", (
        Side("wholly", "completely; entirely; totally; fully; wholly; entire; outright; in full; in its entirety; all but destroyed; complete/J; total/J", "Power is entirely cut in the valley."),
        Side("partly", "partly; partially; partial; in part; some of; half of; mostly; largely; portions of; a portion of; parts of; part of a; part of the; not fully; not entirely; not completely; incomplete", "Power is partly cut in the valley."),
    ), "full back; full time; full-time; full of; complete with; part of a series; part of the reason; part of the problem; total of; full name; whole thing; a full", "", True),
    Scale("seriousness", "framing", "How serious is it?", (
        Side("grave", "serious; severe; critical/J; grave; dire; alarming; major threat; crippling; acute; devastating; crucial; catastrophic; extremely dangerous; severely; urgent; grim; worst-case; real danger; pretty serious; highly critical; disastrous", "The leak is serious."),
        Side("slight", "downplayed; downplay; downplays; downplaying; played down; play down; plays down; playing down; minor; not serious; no cause for alarm; no cause for concern; overblown; exaggerated; nothing to worry; low risk; little risk; mild; moderate; "
             "blown out of proportion; shrugged off; minimal; not as serious; minimized; minimised; dismissed; dismissed concerns; not alarmed", "The leak is minor."),
    ), "mild to moderate; moderate to severe; mild and moderate; moderate and severe; critical of; critical acclaim; serious about; critical condition; serious condition; dismissed by; dismissed from; dismissed as coach; dismissed as manager; critical role; critical source; minor league; minor leagues; was dismissed; serious consideration; seriously injured; case was dismissed; critical injuries; serious injuries; minor injuries; minor injury; minor damage; severe damage; serious damage; serious injury; severe injuries", "", True),
    Scale("urgency", "framing", "How urgent is it?", (
        Side("urgent", "immediately; right away; as soon as possible; at once; urgently; without delay; urgent; immediate; crucial update; right now; as quickly as possible; must be; without hesitation", "Users should install the update at once."),
        Side("no haste", "wait for; cautious; caution; test the; well advised to; hold off; no need to; optional; not recommended; advised against; no rush; take their time; think twice; wait until; weigh the; consider whether", "Users should wait for the next update."),
    ), "immediately after; immediately before; not immediately", "users; user; customers; residents; people; patients; parents; drivers; apply; install; leave; evacuate; update; upgrade; upgrading; download; patch; vaccine; vaccinated; consumers; travellers; travelers"),
    Scale("win", "framing", "How clear was the win?", (
        Side("clear", "easily; easy; rout/N; routed; dominant; dominated; dominating; dominates; cruised; crushed; thrashed; romped; blowout; landslide; lopsided; one-sided; comfortable; comfortably; convincing; convincingly; decisive; decisively; overwhelming; overwhelmingly; trounced; hammered; "
             "outclassed; overpowered; walloped; handily; rolled; resounding; emphatic; demolished; humiliated; coasted; overmatched; dismantled; runaway", "Harrow won the match easily."),
        Side("narrow", "narrow; narrowly; edged; edged out; squeaked; nail-biter; tight; hard-fought; held off; hung on; scraped; last-second; last-minute; rallied; overtime; thriller; razor-thin; photo finish; squeezed; eked; "
             "close game; close match; close race; closely contested; closely fought; hotly contested; cliff-hanger; sweated; grinded; gutted out; split decision; too close", "Harrow won the match narrowly."),
    ), "", _CONTEST),
    Scale("form", "framing", "How well did they do?", (
        Side("well", "brilliant; brilliantly; superb; stellar; outstanding; impressive; impressively; sharp; masterful; flawless; sparkling; spectacular; excellent; as good as; career-best; inspired; unstoppable; dominant; solid; stole the show; in top form; magnificent; "
             "dazzling; best performance; terrific; at his best; at her best; at their best; strong performance; kept up with", "Lund was brilliant in the match."),
        Side("badly", "poor; poorly; sloppy; lackluster; lacklustre; sluggish; disappointing; dismal; woeful; ragged; rusty; uninspired; struggled; struggling; clueless; overmatched; awful; terrible; subpar; sub-par; listless; shaky; toothless; hapless; "
             "shell of; washed up; washed-up; not getting; off form; below par; embarrassing; past his prime; tired; ineffective; unimpressive; ugly", "Lund was sluggish in the match."),
    ), "poor neighborhood; poor family; barely a; sharp decline; tired of; sharp rise; sharp increase; sharp drop", _CONTEST + "; punches; punch; play; played; playing; show; film; album; concert; role; acting; debut; fought", personal=True),
    Scale("fitness", "polarity", "Were they fit?", (
        Side("fit", "in shape; in top shape; fully fit; in great shape; best shape; fully recovered; ready to play; cleared to play; in good shape; match fit; pain-free; good to go; healthy; in perfect shape; at full strength; expected to play; will play; is fit; will start", "Lund is in top shape."),
        Side("unfit", "out of shape; overweight; not in shape; not fit; out of condition; hobbled; limping; sidelined; doubtful; ruled out; will miss; out for the season; out indefinitely; injured reserve; done for the year; done for the season; day-to-day; questionable; "
             "will not play; not play; out for; season-ending; unavailable; is injured; was injured", "Lund is out of shape."),
    ), "not play well; out for a; not play a role; not play the", "", True, personal=True),
    Scale("foresight", "framing", "Was it to be expected?", (
        Side("expected", "long time coming; bound to happen; would happen eventually; only a matter of time; matter of time; no shock; was expected; had been expected; foreseen; saw it coming; foregone conclusion; hardly a surprise; as predicted; long overdue; knew would; "
             "not surprising; surprised no one; not surprised; not a surprise; widely expected; as expected; long expected; unsurprising; no surprise; inevitable; predictable; little surprise; were expecting; had expected", "The singer’s move was a long time coming."),
        Side("surprise", "shockwaves; stunner; took everyone by surprise; blindsided; seemingly abrupt; astonished; astonishing; startling; comes as a shock; came as a shock; comes as a surprise; came as a surprise; surprise/N; surprised; surprising; shock/N; stunned; stunning; shocked; "
             "unexpected; unexpectedly; out of the blue; bombshell; abrupt; abruptly; sudden; suddenly; shocker", "The singer’s move came as a shock."),
    ), "was expected to; had been expected to; were expecting to; surprise attack; in shock; shock waves through; shock absorber; shock therapy; suddenly the; shock treatment", "", True),
    Scale("technology", "framing", "Is it new or ordinary?", (
        Side("new", "custom-designed; custom/J; innovative; revolutionary; breakthrough; groundbreaking; state-of-the-art; cutting-edge; brand-new; all-new; pioneering; proprietary; unique; advanced; new technology; most innovative; next-generation; futuristic; sophisticated", "The lamp uses a pioneering battery."),
        Side("ordinary", "conventional; off-the-shelf; ordinary; commonly found; commonly used; existing technology; traditional; old-fashioned; same technology; well-known; recycled; rehashed; nothing new; dated/J; outdated; crude; rudimentary; unsophisticated; simple", "The lamp uses a conventional battery."),
    ), "", "technology; technologies; battery; device; devices; design; system; processor; chip; method; technique; software; product; machine; engine; bomb; attack; laptop; phone; feature; material"),
    Scale("upgrade", "framing", "How great is the improvement?", (
        Side("great", "star attraction; huge improvement; major upgrade; significant improvement; vastly improved; big leap; leap forward; substantial upgrade; dramatically improved; much better; faster; significant upgrade; huge leap; game-changer; big step forward; greatly improved", "The new lamp is a major upgrade."),
        Side("small", "hardly any; no substantial; minor upgrade; minor update; little new; few changes; minor refresh; refresh/N; slight improvement; modest improvement; barely improved; incremental; nothing new; marginal improvement; disappointment; disappointing; not a huge; small step; speed bump; modest upgrade; same old", "The new lamp is a minor upgrade."),
    ), "", "upgrade; update; version; model; improvement; improvements; changes; notebook; laptop; phone; product; device; feature; features; refresh; software; camera; design; release; deal; console"),
    Scale("force", "framing", "How much force was used?", (
        Side("restraint", "restraint; restrained; minimum force; without force; measured response; proportionate; professionally; calmly; minimal force; gently; peacefully; non-lethal; appropriate force; acted properly; acted appropriately; justified", "The guards showed restraint."),
        Side("brutality", "excessive force; brutal; brutally; brutality; heavy-handed; beat up; tackled; tasered; tear gas; rubber bullets; pepper spray; pepper-spray; manhandled; roughed up; bludgeoned; dragged; disproportionate; crackdown; clubbed; clubs; batons; beaten; kicked; punched; water cannon; unjustified", "The guards beat up a porter."),
    ), "beaten by; unbeaten", "police; officer; officers; troops; soldiers; guards; deputies; security; protesters; demonstrators; forces", True),
    Scale("help or harm", "framing", "Does it help or harm?", (
        Side("help", "benefits/V; benefited; good for; beneficial; create jobs; save money; boon; windfall; positive impact; will help; would help; helping to; helps; opportunity; win-win; good news; relief to; growth opportunity; upside; more equal footing", "The dam is good for the valley."),
        Side("harm", "bad for; hurts/V; will hurt; would hurt; harms/V; harmful; would harm; cost jobs; detrimental; negative impact; cripple; crippling; devastate; blow to; threatens; damaging to; bad news; disaster for; undermines; undermine; downside; hinder; hinders; negative impact on", "The dam is bad for the valley."),
    ), "", "", True),
    Scale("risk taken", "framing", "Is it bold or careful?", (
        Side("bold", "gamble; bold; daring; risky; gambling; high-stakes; roll of the dice; audacious; brazen; aggressive; aggressively; ambitious; all-in; rash; foolhardy", "The brewery made a bold bid."),
        Side("careful", "safe bet; cautious; cautiously; prudent; conservative/J; careful; carefully; measured; restrained; wary; tentative; hesitant; modest; sober; timid", "The brewery made a cautious bid."),
    ), "conservative party; conservative government; conservative leader; modest home; carefully planned", "", True),
    Scale("voice", "framing", "In what tone was it said?", (
        Side("harsh", "angrily; blasted; furious; lashed out; slammed; fumed; scathing; ripped; blasts; slams; railed; ranted; tirade; harshly; bitterly; defiantly; snapped; scoffed; mocked; outburst; fiery; testy; hit back", "The coach lashed out at the referee."),
        Side("mild", "calmly; conciliatory; praised; apologetic; gracious; joked; light-hearted; quipped; thanked; politely; warmly; soft-spoken; softly; gently; measured; diplomatic; diplomatically; graciously; jokingly; humbly", "The coach joked with the referee."),
    ), "", "", True, personal=True),
    Scale("popularity", "framing", "Are they popular?", (
        Side("popular", "popular; popularity; widely supported; majority support; well-liked; beloved; widely respected; fan favorite; fan favourite; highly regarded; admired; adored; much-loved; well-respected; wildly popular", "The mayor is popular in the valley."),
        Side("unpopular", "unpopular; deeply unpopular; little support; divisive; controversial; disliked; low approval; hated; reviled; loathed; polarizing; polarising; widely criticized; widely criticised; much-maligned; despised", "The mayor is disliked in the valley."),
    ), "popular vote; popular front", "", True, personal=True),
    Scale("the dead", "framing", "How is the person cast?", (
        Side("good", "good kid; good boy; good student; honor student; loving; gentle; well-mannered; never in trouble; sweet; great kid; hard-working; hardworking; caring; good person; good man; wonderful; kind-hearted; good heart; outgoing; big heart; stayed out of trouble; polite", "The boy was an honor student."),
        Side("bad", "gang member; arrest record; criminal record; rap sheet; prior arrests; troubled; ex-con; drug dealer; violent past; previous arrests; convicted felon; history of violence; record of arrests; career criminal; in trouble with; run-ins with; juvenile record; criminal history", "The boy was a gang member."),
    ), personal=True),
    Scale("publicity", "polarity", "Was it public?", (
        Side("secret", "secret/J; secretly; behind closed doors; privately; confidential; covert; clandestine; quietly; classified; in private; closed-door; in secret; sealed; hush-hush; low-key; unannounced; under wraps; closed to the public", "The talks were held in secret."),
        Side("public", "publicly; openly; open to the public; televised; broadcast live; in public; live television; on the record; in the open; high-profile; with fanfare; made public; open court; before cameras", "The talks were held in public."),
    ), "secret service; top secret; secret ballot; secret police; secret to; publicly traded; went quietly", "", True),
    Scale("landscape", "framing", "What is the place like?", (
        Side("lush", "lush; fertile; green/J; forested; verdant; thriving; densely populated; bustling; palm; scenic; picturesque; idyllic; wealthy; affluent; upscale; upmarket; populous; busy; prosperous", "Selby lies in a lush valley."),
        Side("bleak", "barren; rocky; arid; desolate; remote; sparsely populated; isolated; bleak; impoverished; poor; poverty-stricken; deprived; run-down; rundown; crime-ridden; gritty; violent; troubled; quiet; sleepy", "Selby lies in a barren valley."),
    ), "", "island; valley; region; town; village; city; neighborhood; neighbourhood; area; district; province; suburb; coast; country; community; quarter; state; county; resort", True),
    Scale("standing", "polarity", "Do they lead or trail?", (
        Side("leads", "market leader; number one; no. 1; top-selling; overtook; overtaken; surpassed; dethrone; dominant player; most popular; leader in; leading maker; leads the market; front-runner; frontrunner; favorite/N; favourite/N; favored; favoured; ahead in; ahead of", "The brewery is the market leader."),
        Side("trails", "trails/V; trailing; lags; lagging; lagged; second-largest; number two; no. 2; distant second; also-ran; smaller rival; underdog; falling behind; fell behind; fallen behind; lag behind; behind in; catch up; catching up; longshot; long shot; runner-up; losing ground", "The brewery is trailing."),
    ), "ahead of a; ahead of the vote; ahead of the election; ahead of time; ahead of schedule; ahead of his; ahead of her; ahead of its; ahead of their; behind in the; trailing off", "market; share; sales; rival; rivals; poll; polls; race; election; candidate; candidates; voters; percent; points; company; makers; maker; industry; brand; nomination", True),
    Scale("caution about", "framing", "Is the outlook good or bad?", (
        Side("bright", "optimistic; upbeat; bullish; confident; promising; encouraging; hopeful; rosy; bright future; bright spot; signs of recovery; recovery is; on the mend; turning the corner; positive outlook; improving; rebound; rebounding", "The outlook for the brewery is promising."),
        Side("dark", "pessimistic; bearish; gloomy; bleak; grim; worrying; worrisome; discouraging; no end in sight; deteriorating; worsening; downbeat; cloudy; dire; dim; concerned about; fears of; doubtful; in doubt; uncertain future; skeptical; sceptical", "The outlook for the brewery is gloomy."),
    ), "bleak house", "outlook; economy; economic; market; future; prospects; recovery; growth; forecast; sales; season; talks; chances; quarter; demand; industry; analysts; investors; deal", True),
)  # fmt: skip
