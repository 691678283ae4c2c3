"""Words that begin, end or surround proper names, and first names; collected for this project."""

from __future__ import annotations

from facts.reading.lexicons import phrases, words

# Written with a capital before a person's name, stop or not; in lower case here.
TITLES = words(
    """
    mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister brother bishop archbishop
    cardinal pope rabbi imam sheikh sheik ayatollah mullah king queen prince princess emperor sultan emir president
    premier chancellor minister secretary governor gov senator sen congressman congresswoman representative rep
    mayor judge justice ambassador general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral
    adm commander corporal cpl private pvt officer detective sheriff constable inspector superintendent chief
    chairman chairwoman chair director coach ceo cfo coo cto spokesman spokeswoman spokesperson speaker attorney
    commissioner trooper patrolman councilman councilwoman councillor
    """
)
TITLE_MODIFIERS = words(
    """
    vice deputy former prime foreign defense defence interior finance health state lieutenant attorney acting chief
    executive assistant associate senior junior press first us police fire district house senate managing
    """
)
# With a capital before a first name: what somebody plays or is, or of which party.
POSITIONS = words(
    """
    rb qb wr te lb cb de dt ol fb pg sg sf pf goalkeeper goalie defender midfielder striker forward winger captain
    quarterback cornerback linebacker receiver fullback tailback safety kicker punter guard center centre tackle
    pitcher catcher shortstop outfielder infielder reliever closer flanker hooker prop batsman bowler wicketkeeper
    jockey trainer agent pilot pastor guitarist drummer singer actor actress rapper founder owner principal
    republican democrat conservative liberal libertarian independent progressive communist socialist tory
    """
)
POSITION_MODIFIERS = words(
    """
    public point shooting power small running wide tight left right star head team co assistant deputy
    """
)
# Right before or after a name in lower case; what they say about it.
PERSON_NOUNS = words(
    """
    actor actress singer star player footballer quarterback pitcher coach driver pilot founder co-founder cofounder
    chief executive president governor mayor minister premier chairman chairwoman chair director manager spokesman
    spokeswoman spokesperson official officer commander lawyer attorney judge prosecutor professor scientist
    researcher analyst economist seismologist engineer doctor writer author journalist reporter editor columnist
    activist campaigner lawmaker senator congressman congresswoman leader secretary ambassador diplomat adviser
    advisor aide investor billionaire entrepreneur boss head owner resident neighbour neighbor witness victim
    suspect gunman defendant teacher student pastor priest wife husband son daughter brother sister father mother
    friend detective sergeant captain colonel general sheriff deputy candidate ceo publicist comedian rapper model
    musician artist producer filmmaker designer veteran soldier
    """
)
ORGANISATION_NOUNS = words(
    """
    company firm startup start-up group agency maker chipmaker carmaker automaker retailer bank lender airline
    network newspaper magazine broadcaster website organization organisation charity union party militia university
    college school hospital manufacturer developer provider giant studio publisher association federation league
    team club church ministry department subsidiary conglomerate contractor utility lab laboratory
    """
)
PLACE_NOUNS = words(
    """
    city town village island province state county district region suburb port capital country nation peninsula
    river lake mountain valley airport neighborhood neighbourhood resort area
    """
)
PRODUCT_NOUNS = words(
    """
    supercomputer chip chips processor model laptop phone smartphone tablet app software game console car truck
    aircraft jet missile rocket satellite drone chatbot assistant browser engine vaccine drug film movie album song
    book novel series show cluster notebook computer computers device
    """
)
ORGANISATION_ENDINGS = words(
    """
    inc corp co ltd llc llp plc corporation company ministry agency university college institute institution
    association federation foundation party bank group holdings commission committee council court department bureau
    office service services survey police army navy force forces guard times post news press journal tribune herald
    gazette network union church hospital school academy club league team authority administration board systems
    technologies technology software energy motors airlines airways airline electric industries partners capital
    fund trust society front movement brigade organization organisation alliance coalition congress parliament
    senate crescent cross laboratory labs studios entertainment pictures records magazine chronicle center centre
    program programme
    """
)
ORGANISATION_STARTS = words(
    "ministry university bank department institute bureau house church court board council office organization society"
)
PLACE_ENDINGS = words(
    """
    island islands river county street road avenue lake bay airport park valley mountain mountains province city
    district square bridge hills hill beach sea ocean peninsula strait gulf region town village port harbor harbour
    creek coast desert plaza boulevard highway lane canyon springs heights falls township prefecture governorate
    isle
    """
)
CORPORATE_SUFFIXES = words("ab ag sa nv bv gmbh oyj asa inc corp co ltd llc llp plc corporation company holdings")
JOINS_OF = ORGANISATION_STARTS | words(
    "republic gulf strait sea isle bay cape city state commonwealth museum declaration treaty battle order duke tower"
)
PARTICLES = words("bin ibn al el de da do dos das del della di du van von der den ter la le ben abu ul y")
# Written with a capital without being names.
COMMON_ACRONYMS = words(
    """
    CEO CFO COO CTO AI TV GPU CPU PC DNA IPO GDP PHD OK ID FAQ MP PM AM IT HR PR IQ UFO VIP ATM CV DIY EDT EST GMT
    PST PDT BST UTC ET PT CT AD BC MW GW KW TB GB MB KM MPH PDF URL API SUV RV LED DVD CD HIV AIDS RSVP II III IV VI
    VII A I
    """
)
NEVER_NAMES = words(
    """
    i me my you your he him his she her it its we us our they them their this that these those the a an and or but
    nor if when while after before since although though however meanwhile as for from to with by at in on of into
    over under about against between during through who whom whose what which where why how there here not no yes oh
    all some many most both each every any another other such so than then now also still yet just only even more
    less few several one two three four five six seven eight nine ten is are was were be been being am has have had
    do does did will would can could should may might must shall according asked told said says add added let please
    thank thanks dear hello hi despite because unless until once gonna gon moreover furthermore nevertheless instead
    thus hence perhaps maybe today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun spring summer autumn winter internet web god
    exclusive update updated breaking photo image video watch read related advertisement subscribe north south east
    west english
    """
)

