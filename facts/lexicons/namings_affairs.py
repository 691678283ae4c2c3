"""Namings of public affairs: what sources may call one law, crowd, victim, remark, price or fault, by the light each name throws on it.

Written as `facts.lexicons.namings`. Neutral entries also hold phrases that only look like a name. Collected for this project.
"""

from __future__ import annotations

from facts.lexicons.sides import Family, Side

AFFAIRS: tuple[Family, ...] = (
    Family("sending away", "What is the sending away called?", (
        Side("deportation", "deportation; deportations; deported; deporting; deport; deports", "Two sailors face deportation."),
        Side("expulsion", "expulsion; expulsions; expelled; expelling; expels; banished; banishment; thrown out; kicked out", "Two sailors face expulsion."),
        Side("return", "repatriation; repatriated; repatriating; returned home; sent home; flown home; voluntary return; resettlement; resettled; relocated; relocation", "Two sailors face repatriation."),
    ), close=True),
    Family("staying behind", "Did they remain, or were they left behind?", (
        Side("remain", "remain/V; remained; remaining; remains/V; still in; still there; staying; stayed", "Forty tourists remain on the island."),
        Side("stranded", "stranded; trapped; stuck; left behind; abandoned; marooned; cut off; unable to leave; holed up", "Forty tourists are stranded on the island."),
    ), "remains of; remains unclear; remains to; remains unknown; remain unclear", close=True),
    Family("reception", "How is it received?", (
        Side("disputed", "controversial; contentious; divisive; polarizing; polarising; much-criticized; much-criticised; contested; hotly debated; fiercely debated; criticized as; widely criticized; unpopular; mixed reviews; embattled; ill-fated",
             "The council passed a contentious school law."),
        Side("hailed", "landmark/N; landmark/J; historic; watershed; milestone; breakthrough; groundbreaking; ground-breaking; momentous; pivotal; long-awaited; much-anticipated; acclaimed; popular; rave reviews; pioneering; monumental; trailblazing; celebrated/J",
             "The council passed a landmark school law."),
    ), "popular vote; historic center; historic centre; historic district; historic building"),
    Family("accuser", "What is the accuser called?", (
        Side("victim", "victim; victims; survivor; survivors", "The victim told the court of the coach."),
        Side("accuser", "accuser; accusers; complainant; complainants; alleged victim; alleged victims; alleged survivor; purported victim; supposed victim", "The accuser told the court of the coach."),
    ), close=True),
    Family("untruth", "How is the claim cast?", (
        Side("false", "false; falsely; falsehood; falsehoods; baseless; unfounded; debunked; discredited; bogus; untrue; groundless; lie/N; lies/N; lied; conspiracy theory; conspiracy theories; disproved; disproven; made-up; fictitious",
             "The mayor repeated a debunked claim about the dam."),
        Side("open", "unproven; unverified; unsubstantiated; unconfirmed; disputed; questionable; doubtful; questioned; uncorroborated", "The mayor repeated an unverified claim about the dam."),
        Side("slip", "misstatement; misspoke; slip; gaffe; exaggeration; exaggerated; inaccurate; inaccuracy; overstated; misleading; misremembered; embellished; stretched", "The mayor repeated a misleading claim about the dam."),
    ), "false alarm; false alarms; false start; false teeth; false name", close=True),
    Family("voting law", "What is the voting law called?", (
        Side("limits", "voting restrictions; restrictive voting; restricts voting; restrict voting; restricting voting; voter suppression; suppress voters; suppress votes; curbs on voting; limits on voting; limit voting; harder to vote; disenfranchise; disenfranchises",
             "The council debated the new voting restrictions."),
        Side("order", "election integrity; election security; secure elections; voter fraud; election reform; electoral reform; voting reform; elections overhaul; election overhaul; voting overhaul; elections bill; election bill; election law; elections law",
             "The council debated the election integrity act."),
        Side("rights", "voting rights; voting-rights; voting access; access to voting; expand voting; expands voting; ballot access", "The council debated the voting rights act."),
    ), "voting rights act; voting rights advocates; voting rights groups; voting rights group", anywhere=True),
    Family("border", "What are the arrivals called?", (
        Side("crisis", "border crisis; crisis at the border; migrant crisis; immigration crisis; crisis at the southern; refugee crisis; invasion at the; migrant invasion", "The mayor spoke of the border crisis."),
        Side("rise", "influx; border surge; surge at the border; surge of migrants; surge in migrants; migrant surge; surge in migration; wave of migrants; wave of migration; rise in migrants; rise in migration; increase in migrants; increase in migration", "The mayor spoke of the influx."),
        Side("task", "challenge at the border; situation at the border; border situation; border challenge; challenges at the border", "The mayor spoke of the border situation."),
    ), anywhere=True),
    Family("unborn", "What is the unborn called?", (
        Side("child", "unborn child; unborn children; unborn baby; unborn babies; unborn life; preborn; the unborn; heartbeat bill; heartbeat law; heartbeat act; pro-life", "The law is about the unborn child."),
        Side("fetus", "fetus; foetus; fetuses; foetuses; embryo; embryos; embryonic; cardiac activity; abortion ban; anti-abortion; near-total ban; six-week ban", "The law is about the foetus."),
    ), anywhere=True),
    Family("climate", "What is the change of the climate called?", (
        Side("crisis", "climate crisis; climate emergency; climate catastrophe; climate breakdown; climate disaster", "The fair was about the climate emergency."),
        Side("change", "climate change; global warming; changing climate; warming climate", "The fair was about climate change."),
        Side("doubt", "climate hoax; climate alarmism; climate alarmists; climate hysteria; so-called climate", "The fair was about climate alarmism."),
    ), anywhere=True),
    Family("conscience law", "What is the law of conscience called?", (
        Side("freedom", "religious freedom; religious liberty; freedom of religion; freedom of conscience; conscience rights", "The council passed a religious freedom law."),
        Side("exception", "religious exemption; religious exemptions; religious exception; religious exceptions; religious objections; religious objection; religious refusal", "The council passed a religious exemption law."),
        Side("slight", "anti-gay; anti-lgbt; anti-lgbtq; anti-transgender; anti-trans; license to discriminate; licence to discriminate; legalize discrimination; legalise discrimination; discriminatory", "The council passed an anti-gay law."),
    ), anywhere=True),
    Family("marriage", "What is the marriage called?", (
        Side("equality", "marriage equality; equal marriage", "The council voted for marriage equality."),
        Side("plain", "same-sex marriage; same-sex marriages; gay marriage; gay marriages; gay weddings", "The council voted for gay marriage."),
        Side("against", "homosexual marriage; redefinition of marriage; redefine marriage; traditional marriage", "The council voted to redefine marriage."),
    ), anywhere=True),
    Family("virus", "What is the virus called?", (
        Side("by land", "chinese virus; china virus; wuhan virus; ccp virus; wuhan coronavirus; chinese coronavirus; ccp; wuhan flu; spanish virus; indian variant; south african variant; british variant; uk variant; kent variant", "The baker caught the Wuhan virus."),
        Side("plain", "coronavirus; covid; covid-19; covid19; sars-cov-2; novel coronavirus; delta variant; beta variant; alpha variant", "The baker caught the coronavirus."),
    ), anywhere=True),
    Family("guns", "What are the guns, or the rules for them, called?", (
        Side("war", "assault weapon; assault weapons; assault rifle; assault rifles; assault-style; military-style; weapon of war; weapons of war; gun safety; gun violence prevention", "The council voted on assault weapons."),
        Side("sport", "semi-automatic rifle; semi-automatic rifles; semiautomatic rifle; semiautomatic rifles; sporting rifle; sporting rifles; hunting rifle; modern rifle; gun control; gun grab; gun rights; firearms ban; gun ban", "The council voted on sporting rifles."),
    ), anywhere=True),
    Family("leaning", "How is the leaning of the group or person cast?", (
        Side("far", "far-right; far right; extreme right; ultra-right; neo-nazi; neo-nazis; fascist; fascists; white supremacist; white supremacists; white nationalist; white nationalists; extremist; extremists; far-left; far left; radical left; marxist; marxists; radicals; radical/J; hardline; hard-line; hardliner; hard-liner",
             "The far-right party won nine seats."),
        Side("near", "right-wing; conservative; conservatives; nationalist; nationalists; populist; populists; patriots; anti-immigration; anti-immigrant; eurosceptic; left-wing; left-leaning; right-leaning; progressive; progressives; liberal; liberals; leftist; leftists; moderate/J; centrist; centrists; pragmatist; reformist",
             "The populist party won nine seats."),
    ), "conservative party; conservative mp; liberal party; conservative government", close=True),
    Family("cure of a fault", "Is it a cure, or a stopgap?", (
        Side("cure", "patch; patched; permanent fix; full fix; complete fix; lasting solution; permanent solution; overhaul; replacement; full repair; permanently fixed", "The mill released a patch for the pump."),
        Side("stopgap", "workaround; work-around; stopgap; stop-gap; temporary fix; temporary solution; band-aid; quick fix; shim; mitigation; mitigations; interim fix; interim solution; makeshift; short-term fix; patchwork", "The mill released a workaround for the pump."),
    ), "patch tuesday", close=True),
    Family("words said", "What are the words called?", (
        Side("hateful", "racist; racially charged; sexist; misogynistic; misogynist; homophobic; antisemitic; anti-semitic; bigoted; xenophobic; slur; slurs; hateful; hate speech; vile; transphobic; islamophobic", "The coach was criticised for racist remarks."),
        Side("rude", "offensive; insensitive; inappropriate; derogatory; crude; vulgar; profane; disparaging; insulting; off-color; off-colour; lewd; demeaning; disrespectful; inflammatory; incendiary; unacceptable", "The coach was criticised for insensitive remarks."),
        Side("light", "controversial; joke; jokes; joking; banter; tongue-in-cheek; satirical; blunt; candid; outspoken; clumsy; awkward; provocative; edgy; ill-advised; colorful; colourful; misunderstood", "The coach was criticised for blunt remarks."),
    ), close=True),
    Family("picture of the body", "How is the picture described?", (
        Side("bold", "suggestive; racy; provocative; revealing; risque; risqué; sultry; steamy; daring; cheeky; flirty; intimate; private", "The singer sent a suggestive photo."),
        Side("coarse", "lewd; obscene; indecent; vulgar; raunchy; crude; smutty; sleazy", "The singer sent an obscene photo."),
        Side("bare", "explicit; nude; naked; pornographic; x-rated; topless", "The singer sent an explicit photo."),
    ), "private school; private company; private sector; private eye", close=True),
    Family("exchange", "How is the exchange cast?", (
        Side("debate", "spar; sparred; spars; sparring; argued; debated; tangled; heated exchange; tense exchange; testy exchange; contentious exchange; back-and-forth; traded barbs; exchanged words; pushed back; disagreed", "The mayor sparred with a reporter."),
        Side("outburst", "snapped; snaps; snapping; lashed out; lashes out; lashing out; erupted; lost his temper; lost her temper; loses his temper; blew up; blows up; exploded at; flew off; shouted; yelled; screamed; ranted; berated; scolded; fumed", "The mayor snapped at a reporter."),
    ), "snapping up; snapped up; snapped a; snapping a; snaps a; snapped photos; snapped pictures", close=True),
    Family("encounter", "What was done in the encounter?", (
        Side("confronted", "confronted; confronting; confrontation; approached; accosted; challenged; argued with; had words", "The mayor confronted a reporter."),
        Side("threatened", "threatened; threatens; menaced; intimidated; bullied; physically threatened; threat to; death threat; threats against", "The mayor threatened a reporter."),
        Side("attacked", "assaulted; shoved; punched; slapped; manhandled; body-slammed; roughed up", "The mayor shoved a reporter."),
    ), close=True),
    Family("price light", "How is the price cast?", (
        Side("high", "steep; hefty; pricey; expensive; lofty; overpaid; overpaying; overpriced; overvalued; exorbitant; sky-high; inflated; eye-watering; eye-popping; staggering; whopping; costly; princely; huge premium; hefty premium; rich price", "Norvia paid a hefty price for the mill."),
        Side("low", "bargain; cheap; cheaply; affordable; reasonable; discount; discounted; undervalued; undervalues; knockdown; knock-down; fire sale; fire-sale; fair price; fairly valued; fair value; lowball; low-ball; attractive price; modest price; good value", "Norvia paid a bargain price for the mill."),
    ), close=True),
    Family("police visit", "Was it a search or a raid?", (
        Side("raid", "raid/N; raids/N; raided; raiding; swooped; stormed; storming; burst into; no-knock", "Officers raided the house of the baker."),
        Side("search", "search/N; searched; searches; searching; search warrant; searched for; inspected; inspection; visited; executed a warrant; executed a search", "Officers searched the house of the baker."),
    ), close=True),
    Family("halt of fighting", "What is the halt in the fighting called?", (
        Side("truce", "ceasefire; cease-fire; truce; armistice; peace deal; peace agreement", "The two camps agreed on a ceasefire."),
        Side("pause", "pause; pauses; lull; humanitarian pause; temporary halt; brief halt; respite; humanitarian corridor; tactical pause", "The two camps agreed on a pause."),
        Side("surrender", "surrender; surrendered; capitulation; capitulated; laid down their arms; gave up", "The two camps spoke of a surrender."),
    ), close=True),
    Family("captives", "What are the captives called?", (
        Side("hostages", "hostage; hostages; abductees; kidnap victims; abducted; kidnapped", "The two camps exchanged hostages."),
        Side("prisoners", "prisoner; prisoners; detainees; detainee; prisoners of war; inmates; convicts; captives; detained", "The two camps exchanged prisoners."),
    ), close=True),
    Family("mass killing", "What is the killing of many called?", (
        Side("genocide", "genocide; genocidal; ethnic cleansing; extermination; annihilation", "The envoy spoke of genocide in the valley."),
        Side("crime", "war crime; war crimes; atrocity; atrocities; crimes against humanity; massacre; massacres", "The envoy spoke of atrocities in the valley."),
        Side("strife", "clashes; unrest; communal violence; sectarian violence; inter-communal; fighting; skirmishes; crackdown; counterinsurgency; security operation; tensions", "The envoy spoke of clashes in the valley."),
    ), close=True),
    Family("fault", "How great is the fault?", (
        Side("small", "glitch; glitches; hiccup; hiccups; technical issue; technical issues; minor issue; minor issues; technical problem; technical problems; quirk; teething problems; bug; bugs; inconvenience; hitch; snag", "A glitch stopped the pumps of the mill."),
        Side("great", "failure; failures; meltdown; breakdown; collapse; debacle; fiasco; crash; blackout; critical flaw; serious flaw; design flaw; defect; defects; catastrophic; crippling; safety flaw; major flaw; botched; disaster", "A meltdown stopped the pumps of the mill."),
    ), close=True),
    Family("apology", "Was it an apology?", (
        Side("apology", "apologised; apologized; apologises; apologizes; apology; apologies; apologising; apologizing; said sorry; sorry for; mea culpa", "The coach apologised for the remarks."),
        Side("regret", "regret; regrets; regretted; expressed regret; regretful; clarified; clarifies; clarification; walked back; softened; explained", "The coach expressed regret for the remarks."),
        Side("defence", "defended; defends; defending; stood by; stands by; doubled down; doubles down; unapologetic; no regrets; refused to apologise; refused to apologize; refuses to apologise; refuses to apologize; no apology; made no apology",
             "The coach defended the remarks."),
    ), close=True),
    Family("selling", "How is the sale cast?", (
        Side("sold", "sell/V; sold; sells; selling; sale/N; divest; divested; divesting; divestment; divestiture; disposal; spin off; spun off", "Norvia sold the mill."),
        Side("dumped", "dump/V; dumped; dumping; unload; unloaded; unloading; offload; offloaded; offloading; ditch; ditched; jettison; jettisoned; fire sale; get rid of; got rid of", "Norvia dumped the mill."),
    ), "for sale sign", close=True),
    Family("outcome", "How is the outcome cast?", (
        Side("blow", "blow/N; rebuke; setback; slap; humiliation; embarrassment; hurdle; crushing; punishing; dealt a; hit/N; stumbling block; stinging", "The vote is a blow to the mayor."),
        Side("gain", "triumph; boost; vindication; relief; lifeline; coup; breakthrough; reprieve; shot in the arm; milestone; gift", "The vote is a triumph for the mayor."),
    ), close=True),
)  # fmt: skip
