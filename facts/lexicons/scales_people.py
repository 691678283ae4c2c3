"""Scales about people: what became of them, what they did and want, and how they are cast."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

PEOPLE: tuple[Scale, ...] = (
    Scale("survival", "polarity", "What became of them?", (
        Side("alive", "alive; survived; survivor; rescued; pulled out alive; found safe; safe and sound; escaped unharmed; recovering", "The climber was found alive."),
        Side("dead", "dead; died; dies; killed; body of; bodies of; slain; perished; drowned; pronounced dead; found dead; shot dead; fatally", "The climber was found dead."),
        Side("missing", "missing; disappeared; unaccounted; feared dead; presumed dead; still searching; lost at sea; whereabouts", "The climber is missing."),
    ), "missing time; missing games; missing the; missing out; missing only; missing a; missing two; missing three; could not be rescued; relative; survived by", close=True),
    Scale("condition", "status", "How badly off are they?", (
        Side("critical", "critical condition; in critical; life-threatening; grave condition; intensive care; in a coma; fighting for his life; fighting for her life; fighting for life; life support; "
             "on a ventilator; critically injured; critically ill; clinging to life; near death; critically wounded", "The driver is in critical condition."),
        Side("serious", "serious condition; seriously ill; seriously injured; seriously hurt; serious injuries; severe injuries; severely injured; badly injured; badly hurt; badly burned; gravely", "The driver is in serious condition."),
        Side("stable", "stable condition; stable; fair condition; not life-threatening; non-life-threatening; out of danger; expected to survive; expected to recover; improving; satisfactory condition; "
             "good condition; discharged; released from hospital; released from the hospital; treated and released; full recovery; minor injuries; slightly injured; slight injuries; superficial", "The driver is in stable condition."),
        Side("unhurt", "unhurt; unharmed; uninjured; not injured; not hurt; no injuries; no one was hurt; no one was injured; nobody was hurt; without injury; without a scratch; unscathed", "The driver was unhurt."),
    ), many=True),
    Scale("manner of death", "polarity", "How did they die?", (
        Side("homicide", "murder; murdered; homicide; manslaughter; stabbed to death; strangled; beaten to death; gunned down; shot dead; executed; assassinated; poisoned", "The baker was murdered."),
        Side("suicide", "suicide; took his own life; took her own life; killed himself; killed herself; self-inflicted; hanged himself; hanged herself; shot himself; shot herself", "The baker took his own life."),
        Side("accident", "accidental; accidentally; accident; overdose; overdosed; fell to his death; fell to her death; drowned; mishap", "The baker died in an accident."),
        Side("natural", "natural causes; heart attack; cancer; stroke/N; heart failure; cardiac arrest; pneumonia; illness; in his sleep; in her sleep; old age", "The baker died of a heart attack."),
    ), "scene of an accident; scene of the accident; accident scene; scene of a fatal accident; scene of a crash"),
    Scale("guilt", "polarity", "Is the accusation admitted?", (
        Side("admitted", "admit+; admitted; admitting; confess+; confession; pleaded guilty; pled guilty; pleading guilty; plead guilty; acknowledged; guilty plea; claimed responsibility; owned up; took responsibility",
             "The clerk admitted the theft."),
        Side("denied", "denied; denies; deny; denial; pleaded not guilty; pleading not guilty; plead not guilty; not guilty plea; maintains his innocence; maintained his innocence; maintains her innocence; "
             "maintained her innocence; innocent; proclaimed his innocence; denied responsibility; disputes; disputed; no wrongdoing", "The clerk denied the theft."),
    ), "denied bail; denied access; denied entry; denied a; denied the request; denied visas; denied parole; denied permission; denied an; denied requests; admitted to hospital; admitted to the; admitted to a; admitting to hospital; disputed territory; disputed region; disputed area; disputed election; disputed islands; admit that it will; admitted into"),
    Scale("verdict", "polarity", "What did the court find?", (
        Side("convicted", "convicted; conviction; found guilty; sentenced; jailed for; imprisoned; condemned to; fined", "The clerk was convicted."),
        Side("cleared", "acquitted; acquittal; cleared of; found not guilty; exonerated; charges dropped; dropped the charges; dropped charges; case dismissed; dismissed the case; mistrial; hung jury; "
             "conviction overturned; pardoned", "The clerk was acquitted."),
        Side("waiting", "awaiting trial; awaits trial; await trial; faces charges; faces trial; charged with; will stand trial; accused of; indicted; awaiting sentencing", "The clerk is awaiting trial."),
    )),
    Scale("custody", "status", "Are they in custody?", (
        Side("held", "in custody; arrested; arrest was; detained; jailed; behind bars; remanded; taken into custody; turned himself in; turned herself in; captured; apprehended; in jail; held without bail; under arrest; surrendered",
             "The robber is in custody."),
        Side("free", "at large; on the run; fugitive; fled; fugitives; released on bail; on bail; freed; free on bond; posted bail; manhunt; escaped; still being sought; remains free; not been arrested; no arrests; "
             "no one has been arrested; wanted by", "The robber is still at large."),
    ), "fled the scene; fled the accident; fled their; fled his home; fled her home; escaped with; escaped injury; escaped unhurt; escaped unharmed; escaped unscathed"),
    Scale("suspects", "status", "Is there a suspect?", (
        Side("some", "suspects/NNS; suspect was; suspect in; identified a suspect; identify suspects; person of interest; prime suspect; suspect is; has been charged; were charged; was charged", "Police have identified a suspect."),
        Side("none", "no suspects; not have any suspects; no suspect; no leads; no arrests; no arrest; not made any arrests; without suspects; no motive; unsolved; no person of interest", "Police have no suspects."),
    )),
    Scale("identity", "status", "Is it known who it was?", (
        Side("named", "identified as; named as; was identified; were identified; have identified; has identified; identified the", "Police identified the diver as Otto Lund."),
        Side("unnamed", "unidentified; not been identified; not identified; not been named; not been released; not released; unnamed; withheld; anonymous; undisclosed; declined to name; has not named; "
             "were not released; not immediately identified", "Police did not say who the diver was: the body is unidentified."),
    )),
    Scale("number of actors", "scope", "Did they act alone?", (
        Side("one", "acted alone; acting alone; lone gunman; lone/J; single-handed; sole suspect; that person; the person responsible; the individual responsible; the man responsible; lone wolf; by himself; by herself",
             "The burglar acted alone."),
        Side("several", "accomplice; accomplices; person or persons; two gunmen; gunmen; gang of; group of men; those responsible; the people responsible; the men responsible; co-conspirator; co-conspirators; several attackers; "
             "persons responsible; the individuals responsible; attackers; suspects were", "The burglar had an accomplice."),
    )),
    Scale("departure", "polarity", "Did they go or were they made to go?", (
        Side("left", "resign+; resignation; quit; quits; stepped down; steps down; stepping down; step down; left voluntarily; retire+; walked away; checked out; checked herself out; checked himself out; bowed out; "
             "decided to leave; chose to leave; of her own accord; of his own accord", "The coach resigned."),
        Side("removed", "was fired; were fired; been fired; got fired; being fired; be fired; fired him as; fired her as; fired coach; fired head; fired manager; fired chief; fired its; fired their; fires coach; fires head; fires manager; fires its; fired after; fired for; sacked; sacking; ousted; ouster; dismissed as; dismissal; forced out; pushed out; axed; let go; laid off; kicked out; thrown out; removed as; removed from office; "
             "stripped of; relieved of; expelled; impeached", "The coach was sacked."),
        Side("agreed", "parted ways; part ways; parting ways; mutual agreement; mutual consent; mutually agreed; mutual decision; agreed to part; agreed to leave; negotiated his exit; negotiated her exit; left by", "The coach and the club parted ways."),
        Side("staying", "remain+ as; stay+ on; will stay; will remain; keeps his job; keeps her job; keep his job; keep her job; no plans to leave; stay+ put; refused to resign; not resigning", "The coach will stay on."),
    ), "was fired at; were fired at; was fired from; were fired from; were fired into; was fired into; were fired on; was fired on; were fired by; been fired at; been fired on; been fired into; "
       "been fired from; being fired at; jersey retired; number retired; retired jersey; retired by the; retired the; will remain in"),
    Scale("will", "polarity", "Are they willing?", (
        Side("willing", "willing; open to; voluntarily; accept+; eager; consented; keen to; keen on; happy to; glad to; ready to; considering a; considered a sale; considered selling; considering a sale; considering selling; considers selling; explored a sale; exploring a sale; explore a sale; open to a sale; looking to sell; put itself up for sale; wants to sell; wanted to sell; seeking a buyer; seeking buyers; interested in; receptive", "The heirs are willing to sell."),
        Side("unwilling", "unwilling; refuse+; refusal; reject+; reluctant; reluctantly; turned down; turning down; forced to; against his will; against her will; against their will; resist+; did not want; does not want; "
             "do not want; shying away; shied away; unlikely target; hesitant; not want to sell; no plans to sell; no intention of selling; no desire to sell; not looking to sell; never sell; not sell; unlikely to sell; not interested; not for sale; rebuffed; opposed to; balked", "The heirs refuse to sell."),
    ), "considered a; refused permission; been refused; was refused; were refused; resist arrest; resisting arrest; resisted arrest; accepted to; interested in the", close=True),
    Scale("stance", "polarity", "Are they for it or against it?", (
        Side("for", "supports/VBZ; supported/VBD; in favor; in favour; backing; backs; endorse+; supporter of; supporters of; advocate+; voted for; pleased with; pleased by; proponents; came out for; campaigned for; spoke in favor; spoke in favour; throws its weight", "The mayor supports the dam."),
        Side("against", "oppose+; opposition to; spoke out against; came out against; campaigned against; criticise+; criticize+; condemn+; voted against; denounce+; angry at; angered by; objected; objections; protest+; unhappy with; opponents; reject+", "The mayor opposes the dam."),
    ), "backing up; backing away; backing out; backs of; protest/N; protests/N; protesters", "", True, torn=True),
    Scale("cooperation", "polarity", "Do they help the inquiry?", (
        Side("helping", "cooperating; co-operating; cooperated; cooperate with; fully cooperate; cooperative; helping police; voluntarily spoke", "The driver is cooperating with police."),
        Side("hindering", "refused to cooperate; uncooperative; not cooperating; stonewall+; obstruct+; invoked the fifth; refused to answer; resisted arrest", "The driver refused to cooperate with police."),
    )),
    Scale("blame", "polarity", "Are they to blame?", (
        Side("blamed", "to blame for; is to blame; was to blame; at fault; blamed/V; responsible for the; culpable; negligent; liable; behind the attack; behind the", "The captain was at fault."),
        Side("blameless", "not to blame; not at fault; not responsible; no fault of; blameless; cleared of blame; had nothing to do; no role in; not involved; no connection; unrelated to", "The captain was not to blame."),
    )),
    Scale("claim of responsibility", "status", "Has anyone claimed it?", (
        Side("claimed", "claimed responsibility; claim of responsibility; claims responsibility; claiming responsibility; took credit", "A sect claimed responsibility for the bomb."),
        Side("unclaimed", "no claim of responsibility; no group claimed; no one claimed; no one has claimed; no group has claimed; no immediate claim; not claimed; denied responsibility; nobody has claimed", "No one has claimed the bomb."),
    )),
    Scale("arms", "polarity", "Were they armed?", (
        Side("armed", "armed/J; armed with; gun-wielding; heavily armed; brandish+; wielding; carrying a gun; had a gun; pulled a gun; knife-wielding", "The boy was armed with a knife."),
        Side("unarmed", "unarmed; not armed; had no weapon; no weapon; without a weapon; toy gun; no weapons; weaponless", "The boy was unarmed."),
    )),
    Scale("sobriety", "polarity", "Were they sober?", (
        Side("sober", "sober; passed a sobriety; passed sobriety; drug-free; alcohol-free; clean and sober; no alcohol; no drugs; passed the test", "The skater was sober."),
        Side("drunk", "drunk; drunken; intoxicated; under the influence; drinking; relapse+; relapsed; tested positive; failed a drug; failed sobriety; failed field sobriety; failed a sobriety; failed a field sobriety; failing sobriety; failing field sobriety; high on; inebriated; drunk-driving", "The skater was drunk."),
    )),
    Scale("health", "polarity", "Are they well?", (
        Side("well", "healthy; good health; in fine health; perfectly well; recovered; fit to; doing well; in good spirits; recuperated; clean bill", "The bishop is in good health."),
        Side("ill", "ill/J; sick/J; ailing; illness; poor health; health problems; failing health; hospitalised; hospitalized; recuperating; frail; weak/J; exhaustion; medical leave", "The bishop is ailing."),
    )),
    Scale("couple", "polarity", "Are they together?", (
        Side("together", "engaged/J; married; dating; reconciled; back together; still together; wedded; newlyweds; happily married", "The two singers are still together."),
        Side("apart", "split up; separated; divorced; divorce; broke up; breakup; break-up; called it quits; estranged; filed for divorce; parted ways; split from", "The two singers have split up."),
    )),
    Scale("conduct", "framing", "How is the crowd’s conduct cast?", (
        Side("peaceful", "peaceful; peacefully; nonviolent; non-violent; calm/J; orderly; without incident; largely peaceful", "The march was peaceful."),
        Side("violent", "violent; violently; violence; clash+; clashes; riot/N; riots; rioting; rioted; rampage; mayhem; unruly; turned violent; looting", "The march turned violent."),
    ), "riot police; riot gear; riot squad; riot shields; riot policeman; riot policemen; riot officers; riot act; inciting a riot"),
    Scale("character", "framing", "How are they cast?", (
        Side("praise", "brave; bravery; hero; heroes; heroine; heroic; courageous; fearless; beloved; dedicated; respected; honored; honoured; role model; devoted; generous; good person; selfless", "The pilot is a hero."),
        Side("blame", "reckless; shameful; disgraced; embattled; troubled; notorious; infamous; cowardly; coward; callous; selfish; greedy; corrupt; villain; dangerous man; thug; bully; ruthless; evil; monster", "The pilot was reckless."),
    )),
    Scale("mood", "framing", "How do they take it?", (
        Side("glad", "happy; delighted; thrilled; pleased; elated; overjoyed; excited; jubilant; relieved; celebrat+; celebrate+; upbeat; optimistic; proud; confident", "The villagers are delighted."),
        Side("upset", "upset; angry; furious; outraged; sad; saddened; disappointed; devastated by; heartbroken; worried; dismayed; frustrated; unhappy; not happy; pessimistic; fearful; panicked; anxious; in shock; grieving", "The villagers are furious."),
    ), "an upset; upset of; upset win; upset victory; upset loss; upset the; big upset; major upset; upset bid; upset over"),
    Scale("haste", "framing", "Was it sudden or long prepared?", (
        Side("sudden", "sudden; suddenly; abrupt; abruptly; overnight; hasty; hastily; hurriedly; rushed; spur of the moment; spontaneous; impulsive; without warning", "The abbot's departure was sudden."),
        Side("prepared", "long-planned; planned for months; carefully planned; months in the making; years in the making; long in the making; meticulous; meticulously; methodical; well planned; gradual; gradually; "
             "months of planning; after months of; deliberated", "The abbot's departure was long-planned."),
    )),
)  # fmt: skip