FIRST_NAMES = words(
    """
    aaron abdul abdullah abigail adam adrian ahmad ahmed alan albert alejandro alex alexander alexandra alexis
    alfred ali alice alicia alison allison amanda amber amir amy ana andrea andrei andrew andy angela angelina anita
    ann anna anne annie anthony antonio arthur ashley audrey barack barbara barry beatrice becky ben benjamin
    bernard beth betty bill billy bob bobby brad bradley brandon brenda brent brett brian britney bruce bryan
    caitlin calvin cameron carl carla carlos carmen carol caroline carolyn catherine cathy charles charlie charlotte
    chelsea cheryl chloe chris christian christina christine christopher cindy claire clara clark claudia colin
    connor craig crystal cynthia daisy dan dana daniel danielle danny dario darren dave david dawn dean deborah
    debra denise dennis derek diana diane dick dmitri dolores don donald donna doris dorothy doug douglas drew dylan
    earl ed eddie edgar edith eduardo edward eileen elaine eleanor elena elijah elizabeth ella ellen elon emily emma
    emmanuel eric erica erik erin ernest ethan eugene eva evan evelyn fatima felix fernando fiona florence frances
    francis francisco frank fred frederick gabriel gail gareth gary gavin gene geoffrey george gerald gina giovanni
    glenn gloria gordon grace graham greg gregory gwen hamid hannah harold harriet harry hassan heather hector helen
    henry herbert hillary holly howard hugh hussein ian ibrahim igor irene isaac isabel ivan jack jackie jacob
    jacqueline jacques jake james jamie jan jane janet janice jason javier jay jean jeff jeffrey jennifer jenny
    jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joe joel john johnny jon jonathan jordan
    jorge jose joseph josh joshua joyce juan judith judy julia julian julie justin kamala karen karl kate katherine
    kathleen kathy katie keith kelly ken kenneth kevin khalid kim kimberly kirk kristen kurt kyle larry laura lauren
    lawrence lee leo leon leonard leslie lewis lily linda lindsay lisa liz lloyd logan lois lori louis louise lucas
    lucia lucy luis luke lynn madison mahmoud malcolm manuel marc marcus margaret maria mariam marie marilyn mario
    marion mark martha martin marvin mary mason matt matthew maureen maurice max megan melanie melissa mia michael
    michelle miguel mike milton mohamed mohammad mohammed molly monica morgan muhammad nancy naomi natalie natasha
    nathan neil nicholas nick nicole nigel nikolai nina noah noel norman oliver olivia omar oscar owen pablo pamela
    patricia patrick paul paula pauline pedro peggy penny peter phil philip phillip phyllis rachel ralph ramon ray
    raymond rebecca regina reza ricardo richard rick rita rob robert roberto robin rodney roger roland ron ronald
    rosa rose ross roy ruben russell ruth ryan sally sam samantha samuel sandra sara sarah satya scott sean
    sebastian sergei seth shannon sharon shawn sheila shirley simon sofia sonia sophia sophie stacy stanley stella
    stephanie stephen steve steven stuart sue sundar susan sylvia tamara tara ted teresa terry theodore theresa
    thomas tim timothy tina todd tom tommy tony tracy travis tyler valerie vanessa vera vernon veronica victor
    victoria vincent virginia vladimir wallace walter warren wayne wendy william willie xavier yasmin yuri yusuf
    zachary zoe
    """
)

