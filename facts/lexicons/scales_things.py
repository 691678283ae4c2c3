"""Scales of what a thing is: weapons, vehicles, injuries, ties between people; where and in what part things happened."""

from __future__ import annotations

from facts.lexicons.sides import Scale, Side

_HURT = (
    "injury; injuries; injured; broken; broke; breaking; fractured; fracture; sprained; sprain; torn; tore; strained; strain; surgery; shot; wounded; wound; wounds; hit; stabbed; bruised; hurt; "
    "operation; bullet; struck; sore; pulled; dislocated; ruptured; bruise; punched; burns"
)  # fmt: skip

THINGS: tuple[Scale, ...] = (
    Scale("founder", "entity", "Founder or co-founder?", (
        Side("founder", "founder; founders; founded; founded by; was founded", "Otto Lund is the founder of the brewery."),
        Side("co-founder", "co-founder; cofounder; co-founders; cofounders; co-founded; cofounded", "Otto Lund is a co-founder of the brewery."),
    ), "founded in", "", True),
    Scale("weapon", "entity", "What was the weapon?", (
        Side("handgun", "handgun; pistol; revolver; semi-automatic pistol; handguns; pistols", "The baker was killed with a pistol."),
        Side("rifle", "rifle; rifles; assault rifle; machine gun; machine guns; ak-47; sniper; kalashnikov", "The baker was killed with a rifle."),
        Side("shotgun", "shotgun; shotguns; sawn-off; sawed-off", "The baker was killed with a shotgun."),
        Side("knife", "knife; knives; machete; stabbed; stabbing; blade; hacked; axe", "The baker was killed with a knife."),
        Side("mortar", "mortar; mortars; mortar shell; mortar shells; mortar strike; mortar fire", "The baker was killed by a mortar."),
        Side("tank", "tank shell; tank shells; tanks shells; tank fire; tank round; tank rounds", "The baker was killed by a tank shell."),
        Side("air", "airstrike; airstrikes; air strike; air strikes; bombing; bombs; warplanes; missile; missiles; drone strike; air raid; fighter jets; helicopter gunship", "The baker was killed in an airstrike."),
        Side("artillery", "artillery; howitzer; artillery shells; artillery fire; artillery shell", "The baker was killed by artillery."),
        Side("blast", "car bomb; roadside bomb; suicide bomber; suicide bombing; grenade; grenades; ied; landmine; land mine; pipe bomb", "The baker was killed by a car bomb."),
    ), "", "", True),
    Scale("vehicle", "entity", "What vehicle was it?", (
        Side("car", "car/N; sedan; hatchback; taxi; cab/N; limousine", "The nurse was hit by a car."),
        Side("suv", "suv; suvs; jeep; sport utility; four-wheel", "The nurse was hit by an SUV."),
        Side("van", "van; minivan; minibus; mini-van", "The nurse was hit by a van."),
        Side("truck", "truck; pickup; lorry; tractor-trailer; semi-trailer; dump truck; tanker", "The nurse was hit by a truck."),
        Side("bus", "bus; coach bus; school bus", "The nurse was hit by a bus."),
        Side("motorcycle", "motorcycle; motorbike; moped; scooter", "The nurse was hit by a motorcycle."),
        Side("bicycle", "bicycle; bike; cyclist; bicyclist", "The nurse was hit by a bicycle."),
    ), "car park; car bomb; car bombs; police car; bus stop; bus station; car door; truck stop; van gogh", "", True),
    Scale("body part", "entity", "Where were they hurt?", (
        Side("head", "head/N; skull; concussion; face/NN; jaw; brain", "Lund has a head injury."),
        Side("neck", "neck; throat; spine", "Lund has a neck injury."),
        Side("chest", "chest; ribs; rib; heart/NN; lung; torso", "Lund has a chest injury."),
        Side("belly", "abdomen; stomach; abdominal; groin; hip/NN", "Lund has an abdominal injury."),
        Side("arm", "arm; elbow; forearm; bicep; biceps; triceps; shoulder", "Lund has an arm injury."),
        Side("hand", "wrist; finger; thumb; hand/NN", "Lund has a wrist injury."),
        Side("thigh", "hamstring; thigh; quadriceps; femur", "Lund has a thigh injury."),
        Side("knee", "knee; acl; mcl; meniscus; patella", "Lund has a knee injury."),
        Side("shin", "tibia; shin; calf", "Lund has a shin injury."),
        Side("fibula", "fibula; fibulas; fibular", "Lund has a broken fibula."),
        Side("foot", "foot/NN; toe; ankle; heel; achilles", "Lund has a foot injury."),
    ), "head of; head coach; head to; heart attack; on hand; the other hand; on foot; hand over; at hand; head for; head into; head back", _HURT, personal=True),
    Scale("injury", "entity", "What is the injury?", (
        Side("broken", "broken; fracture; fractured; broke his; broke her; breaking his; breaking her", "Lund has a broken leg."),
        Side("sprain", "sprain; sprained; twisted/V", "Lund has a sprained leg."),
        Side("tear", "torn; ruptured; tore his; tore her", "Lund has a torn muscle."),
        Side("bruise", "bruise; bruised; contusion; bruises", "Lund has a bruised leg."),
        Side("strain", "strain; strained; pulled muscle; soreness; tightness", "Lund has a strained leg."),
        Side("dislocation", "dislocated; dislocation; separated shoulder", "Lund has a dislocated shoulder."),
    ), "broken into; broken out; broken up; broken down; broken off; broken by; broken the; broken through; torn between; torn apart; torn down; strain of; strain on; strained relations", "injury; leg; ankle; knee; foot; wrist; arm; shoulder; finger; rib; ribs; toe; hand; collarbone; "
       "fibula; tibia; hamstring; muscle; ligament; calf; groin; hip; elbow; bone; jaw; nose; season; neck; thigh; back", True, personal=True),
    Scale("tie", "entity", "How are they tied?", (
        Side("spouse", "wife; husband; spouse; married to", "Vera Ness, the wife of Lund, drove the car."),
        Side("partner", "girlfriend; boyfriend; live-in; common-law", "Vera Ness, the girlfriend of Lund, drove the car."),
        Side("former", "ex-wife; ex-husband; ex-girlfriend; ex-boyfriend; former girlfriend; former boyfriend; estranged wife; estranged husband; former wife; former husband", "Vera Ness, the ex-wife of Lund, drove the car."),
        Side("betrothed", "fiancee; fiancée; fiance; fiancé", "Vera Ness, the fiancée of Lund, drove the car."),
    ), "", "", True, personal=True),
    Scale("way of killing", "polarity", "How were they killed?", (
        Side("shot", "shot dead; shot to death; gunned down; fatally shot; shot and killed; was shot; were shot; shot him; shot her; gunshot; shooting death; riddled with", "The baker was shot dead."),
        Side("stabbed", "stabbed; knifed; stabbed to death; fatally stabbed; slashed; hacked to death; throat was; throat slit; stab wounds; beheaded; decapitated", "The baker was stabbed to death."),
        Side("beaten", "beaten to death; bludgeoned; clubbed; blunt force; battered; beaten; kicked to death; stoned; blow to the head; lynched", "The baker was bludgeoned."),
        Side("strangled", "strangled; suffocated; choked; smothered; asphyxiated; asphyxiation; strangulation; hanged", "The baker was strangled."),
        Side("burned", "burned to death; burnt to death; set on fire; doused; burned alive; smoke inhalation; charred", "The baker was burned to death."),
        Side("blown up", "blown up; blown apart; car bomb; bomb explosion; bombing; exploded; shrapnel; shelling; shell", "The baker was blown up."),
        Side("drowned", "drowned; drowning; swept away; submerged", "The baker drowned."),
        Side("crushed", "crushed; trampled; run over; mowed down; buried; hit by a car; struck by a; hit by a truck; collapsed on", "The baker was crushed."),
    ), "", "", True, personal=True),
    Scale("escape", "entity", "How did they get away?", (
        Side("on foot", "fled on foot; escaped on foot; ran off; left on foot; fleeing on foot; got away on foot; took off on foot; took off running", "The robbers fled on foot."),
        Side("by car", "drove off; drove away; sped off; sped away; getaway car; fled in a; escaped in a; waiting car; fled by car; escaped by car; fled in his; fled in her; fled in their", "The robbers fled in a van."),
        Side("by cycle", "fled on a; escaped on a; on a motorcycle; on motorcycles; on a motorbike; on motorbikes; on a bicycle; on a bike; on bikes; on bicycles; pedaled; pedalled", "The robbers fled on a motorcycle."),
    ), personal=True),
    Scale("colour", "entity", "What colour was it?", (
        Side("black", "black/J; dark; dark-colored; dark-coloured", "The clerk drove a black van."),
        Side("white", "white/J; cream; off-white", "The clerk drove a white van."),
        Side("red", "red/J; maroon; burgundy; crimson", "The clerk drove a red van."),
        Side("blue", "blue/J; navy; light-blue; dark-blue", "The clerk drove a blue van."),
        Side("green", "green/J; olive; dark-green", "The clerk drove a green van."),
        Side("silver", "silver; gray; grey; silver-colored", "The clerk drove a silver van."),
        Side("yellow", "yellow/J; gold/J; orange/J; tan/J", "The clerk drove a yellow van."),
        Side("brown", "brown/J; beige; bronze/J", "The clerk drove a brown van."),
    ), "white house; green party; white man; black man; white men; black men; black woman; white woman; white officer; black teenager; red cross; white sox; red sox; dark night; black box; black market; black belt", "car; suv; van; truck; jacket; shirt; hat; "
       "hoodie; coat; dress; vehicle; sedan; pickup; mask; masks; hair; uniform; uniforms; clothing; pants; bag; flag; flags; backpack; motorcycle; suit; sweatshirt; paint; smoke", True),
    Scale("drug", "entity", "What was the drug?", (
        Side("cannabis", "marijuana; cannabis; pot/N; hashish; weed", "The clerk had smoked marijuana."),
        Side("cocaine", "cocaine; crack/N; crack cocaine", "The clerk had taken cocaine."),
        Side("opiate", "heroin; opium; morphine; oxycontin; vicodin; painkillers; methadone", "The clerk had taken heroin."),
        Side("speed", "methamphetamine; crystal meth; meth; amphetamine; amphetamines; ecstasy", "The clerk had taken ecstasy."),
        Side("steroid", "steroid; steroids; testosterone; hgh; doping", "The clerk had taken steroids."),
        Side("alcohol", "alcohol; beer; wine; vodka; whiskey; liquor", "The clerk had taken alcohol."),
    ), "", "", True, personal=True),
    Scale("dwelling", "entity", "What was the home?", (
        Side("flat", "apartment; flat/NN; condo; condominium; apartment building; tenement", "The fire began in an apartment."),
        Side("house", "house/NN; bungalow; mansion; townhouse; single-family; farmhouse; cottage; villa", "The fire began in a house."),
        Side("trailer", "trailer; mobile home; trailer park; caravan", "The fire began in a mobile home."),
        Side("hotel", "hotel; motel; hostel; inn; guesthouse", "The fire began in a hotel."),
    ), "white house; house of; house arrest; in the house; house speaker; house republicans; house democrats; full house; open house; house bill; opera house; house committee", "", True, personal=True),
    Scale("craft", "entity", "What did they travel in?", (
        Side("helicopter", "helicopter; chopper; helicopters; choppers", "The crew went down with a helicopter."),
        Side("plane", "plane; airplane; jet; airliner; jetliner; glider; aeroplane; biplane; cessna", "The crew went down with a plane."),
        Side("boat", "boat; speedboat; dinghy; canoe; raft; motorboat; yacht; sailboat; fishing boat; kayak", "The crew went down with a boat."),
        Side("ship", "ship; freighter; tanker/NN; cargo ship; cruise ship; trawler; liner; ferry; container ship; warship", "The crew went down with a ship."),
    ), "boat people; ship to; ship in; jet lag; rescue helicopter; police helicopter; rescue boat; jet ski", "crash; crashed; sank; sunk; sinking; capsized; capsize; aboard; crew; pilot; passengers; hijacked; seized; missing; wreck; wreckage; fire", True),
    Scale("storm", "entity", "What storm was it?", (
        Side("hurricane", "hurricane; category; typhoon; cyclone; hurricane-force", "The hurricane came ashore at Selby."),
        Side("tropical storm", "tropical storm; tropical depression; weakened to a", "The tropical storm came ashore at Selby."),
        Side("tornado", "tornado; tornadoes; twister; funnel cloud", "The tornado came ashore at Selby."),
        Side("winds", "straight-line winds; windstorm; thunderstorm; thunderstorms; gale; squall; microburst", "The thunderstorm came ashore at Selby."),
    ), "hurricane center; hurricane centre; hurricane season; hurricanes", "", True),
    Scale("inside", "entity", "Was it inside or outside?", (
        Side("inside", "inside; indoors; interior; in the courtyard; in the schoolyard", "The shell landed inside the school."),
        Side("outside", "outside; just outside; outdoors; in front of; perimeter", "The shell landed outside the school."),
    ), "outside of; outside the box; outside help; inside information; outside linebacker; inside job", "", True),
    Scale("bearing", "entity", "On which side?", (
        Side("north", "north of; to the north; north-east of; northeast of; northwest of", "Selby lies north of the river."),
        Side("south", "south of; due south of; to the south; southeast of; southwest of", "Selby lies south of the river."),
        Side("east", "east of; due east of; to the east", "Selby lies east of the river."),
        Side("west", "west of; due west of; to the west", "Selby lies west of the river."),
    ), "", "", True),
    Scale("spot", "entity", "Where did it happen?", (
        Side("home", "at home; at his home; at her home; at their home; in her home; in his home; inside his home; inside her home; apartment; in their home", "The baker was killed at his home."),
        Side("street", "on the street; in the street; sidewalk; roadside; street corner; intersection; in the road", "The baker was killed in the street."),
        Side("car", "in a car; in his car; in her car; in his vehicle; in her vehicle; in a vehicle", "The baker was killed in his car."),
        Side("work", "at work; at his office; at her office; workplace; in his office; in her office", "The baker was killed at work."),
        Side("lot", "parking lot; car park; garage; driveway", "The baker was killed in a parking lot."),
        Side("inn", "bar; nightclub; restaurant; hotel; pub", "The baker was killed in a bar."),
    ), "bar association; bar exam; at work on", "shot; killed; found; attacked; stabbed; arrested; died; robbed; shooting; body; struck; hit; gunned; murdered; beaten", True),
)  # fmt: skip
