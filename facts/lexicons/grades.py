"""Grades: lighter and heavier words for one thing ("concern", "panic"), of which two sources that tell the same choose different ones.

Within a field the sides are in order, the lightest first. Words are written as in `facts.lexicons.scales`, each side with an example that
is a test. Collected for this project.
"""

from __future__ import annotations

from facts.lexicons.sides import Family, Side

GRADES: tuple[Family, ...] = (
    Family("fear", "How great was the fear?", (
        Side("concern", "concern; concerns; concerned; unease; uneasy; worry; worries; worried; apprehension; jitters; nervous; nervousness", "The smoke caused concern at the mill."),
        Side("alarm", "alarm; alarmed; alarming; fear/N; fears/N; anxiety; scare; scared; frightened; dread", "The smoke caused alarm at the mill."),
        Side("panic", "panic; panicked; terror/N; terrified; hysteria; horror; horrified; chaos; pandemonium; stampede", "The smoke caused panic at the mill."),
    )),
    Family("blow", "How hard is the blow?", (
        Side("setback", "setback; setbacks; hurdle; disappointment; disappointed; embarrassment; snag; inconvenience", "The ruling is a setback for the mill."),
        Side("blow", "blow/N; defeat; rebuke; stinging; humiliation; humiliating; hit/N", "The ruling is a blow to the mill."),
        Side("ruin", "devastating; devastated; devastate; devastates; crushing; crushed; crippling; crippled; disaster; disastrous; catastrophe; catastrophic; ruinous; fatal", "The ruling is a disaster for the mill."),
    )),
    Family("reproach", "How hard was the criticism?", (
        Side("doubt", "questioned; disagreed; complained; objected; expressed concern; expressed concerns; regretted; took issue; voiced concern; raised concerns; raised questions; disappointed", "The union objected to the plan."),
        Side("criticism", "criticised; criticized; criticism; criticises; criticizes; criticising; criticizing; faulted; chided; rebuked; opposed", "The union criticised the plan."),
        Side("attack", "slammed; slams; blasted; blasts; condemned; condemns; condemnation; condemning; denounced; denounces; denouncing; lashed out; lambasted; assailed; excoriated; decried; deplored; ripped; savaged; railed; "
             "attacked; fury; outrage; outraged; furious", "The union denounced the plan."),
    )),
    Family("anger", "How angry are they?", (
        Side("unhappy", "unhappy; dissatisfied; upset; annoyed; irritated; displeased; disappointed; frustrated; dismayed; not happy", "Farmers were unhappy about the plan."),
        Side("angry", "angry; angered; anger; cross; indignant; indignation; bitter", "Farmers were angry about the plan."),
        Side("furious", "furious; fury; outrage; outraged; enraged; rage; livid; incensed; infuriated; seething; irate", "Farmers were furious about the plan."),
    )),
    Family("surprise", "How great was the surprise?", (
        Side("surprise", "surprise/N; surprised; surprising; surprises; unexpected; raised eyebrows; puzzled", "The vote came as a surprise."),
        Side("shock", "shock/N; shocked; shocking; stunned; stunning; stuns; astonished; astonishing; bombshell; shockwaves; shocker; stunner; thunderstruck; jaw-dropping", "The vote came as a shock."),
    ), "storm surprise"),
    Family("rise by degrees", "How steep was the rise?", (
        Side("crept", "edged up; inched up; crept up; ticked up; nudged up; rose slightly; increased slightly; rose modestly; edged higher; inched higher; slight rise; slight increase; modest gain; modest increase; small increase", "Fares edged up in May."),
        Side("leapt", "soared; soaring; soars; surged; surging; surges; skyrocketed; skyrocketing; spiked; rocketed; leapt; leaped; jumped sharply; rose sharply; sharp rise; sharp increase; shot up; exploded; ballooned; doubled; tripled; steep rise; huge increase", "Fares soared in May."),
    ), "rose; increased; grew"),
    Family("fall by degrees", "How steep was the fall?", (
        Side("dipped", "dipped; slipped; eased; edged down; inched down; fell slightly; dropped slightly; edged lower; slight drop; slight decline; modest decline; slight fall; declined slightly; small drop", "Shares slipped on Monday."),
        Side("plunged", "plunged; plunge; plunging; plummeted; plummeting; tumbled; tumbling; crashed; collapsed; nosedived; slumped; tanked; fell sharply; dropped sharply; sharp drop; sharp decline; steep decline; nosedive; freefall; free fall; cratered; sank; halved", "Shares plunged on Monday."),
    ), "fell; dropped; declined"),
    Family("quarrel", "How bad is the quarrel?", (
        Side("difference", "disagreement; disagreements; dispute; debate; difference of opinion; differences; argument; discussion; misunderstanding", "A disagreement divides the board."),
        Side("row", "row/N; clash/N; feud; quarrel; spat; standoff; stand-off; showdown; rift; bickering; squabble; confrontation", "A feud divides the board."),
        Side("war", "war; battle; fight; brawl; warfare; bloody; all-out; hostilities; bitter war", "A war divides the board."),
    ), close=True),
    Family("scuffle", "How bad was the fight?", (
        Side("scuffle", "scuffle; scuffles; scuffled; altercation; argument; shoving match; skirmish; skirmishes; shoved; shoving; incident; heated exchange", "A scuffle broke out at the gate."),
        Side("fight", "fight/N; fights/N; brawl; brawls; brawled; fistfight; fist fight; clash/N; clashes/N; clashed; melee; free-for-all", "A brawl broke out at the gate."),
        Side("attack", "attack/N; attacked; assault; assaulted; riot/N; riots/N; pitched battle; pitched battles; running battles; savage", "An assault took place at the gate."),
    ), close=True),
    Family("impact", "How hard was it hit?", (
        Side("touched", "tapped; clipped; bumped; brushed; nudged; grazed; scraped; sideswiped; bump/N", "The bus clipped a lamp post."),
        Side("hit", "hit/V; struck; collided; ran into; knocked down; collision", "The bus hit a lamp post."),
        Side("smashed", "smashed; slammed; ploughed; plowed; rammed; mowed; barreled; careered; careened; crashed; mowed down; plowed into; ploughed into", "The bus smashed into a lamp post."),
    ), close=True),
    Family("fire grade", "How great was the fire?", (
        Side("small", "smoke; small fire; minor fire; smouldering; smoldering; sparks; little fire; contained fire", "There was a small fire at the mill."),
        Side("great", "inferno; firestorm; conflagration; fireball; raging fire; huge fire; huge blaze; massive fire; massive blaze; engulfed; towering flames; spectacular fire; fully involved; major fire", "There was an inferno at the mill."),
    ), "fire; blaze"),
    Family("quake grade", "How strong was it?", (
        Side("weak", "mild; moderate; light/J; minor; weak/J; slight; small; moderately", "A moderate quake shook Selby."),
        Side("strong", "strong; powerful; severe; violent; massive; devastating; major; huge; fierce; ferocious; deadly", "A violent quake shook Selby."),
    ), close=True),
    Family("size", "How great was it?", (
        Side("small", "small; minor; modest; slight; tiny; limited; little/J; marginal; negligible; handful", "A small crowd met in the square."),
        Side("great", "large; big; considerable; significant; substantial; sizable; sizeable; major; great/J", "A large crowd met in the square."),
        Side("huge", "huge; massive; enormous; giant; gigantic; vast; colossal; mammoth; tremendous; immense; staggering; sweeping", "A huge crowd met in the square."),
    ), close=True),
    Family("order or advice", "Was it advice or an order?", (
        Side("advice", "advised; advises; suggested; suggests; recommended; recommends; encouraged; encourages; invited; urged; urges; urging; asked to; advising; recommending; recommendation", "Officials advised drivers to stay at home."),
        Side("order", "ordered; orders/V; instructed; demanded; demands/V; required; requires; forced; compelled; commanded; told to; ordering; instructing", "Officials ordered drivers to stay at home."),
    ), close=True),
    Family("leaving", "How did they leave?", (
        Side("left", "walked away; drove away; drove off; walked off; strolled", "The clerk walked away from the bank."),
        Side("fled", "fled; flees; fleeing; escaped; ran away; ran off; sped off; sped away; bolted; raced away; made off", "The clerk fled from the bank."),
    ), "", close=True),
    Family("cut", "How deep is the cut?", (
        Side("trim", "trim; trimmed; trims; trimming; pare; pared; scale back; scaled back; modest cut; modest cuts; shave; shaved", "The council will trim its staff."),
        Side("slash", "slash; slashed; slashes; slashing; gut; gutted; axe; axed; decimate; deep cuts; drastic cuts; drastically; hack", "The council will slash its staff."),
    )),
    Family("refusal", "How was it refused?", (
        Side("declined", "declined; declines; passed on; politely; demurred; hesitated", "The mill declined the offer."),
        Side("spurned", "refused; refuses; rejected; rejects; rebuffed; spurned; snubbed; snubs; dismissed; scoffed; flatly", "The mill spurned the offer."),
    ), close=True),
    Family("request", "Was it asked or demanded?", (
        Side("asked", "asked for; requested; requests; request; sought; appealed for; called for; hoped for; asking for; seeking; asks for", "The miners asked for more pay."),
        Side("demanded", "demanded; demanding; demands; demand; insisted; insists; ultimatum; threatened", "The miners demanded more pay."),
    ), close=True),
    Family("wrong", "How grave is the wrong?", (
        Side("error", "irregularities; discrepancies; errors; mistakes; mistake; error; lapse; lapses; oversight; misstatement; misspoke; inaccurate; inaccuracy; inappropriate; poor judgment; indiscretion", "The clerk is accused of errors in the books."),
        Side("breach", "misconduct; violation; violations; wrongdoing; impropriety; improper; ethics breach; misuse; mismanagement; negligence; misleading; misled", "The clerk is accused of wrongdoing in the books."),
        Side("crime", "fraud; fraudulent; theft; embezzlement; embezzled; corruption; corrupt; cheating; bribery; bribes; lied; lying; lies/N; perjury; criminal; crime; crimes; rigged; rigging; stole; falsified; forged", "The clerk is accused of fraud in the books."),
    ), close=True),
    Family("molestation", "How grave is the deed?", (
        Side("advances", "inappropriate; flirting; flirted; advances; lewd; suggestive; explicit; affair; relationship; unprofessional; off-color; off-colour; crude", "The coach is accused of lewd remarks."),
        Side("harassment", "harassment; harassed; harassing; misconduct; groped; groping; unwanted; stalking; stalked; molested; molesting; molestation; hostile work", "The coach is accused of harassment."),
        Side("assault", "assault; assaulted; assaulting; rape; raped; raping; abuse; abused; attack; sodomy; sexual battery", "The coach is accused of rape."),
    ), close=True),
    Family("interrogation", "What was done to them?", (
        Side("questioning", "interrogation; interrogations; interrogated; questioning; enhanced; harsh methods; techniques; rough treatment; mistreated; mistreatment", "The prisoners told of harsh methods."),
        Side("torture", "torture; tortured; torturing; brutality; abuse; abused; beaten; waterboarded; cruelty", "The prisoners told of torture."),
    ), close=True),
    Family("praise", "How good was it?", (
        Side("fair", "decent; solid; respectable; competent; adequate; passable; modest; workmanlike; steady; satisfactory", "Lund gave a solid performance."),
        Side("great", "brilliant; superb; outstanding; spectacular; magnificent; dazzling; stunning; sensational; masterful; flawless; historic; heroic; incredible; sparkling; dominant", "Lund gave a brilliant performance."),
        Side("poor", "poor; lacklustre; lackluster; disappointing; dismal; woeful; awful; terrible; sloppy; mediocre; dreadful; abysmal; uninspired; forgettable; shaky", "Lund gave a woeful performance."),
    ), close=True),
    Family("hurt", "How badly were they hurt?", (
        Side("slight", "scratched; bruised; grazed; shaken; shaken up; bumps; scrapes; scratches; bruises; minor cuts; cuts and bruises; minor injuries; slightly hurt; slightly injured", "The driver was bruised."),
        Side("severe", "maimed; mauled; mutilated; mangled; disfigured; badly hurt; badly injured; seriously injured; seriously hurt; gravely; critically injured; severe injuries; broken bones; fractured; critically hurt; crushed", "The driver was maimed."),
    )),
    Family("crowd coming", "How did they come?", (
        Side("gathered", "gathered; gathering; assembled; met; joined; attended; lined; marched", "Villagers gathered in the square."),
        Side("stormed", "stormed; swarmed; poured into; flooded; besieged; surrounded; invaded; overran; descended on; rampaged; mobbed; thronged", "Villagers stormed into the square."),
    ), close=True),
    Family("end of a crowd", "How was the crowd moved?", (
        Side("moved on", "dispersed; disperse; cleared; moved in; broke up; removed; escorted; cordoned; separated; asked to leave", "Police dispersed the villagers."),
        Side("beaten off", "charged/V; beat/V; clubbed; fired on; opened fire; stormed; attacked; tear-gassed; tear gas; pepper-sprayed; rubber bullets; water cannon; water cannons; baton; batons; cracked down; crackdown", "Police clubbed the villagers."),
    ), close=True),
    Family("payment", "What was the money?", (
        Side("honest", "donation; donations; gift; gifts; contribution; contributions; fee; fees; payment; payments; compensation; honorarium", "The mayor took a gift from the mill."),
        Side("crooked", "bribe; bribes; kickback; kickbacks; payoff; payoffs; hush money; slush fund; graft; extortion; extorted", "The mayor took a bribe from the mill."),
    ), close=True),
    Family("warning", "Was it a warning or a threat?", (
        Side("warning", "warned; warns; warning; cautioned; cautions; advised; reminded; urged", "The union warned the council over the dam."),
        Side("threat", "threatened; threatens; threatening; threat; threats; menaced; ultimatum; intimidated; bullied", "The union threatened the council over the dam."),
    ), close=True),
    Family("watching", "Was it watching or spying?", (
        Side("watching", "monitored; monitoring; watched; watching; observed; tracked; tracking; followed; collected; gathered", "The council monitored the miners."),
        Side("spying", "spied; spying; spies; snooped; snooping; eavesdropped; eavesdropping; wiretapped; bugged; stalked; infiltrated", "The council spied on the miners."),
    ), close=True),
    Family("second thoughts", "How far did they go back on it?", (
        Side("amended", "clarified; clarifies; revised; amended; adjusted; softened; qualified; refined; corrected; updated", "The mayor clarified her pledge on the dam."),
        Side("reversed", "reversed; reversal; backtracked; backpedaled; back-pedalled; u-turn; flip-flopped; flip-flop; caved; abandoned; reneged; retracted; recanted; about-face; climbed down; broke", "The mayor reversed her pledge on the dam."),
    ), close=True),
    Family("spending", "How is the spending cast?", (
        Side("spent", "spent; invested; allocated; budgeted; devoted; set aside", "The council spent the gift on a pier."),
        Side("wasted", "squandered; wasted; lavished; splurged; blew; frittered; splashed out; wasteful; extravagant", "The council squandered the gift on a pier."),
    ), close=True),
    Family("keeping silent", "Was it left out or hidden?", (
        Side("left out", "omitted; omits; left out; did not mention; not disclosed; failed to mention; failed to disclose; overlooked; unreported; not reported", "The clerk omitted the loan from the books."),
        Side("hidden", "concealed; concealing; hid; hidden; covered up; cover-up; suppressed; buried; disguised; withheld; whitewashed; falsified", "The clerk concealed the loan from the books."),
    ), close=True),
    Family("taking away", "How was it taken?", (
        Side("took", "obtained; acquired; received; collected; removed; withdrew; gained; accepted", "The clerk obtained the coins."),
        Side("stole", "stole; stolen; looted; pocketed; grabbed; snatched; siphoned; embezzled; plundered; swiped; pilfered", "The clerk stole the coins."),
    ), close=True),
    Family("staying away", "How did they stay away?", (
        Side("missed", "missed; absent; skipped; unable to attend; did not attend; bowed out; pulled out", "The mayor missed the fair."),
        Side("shunned", "boycotted; boycott; boycotts; snubbed; snubs; snub; shunned; spurned; walked out; stormed out", "The mayor snubbed the fair."),
    ), close=True),
    Family("breaking down", "How did it end?", (
        Side("ended", "ended; concluded; closed; finished; adjourned; paused; expired", "The talks of the miners ended on Monday."),
        Side("collapsed", "collapsed; crumbled; imploded; unraveled; unravelled; broke down; fell apart; disintegrated; foundered; failed; derailed", "The talks of the miners collapsed on Monday."),
    ), close=True),
    Family("slowing", "How far did it slow?", (
        Side("slowed", "slowed; cooled; softened; moderated; weakened; eased; slackened; sluggish", "Trade in wool slowed in May."),
        Side("halted", "stalled; froze; frozen; halted; dried up; ground to a halt; at a standstill; paralysed; paralyzed; stagnated", "Trade in wool stalled in May."),
    ), close=True),
    Family("tears", "How did they weep?", (
        Side("tearful", "tearful; teary; tears; wept; cried; choked up; emotional; misty-eyed; weeping", "The singer wept on the stage."),
        Side("sobbing", "sobbed; sobbing; wailed; wailing; broke down; hysterical; hysterically; inconsolable; collapsed in", "The singer sobbed on the stage."),
    )),
    Family("loudness", "How loud were they?", (
        Side("quiet", "whispered; muttered; murmured; calmly; quietly; softly; mumbled", "The witness muttered a reply."),
        Side("loud", "shouted; yelled; screamed; shrieked; bellowed; chanted; roared; cursed; shouting; yelling; screaming", "The witness shouted a reply."),
    ), close=True),
    Family("length", "How long was it?", (
        Side("brief", "brief; briefly; short; quick; fleeting; momentary; moments; short-lived; few minutes; few seconds", "A brief silence followed the vote."),
        Side("long", "lengthy; long; prolonged; protracted; marathon; extended; drawn-out; hours-long; lasting; sustained", "A lengthy silence followed the vote."),
    ), close=True),
    Family("fullness", "How full was it?", (
        Side("full", "full; busy; crowded; well attended; well-attended", "The crowded hall heard the choir."),
        Side("overfull", "packed; jammed; overcrowded; overflowing; crammed; jam-packed; bursting; standing-room", "The jammed hall heard the choir."),
        Side("empty", "half-empty; half-full; sparse; nearly empty; almost empty; empty; deserted; sparsely", "The deserted hall heard the choir."),
    ), close=True),
    Family("drink", "How much had they drunk?", (
        Side("some", "had been drinking; tipsy; a few drinks; had a drink; smelled of alcohol; a few beers; alcohol on; been drinking; a couple of beers", "The pilot had been drinking."),
        Side("much", "drunk; drunken; intoxicated; inebriated; wasted; heavily intoxicated; legally drunk; times the legal; over the legal; over the limit; twice the legal; passed out", "The pilot was intoxicated."),
    )),
    Family("downpour", "How hard did it rain?", (
        Side("rain", "showers; light rain; drizzle; rainy; sprinkles", "Showers hit Selby on Monday."),
        Side("deluge", "torrential; deluge; downpour; downpours; torrents; cloudburst; monsoon; lashing rain; pouring rain; driving rain; heavy rain; heavy rains", "A deluge hit Selby on Monday."),
    )),
    Family("illness grade", "How ill were they?", (
        Side("unwell", "unwell; under the weather; mild illness; feeling ill; minor illness; indisposed; a cold; mild symptoms", "The abbot was unwell on Monday."),
        Side("gravely ill", "gravely ill; seriously ill; critically ill; near death; dying; terminally ill; life-threatening; close to death; on his deathbed; fighting for his life; fighting for her life", "The abbot was gravely ill on Monday."),
    )),
)  # fmt: skip