# Organisations that news everywhere names without saying what they are.
ORGANISATIONS = phrases(
    """
    Adobe; Airbus; Al Jazeera; Al-Qaeda; Alibaba; Alphabet; Amazon; AMD; Amnesty International; AP; Apple
    Associated Press; AT&T; Barclays; BBC; Bloomberg; BMW; Boeing; BP; CBS; Chevron; CIA; Cisco; Citigroup; CNBC
    CNN; Coca-Cola; Congress; Dell; Disney; eBay; Ericsson; European Commission; European Union; Exxon; FBI; FDA
    FEMA; Facebook; FIFA; Ford; Forbes; Fox News; Fujitsu; Gazprom; General Electric; General Motors; Goldman Sachs
    Google; Greenpeace; Guardian; Hamas; Hezbollah; Hitachi; Honda; HP; HSBC; Hyundai; IBM; IMF; Intel; Interpol
    Islamic State; JPMorgan; Kremlin; LG; LinkedIn; Lockheed Martin; Lufthansa; McDonald's; Mercedes; Meta
    Microsoft; Mozilla; NASA; NATO; NBA; NBC; Nestle; Netflix; NFL; NHL; Nike; Nintendo; Nissan; Nokia; Nvidia; OPEC
    Oracle; Panasonic; PayPal; Pentagon; Pepsi; Pfizer; Philips; Politico; Qualcomm; Red Cross; Renault; Reuters
    Samsung; Scotland Yard; Sky News; Shell; Siemens; Sony; Starbucks; Supreme Court; Taliban; Tesla; Time Warner
    Toshiba; Toyota; Twitter; Uber; UNESCO; UNICEF; United Nations; USGS; Verizon; Visa; Vodafone; Volkswagen; Volvo
    Walmart; White House; WHO; Wikipedia; World Bank; World Health Organization; Yahoo; YouTube
    """
)

# Short forms of first names, to one form each.
NICKNAMES = dict(
    pair.split("=")
    for pair in sorted(
        words(
            """
            = bill=william will=william billy=william bob=robert rob=robert bobby=robert jim=james jimmy=james
            joe=joseph mike=michael dave=david dan=daniel danny=daniel tom=thomas tommy=thomas dick=richard
            rick=richard rich=richard steve=steven stephen=steven chris=christopher matt=matthew tony=anthony
            ed=edward eddie=edward ted=edward ben=benjamin sam=samuel alex=alexander andy=andrew drew=andrew
            charlie=charles chuck=charles ken=kenneth greg=gregory jeff=jeffrey geoff=geoffrey kate=katherine
            kathy=katherine katie=katherine liz=elizabeth beth=elizabeth betty=elizabeth sue=susan pam=patricia
            pat=patrick peggy=margaret meg=margaret maggie=margaret jen=jennifer jenny=jennifer debbie=deborah
            barb=barbara nick=nicholas pete=peter phil=philip ron=ronald don=donald tim=timothy larry=lawrence
            jerry=gerald terry=terence fred=frederick hank=henry jack=john johnny=john jon=jonathan vicky=victoria
            cindy=cynthia sandy=sandra
            """
        )
    )
)
