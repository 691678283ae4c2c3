"""Things: classes of nouns of which a thing is one or another: a van or a lorry, a shell or a bomb, the knee or the ankle.

Two members of a class exclude each other, unless one is a kind or part of the other: "leg>knee" is a knee, a part of the leg, so that a source
that says "leg" goes together with one that says "knee", but "leg>knee" and "leg>ankle" are different. A member stands with its
synonyms, singular, lower case; "+" joins the words of one ("fishing+boat"). The nouns for a whole class ("vehicle", "weapon") are no member:
they go together with each. Collected for this project from the ordinary vocabulary of news.
"""

from __future__ import annotations

from typing import NamedTuple


class Thing(NamedTuple):
    """A class with the question that a reviewer asks and its members: path -> words."""

    name: str
    ask: str
    members: dict[str, tuple[str, ...]]


_TABLE = """
firearm | With what weapon?
pistol: pistol handgun revolver sidearm; rifle: rifle carbine kalashnikov; shotgun; machine gun: machine+gun submachine+gun; air gun: air+gun airgun bb+gun
stun gun: taser stun+gun; knife: knife dagger blade penknife; machete; axe: axe hatchet; hammer; sword; bat: baseball+bat; club: club baton truncheon
crossbow; screwdriver; bottle; brick; stone: stone rock; razor: razor scalpel; acid; pepper spray: pepper+spray; tear gas: tear+gas teargas

munition | What was it that struck or exploded?
bomb>car: car+bomb; bomb>truck: truck+bomb; bomb>letter: letter+bomb parcel+bomb; bomb>pipe: pipe+bomb; bomb>fire: firebomb petrol+bomb; bomb; mortar: mortar mortar+round mortar+shell
shell>tank: tank+shell; shell>artillery: artillery+shell artillery+round; shell; rocket; missile; grenade; mine: mine landmine; torpedo; drone; bullet: bullet gunfire
air strike: airstrike air+strike; gas cylinder: gas+cylinder gas+canister propane+tank; fireworks: firework firecracker; dynamite

vehicle | What vehicle was it?
car>sedan: sedan saloon; car>hatchback: hatchback; car>taxi: taxi cab taxicab; car>patrol: patrol+car police+car squad+car cruiser police+cruiser; car>limousine: limousine; car
van>minivan: minivan; van>minibus: minibus; van; suv: suv jeep 4x4; truck>pickup: pickup pickup+truck; truck>tractor-trailer: tractor-trailer semi semitrailer; truck>fire: fire+truck fire+engine
truck>tanker: fuel+truck tanker+truck; truck: truck lorry; bus>school: school+bus; bus>tour: tour+bus; bus: bus coach; ambulance; motorcycle: motorcycle motorbike; scooter: scooter moped
bicycle: bicycle bike; quad: quad+bike atv; tractor; tram: tram streetcar; tank; train>freight: freight+train; train>passenger: passenger+train; train; snowmobile; golf cart: golf+cart

aircraft | What aircraft was it?
helicopter: helicopter chopper; plane>fighter: fighter+jet warplane fighter+plane; plane>cargo: cargo+plane; plane>seaplane: seaplane; plane: plane airplane aeroplane jet airliner jetliner
glider; balloon; drone; airship: airship blimp; microlight; rocket; paraglider

vessel | What vessel was it?
ferry; yacht>sailing: sailboat sailing+boat; yacht; trawler: trawler fishing+boat fishing+vessel; freighter: freighter cargo+ship container+ship cargo+vessel; tanker: tanker oil+tanker; cruise ship: cruise+ship cruise+liner
raft; canoe; kayak; dinghy; speedboat: speedboat powerboat; barge; submarine; warship>destroyer: destroyer; warship>frigate: frigate; warship>carrier: aircraft+carrier; warship; tugboat: tugboat tug; lifeboat

body | What part of the body was it?
leg>tibia: tibia shinbone shin; leg>fibula: fibula; leg>femur: femur thighbone thigh; leg>knee>cruciate: acl; leg>knee>kneecap: kneecap patella; leg>knee; leg>ankle; leg>calf: calf; leg>hamstring: hamstring
leg>foot>toe: toe; leg>foot>heel: heel achilles; leg>foot: foot; leg>quadriceps: quadriceps quad; leg; hip; groin; pelvis; arm>wrist: wrist; arm>elbow: elbow; arm>forearm: forearm; arm>hand>finger: finger
arm>hand>thumb: thumb; arm>hand: hand; arm>biceps: bicep biceps; arm>triceps: triceps; arm>humerus: humerus; arm; shoulder>collarbone: collarbone clavicle; shoulder; head>skull: skull; head>brain: brain
head>face>nose: nose; head>face>cheek: cheek cheekbone; head>face>jaw: jaw; head>face>eye: eye; head>face>mouth: mouth; head>face>chin: chin; head>face>forehead: forehead; head>face: face; head>ear: ear; head; neck; throat
torso>chest>rib: rib ribcage rib+cage; torso>chest>lung: lung; torso>chest>heart: heart; torso>chest: chest; torso>back>spine: spine vertebra; torso>back: back; torso>abdomen>liver: liver; torso>abdomen>kidney: kidney
torso>abdomen>spleen: spleen; torso>abdomen: abdomen stomach belly; buttock: buttock buttocks

injury | What was the injury?
fracture: fracture break; sprain; strain; tear; concussion; bruise: bruise contusion; burn; cut: cut laceration gash; dislocation; stab wound: stab+wound; gunshot wound: gunshot+wound bullet+wound; spasm; infection; hernia

illness | What was the illness or cause of death?
heart attack: heart+attack cardiac+arrest; stroke; cancer>lung: lung+cancer; cancer>breast: breast+cancer; cancer>prostate: prostate+cancer; cancer>leukemia: leukemia leukaemia; cancer>brain: brain+tumor brain+tumour brain+cancer
cancer>pancreas: pancreatic+cancer; cancer; pneumonia; flu: flu influenza; overdose; hypothermia; drowning; suffocation: suffocation asphyxiation; suicide; diabetes; tuberculosis; cholera; malaria; measles; aneurysm; hepatitis

person | Who was it?
man; woman; boy; girl; baby: baby infant toddler

animal | What animal was it?
dog>pit bull: pit+bull; dog>puppy: puppy; dog; cat>kitten: kitten; cat; horse>pony: pony; horse; donkey; cow>bull: bull; cow>calf: calf; cow; sheep>lamb: lamb; sheep; goat; pig>boar: boar; pig; chicken: chicken hen; duck; goose
bear; wolf; fox; coyote; lion; tiger; leopard; cougar: cougar puma mountain+lion; elephant; monkey; gorilla; chimpanzee: chimpanzee chimp; shark; whale; dolphin; seal; crocodile; alligator; snake>python: python; snake; spider; deer; moose; rat; mouse
rabbit; camel; eagle; owl; swan; pigeon; turkey; bat; raccoon; bee; wasp

house of prayer | What house of prayer was it?
church>cathedral: cathedral; church>chapel: chapel; church; mosque; temple; synagogue; shrine; monastery; convent

school | What school was it?
school>elementary: elementary+school primary+school; school>high: high+school secondary+school; school>middle: middle+school; school>prep: prep+school; school>nursery: kindergarten nursery preschool; school; college; university; academy

lodging | Where did they stay?
hotel; motel; hostel; guesthouse: guesthouse guest+house; house: house; flat: apartment flat condo condominium; bungalow; villa; cottage; cabin; tent; caravan: caravan trailer mobile+home; dormitory; palace; mansion

premises | What building or business was it?
supermarket: supermarket grocery grocery+store; pharmacy: pharmacy drugstore drug+store; petrol station: gas+station petrol+station service+station filling+station; restaurant; bar: bar pub; cafe: cafe café coffee+shop; nightclub: nightclub; bank
hardware store: hardware+store; liquor store: liquor+store off-licence; convenience store: convenience+store corner+shop; bookshop: bookstore bookshop; shoe shop: shoe+store shoe+shop
brewery; refinery; sawmill; power station: power+station power+plant; farmhouse; greenhouse; hangar; silo
mall: mall shopping+centre shopping+center; warehouse; factory: factory plant; barn; cinema: cinema movie+theater; theatre: theater theatre; museum; library; stadium; gym: gym gymnasium; prison: prison jail; court: court courthouse
police station: police+station; fire station: fire+station; barracks; embassy; consulate; post office: post+office; hospital; clinic; nursing home: nursing+home; airport; bakery; jewellery shop: jeweler jeweller; casino; market; bus station: bus+station bus+terminal

opening | Which way in or out?
door; window; roof; gate; balcony; chimney; hatch; cellar: cellar basement; attic; fence; wall; tunnel; staircase: staircase stairwell stairs

room | In which room?
kitchen; bedroom; bathroom: bathroom toilet restroom; living room: living+room lounge; garage; hallway: hallway corridor; lobby; closet: closet; classroom; cafeteria: cafeteria canteen; office; cell; basement: basement cellar; attic: attic loft; garden: garden yard backyard; courtyard

storm | What kind of storm was it?
tornado: tornado twister; cyclone: hurricane typhoon cyclone; blizzard: blizzard snowstorm; hailstorm; sandstorm; thunderstorm

water | What water was it?
river; lake; creek: creek stream brook; canal; pond; reservoir; sea: sea ocean; pool: pool swimming+pool; well; harbour: harbor harbour; bay; waterfall; ditch

ground | Where was it on the ground?
mountain; hill; ridge; cliff: cliff ledge bluff; glacier; gully: gully couloir; summit: summit peak; valley; gorge: gorge canyon ravine; crevasse; cave; desert; forest: forest wood; beach; field; swamp; volcano; slope

way | On what road?
highway: highway motorway freeway expressway interstate; street; avenue; bridge: bridge overpass; tunnel; intersection: intersection crossroads junction; roundabout; car park: parking+lot car+park; pavement: pavement sidewalk; driveway; railway: railway railroad

message | By what means was it told?
letter; email: email e-mail; text message: text+message sms; note; phone call: phone+call telephone+call; fax; tweet; blog post: blog+post; video; recording: audiotape audio+recording audio+message; press release: press+release news+release; press conference: press+conference news+conference; conference call: conference+call teleconference
interview; speech; voicemail: voicemail voice+mail; memo: memo memorandum; telegram; leaflet; banner; petition

rule | What kind of rule or act is it?
bill; resolution; ordinance; executive order: executive+order; decree; amendment; treaty; directive; constitution; proclamation; injunction; subpoena; warrant

court | What court was it?
district court: district+court; appeals court: appeals+court appeal+court appellate+court; supreme court: supreme+court; high court: high+court; county court: county+court; magistrates court: magistrates+court; crown court: crown+court; tribunal

vote | What vote was it?
primary: primary; caucus; run-off: runoff run-off; by-election: by-election special+election; general election: general+election; referendum; local election: local+election municipal+election; recall: recall

drug | What drug was it?
cocaine>crack: crack crack+cocaine; cocaine; heroin; methamphetamine: methamphetamine meth; marijuana: marijuana cannabis pot weed; ecstasy: ecstasy mdma; amphetamine; opium; painkiller: painkiller; alcohol; lsd; steroid

offence | What is the charge?
murder; manslaughter; homicide>voluntary: voluntary+homicide; homicide>culpable: culpable+homicide; assault; robbery; burglary; theft>larceny: larceny; theft>shoplifting: shoplifting; theft; fraud>wire: wire+fraud; fraud>mail: mail+fraud; fraud>tax: tax+fraud tax+evasion; fraud>visa: visa+fraud
fraud>immigration: immigration+fraud; fraud>bank: bank+fraud; fraud>securities: securities+fraud; fraud>insurance: insurance+fraud; fraud>election: election+fraud voter+fraud; fraud; embezzlement; money laundering: money+laundering
conspiracy; obstruction: obstruction; stalking; battery; forgery; rape; kidnapping: kidnapping abduction; arson; blackmail: blackmail extortion; perjury; bribery; treason; espionage; vandalism; trespassing: trespassing trespass; harassment; libel: libel defamation; negligence; contempt

payment | What kind of payment was it?
loan; grant; donation: donation gift; fine; bail: bail bond; ransom; bribe; compensation: compensation damages; salary: salary wage; bonus; fee; dividend; tax; deposit; subsidy; pension; scholarship; rent; levy; tariff; toll

force | What force was it?
police; army: army soldier troop; navy: navy sailor; marines: marine; air force: air+force; coast guard: coast+guard coastguard; fire brigade: firefighter fireman fire+department fire+brigade; militia: militiaman militia; guard: security+guard; paramedic: paramedic

profession | What was the person's work?
doctor>surgeon: surgeon; doctor: doctor physician; nurse; dentist; teacher; professor; lawyer: lawyer attorney; judge; engineer; architect; accountant; banker; farmer; fisherman; miner; pilot; sailor; soldier; firefighter: firefighter fireman
journalist>photographer: photographer cameraman; journalist: journalist reporter; priest: priest pastor vicar; imam; rabbi; actor: actor actress; singer; musician; painter; waiter: waiter waitress; cook: cook chef; baker; butcher; carpenter; electrician; plumber; mechanic
student>pupil: pupil schoolboy schoolgirl; student; clerk; secretary; cleaner: cleaner janitor; porter; hairdresser; salesman: salesman salesperson; scientist; chemist; programmer; translator: translator interpreter; social worker: social+worker; truck driver: truck+driver

work | What kind of work is it?
album; single; song; book>novel: novel; book>memoir: memoir autobiography; book; film>documentary: documentary; film: film movie; series: series; musical; opera; play; painting; sculpture: sculpture statue; poem; magazine; newspaper; photograph: photograph photo; game: video+game

round | At what stage?
final: final; semi-final: semifinal; quarter-final: quarterfinal; preseason: preseason pre-season; playoff: playoff; friendly: friendly

play | How was it scored?
header; penalty: penalty penalty+kick; free kick: free+kick; corner: corner corner+kick; own goal: own+goal; volley; touchdown; field goal: field+goal; safety; layup: layup; dunk; free throw: free+throw; home run: home+run homer; double; triple
backhand; forehand; ace; slap shot: slap+shot slapshot; wrist shot: wrist+shot; rebound; knockout: knockout ko; submission; decision jumper

picture | In what kind of picture?
photograph: photograph photo; video: video footage; drawing: drawing sketch

malware | What kind of program is it?
virus; worm; trojan: trojan; spyware; ransomware; adware; rootkit; botnet; keylogger

software | What kind of software is it?
patch: patch fix update; workaround: workaround stopgap; beta: beta; plug-in: plugin add-on extension; browser; operating system: operating+system; app: app application; driver; firmware; toolbar; service pack: service+pack; upgrade: upgrade

device | What device was it?
laptop: laptop notebook; desktop: desktop; tablet; phone>smartphone: smartphone; phone: phone cellphone handset; camera; television: television tv; console; server; router; printer; watch: watch smartwatch; e-reader: e-reader; modem; hard drive: hard+drive hard+disk; memory stick: usb+stick memory+stick flash+drive

part | Which part was it?
engine; brake; tyre: tire tyre; steering: steering; gearbox: gearbox transmission; airbag; battery; windscreen: windshield windscreen; wing; rotor; propeller; fuel tank: fuel+tank; wheel; axle; accelerator: accelerator; clutch; radiator; rudder; landing gear: landing+gear undercarriage; hull

fuel | What fuel or substance was it?
petrol: petrol gasoline; diesel; kerosene: kerosene paraffin; crude oil: crude crude+oil; natural gas: natural+gas; coal; uranium; plutonium; chlorine; ammonia; cyanide; arsenic; ricin; anthrax; propane; hydrogen; methane; ethanol; mercury; lead; asbestos

metal | What metal was it?
gold; silver; bronze; copper; iron; aluminium: aluminum aluminium; platinum; steel; titanium

clothing | What did they wear?
coat: coat overcoat; jacket; hoodie: hoodie hooded+sweatshirt; shirt; t-shirt: t-shirt; sweater: sweater jumper pullover; dress; skirt; suit; trousers: trousers pants; jeans; shorts; uniform; hat; cap: cap baseball+cap; mask: mask ski+mask balaclava; helmet; scarf; gloves: glove; boots: boot; sneakers: sneaker trainer; pyjamas: pyjamas pajamas

food | What food was it?
beef; pork; lamb; chicken; turkey; fish; salmon; tuna; egg; milk; cheese; butter; bread; rice; wheat; maize: maize corn; potato; tomato; lettuce; spinach; onion; apple; banana; orange; strawberry; grape; melon: melon cantaloupe; peanut; soya: soy soya soybean; coffee; tea; sugar; chocolate; beer; wine; vodka; whisky: whisky whiskey

cause | What caused it?
short circuit: short+circuit electrical+fault faulty+wiring; gas leak: gas+leak; lightning; cigarette; candle; arson; fireworks: firework firecracker; barbecue: barbecue grill; stove; heater; overheating
engine failure: engine+failure engine+trouble; pilot error: pilot+error human+error; bird strike: bird+strike; fog; ice; brake failure: brake+failure; metal fatigue: metal+fatigue; fuel shortage: fuel+shortage; collision; explosion; sabotage; speeding

test | What test or treatment was it?
mri: mri mri+scan; ct scan: ct+scan; ultrasound; blood test: blood+test; breath test: breath+test breathalyzer breathalyser; urine test: urine+test; polygraph: polygraph lie+detector+test; biopsy; autopsy
surgery: surgery operation; chemotherapy; radiotherapy: radiotherapy radiation; physiotherapy: physiotherapy physical+therapy; transplant; vaccine: vaccine vaccination; rehab: rehab rehabilitation; counselling: counseling counselling; dialysis

security | What kind of security was it?
share: share stock; bond; option; warrant; debenture; preferred share: preferred+share preferred+stock; convertible note: convertible+note convertible+bond

employment | How was the person employed?
employee; contractor; volunteer; intern: intern trainee; apprentice; freelancer: freelance freelancer; consultant

session | What was it that was played or held?
practice: practice practise training; warm-up: warm-up warmup; scrimmage; rematch; exhibition; tournament; league; derby

meal | What meal was it?
breakfast; lunch: lunch luncheon; dinner: dinner supper; brunch; snack

body of state | Which body was it?
senate; cabinet; parliament; council; committee; commission; board; assembly; jury; panel

weather | What was the weather?
rain: rain rainfall downpour; snow: snow snowfall; hail; sleet; fog: fog mist; sunshine; heat: heat heatwave; frost

sound | What was heard?
bang: bang boom blast; scream: scream cry shout; crack; siren; whistle; applause; laughter; alarm

container | What was it in?
bag; backpack: backpack rucksack; suitcase; box; briefcase; purse: purse handbag; bucket; barrel; envelope; package: package parcel; crate; jar; drawer; safe; fridge: fridge refrigerator freezer

spot | Where in the room was it?
bed; sofa: sofa couch; chair; table; desk; bath: bath bathtub; shower; cupboard: cupboard wardrobe

seat | Where in the vehicle was it?
front seat: front+seat; back seat: back+seat rear+seat; boot: trunk boot; glove box: glove+box glove+compartment; cockpit; cabin

tool | With what tool?
crowbar; drill; saw: saw chainsaw; ladder; rope; chain; spade: spade shovel; torch: torch flashlight; key

instrument | What instrument was it?
piano; guitar; violin; drum; trumpet; flute; cello; saxophone; harp; organ

subject | What did they study?
law; medicine; engineering; economics; history; physics; chemistry; biology; mathematics: mathematics maths math; philosophy; psychology; journalism; architecture; accounting

sport | What sport was it?
football: football soccer; basketball; baseball; hockey; tennis; golf; cricket; rugby; swimming; boxing; wrestling; volleyball; softball; lacrosse

heavenly body | What body was it?
comet; asteroid; meteor: meteor meteorite; planet; star; moon; galaxy; satellite

jewel | What jewel was it?
ring; necklace; bracelet; earring; brooch; tiara; crown; diamond; emerald; ruby; pearl

right | What right is it?
patent; trademark; copyright

means of payment | How was it paid?
cash; cheque: check cheque; credit card: credit+card; bank transfer: bank+transfer wire+transfer; voucher

missile | What was thrown?
stone: stone rock; bottle; brick; firebomb: firebomb petrol+bomb gasoline+bomb molotov molotov+cocktail; grenade; egg; shoe; fireworks: firework firecracker; tomato; pie; chair; flare; coin; paint; snowball; can; acid

misdeed | What was it?
hack: hack hacking; prank: prank joke stunt; hoax; glitch: glitch malfunction; mistake: mistake error; scam; leak; accident; sabotage; theft

culprit | Who is said to have done it?
hacker; prankster; impostor: impostor imposter; vandal; thief; burglar; robber; spy; sniper; bomber: bomber suicide+bomber; kidnapper; arsonist; poacher; pirate; smuggler; dealer

service | Who was hired?
lawyer: lawyer attorney; law firm: law+firm; security firm: security+firm security+company; accountant; auditor; detective: private+detective private+investigator; bank: investment+bank; consultant; broker; agent; headhunter

ailment | What was wrong?
cold; flu: flu influenza; fever; cough; food poisoning: food+poisoning; exhaustion: exhaustion fatigue; dehydration; migraine: migraine headache; allergy; infection; ulcer; depression; anxiety; dementia; asthma; stroke; seizure; addiction; heatstroke

punishment | What is the punishment?
prison; probation; fine; community service: community+service; house arrest: house+arrest; death penalty: death+penalty; suspension; ban; dismissal: dismissal firing; parole; deportation; expulsion

holding | What part of the company is it?
subsidiary; division; branch; headquarters; franchise
"""


def read_things(table: str) -> tuple[Thing, ...]:
    """The classes of a table: of each a line with its name and question, then its members, and an empty line."""
    out = []
    for block in table.strip().split("\n\n"):
        head, *lines = block.splitlines()
        name, _, ask = head.partition(" | ")
        members: dict[str, tuple[str, ...]] = {}
        for entry in "; ".join(lines).split("; "):
            path, colon, words = entry.partition(": ")
            own = words.split() if colon else [path.rpartition(">")[2].replace(" ", "+")]
            members[path] = tuple(w.replace("+", " ") for w in own)
        out.append(Thing(name, ask, members))
    return tuple(out)


THINGS: tuple[Thing, ...] = read_things(_TABLE)
