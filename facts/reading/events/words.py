"""Words that set the status of the event beside them: modals, hedges, negations, and the nouns that name events.

Compiled by hand for this project. Each entry carries an example, with the word
that it decides in brackets, which the tests check.
"""

from __future__ import annotations

from facts.model import Status

MODALS: dict[str, str] = {
    "can": "The firm can [sell] the plant.",
    "could": "The firm could [sell] the plant.",
    "may": "The firm may [sell] the plant.",
    "might": "The firm might [sell] the plant.",
    "must": "The firm must [sell] the plant.",
    "ought": "The firm ought to [sell] the plant.",
    "should": "The firm should [sell] the plant.",
    "would": "The firm would [sell] the plant.",
}

ADVERBS: dict[str, tuple[Status, str]] = {
    "allegedly": (Status.ALLEGED, "The owner allegedly [stole] the money."),
    "apparently": (Status.POSSIBLE, "The firm apparently [sold] the plant."),
    "conceivably": (Status.POSSIBLE, "The firm conceivably [sold] the plant."),
    "maybe": (Status.POSSIBLE, "Maybe the firm [sold] the plant."),
    "officially": (Status.ANNOUNCED, "The firm officially [opened] the plant."),
    "ostensibly": (Status.ALLEGED, "The firm ostensibly [sold] the plant."),
    "perhaps": (Status.POSSIBLE, "Perhaps the firm [sold] the plant."),
    "possibly": (Status.POSSIBLE, "The firm possibly [sold] the plant."),
    "potentially": (Status.POSSIBLE, "The firm potentially [sold] the plant."),
    "presumably": (Status.SPECULATED, "The firm presumably [sold] the plant."),
    "probably": (Status.POSSIBLE, "The firm probably [sold] the plant."),
    "purportedly": (Status.ALLEGED, "The firm purportedly [sold] the plant."),
    "reportedly": (Status.REPORTED, "The firm reportedly [sold] the plant."),
    "seemingly": (Status.POSSIBLE, "The firm seemingly [sold] the plant."),
    "supposedly": (Status.ALLEGED, "The firm supposedly [sold] the plant."),
}

NEGATIONS: dict[str, str] = {
    "not": "The firm did not [sell] the plant.",
    "n't": "The firm didn't [sell] the plant.",
    "never": "The firm never [sold] the plant.",
    "hardly": "The firm hardly [sold] anything.",
    "neither": "Neither the firm nor the bank [sold] the plant.",
    "no": "No bank [sold] the plant.",
    "nobody": "Nobody [sold] the plant.",
    "none": "None of the banks [sold] the plant.",
    "nor": "The firm did not sell, nor did it [rent], the plant.",
    "nothing": "Nothing [changed] at the plant.",
    "without": "The firm sold the plant without [paying] the fine.",
}

#: Adjectives before an event noun.
PRENOMINAL: dict[str, tuple[Status, str]] = {
    "alleged": (Status.ALLEGED, "The police described the alleged [attack]."),
    "anticipated": (Status.EXPECTED, "The firm described the anticipated [merger]."),
    "apparent": (Status.POSSIBLE, "The police described the apparent [attack]."),
    "attempted": (Status.POSSIBLE, "The police described the attempted [murder]."),
    "expected": (Status.EXPECTED, "The firm described the expected [merger]."),
    "future": (Status.EXPECTED, "The firm described a future [merger]."),
    "hypothetical": (Status.CONDITIONAL, "The firm described a hypothetical [merger]."),
    "impending": (Status.EXPECTED, "The firm described the impending [merger]."),
    "imminent": (Status.EXPECTED, "The firm described the imminent [merger]."),
    "intended": (Status.EXPECTED, "The firm described the intended [merger]."),
    "likely": (Status.EXPECTED, "The firm described a likely [merger]."),
    "pending": (Status.EXPECTED, "The firm described the pending [merger]."),
    "planned": (Status.EXPECTED, "The firm described the planned [merger]."),
    "possible": (Status.POSSIBLE, "The firm described a possible [merger]."),
    "potential": (Status.POSSIBLE, "The firm described a potential [merger]."),
    "probable": (Status.POSSIBLE, "The firm described a probable [merger]."),
    "promised": (Status.EXPECTED, "The firm described the promised [merger]."),
    "proposed": (Status.POSSIBLE, "The firm described the proposed [merger]."),
    "prospective": (Status.EXPECTED, "The firm described the prospective [merger]."),
    "purported": (Status.ALLEGED, "The firm described the purported [merger]."),
    "reported": (Status.REPORTED, "The firm described the reported [merger]."),
    "rumoured": (Status.SPECULATED, "The firm described the rumoured [merger]."),
    "rumored": (Status.SPECULATED, "The firm described the rumored [merger]."),
    "scheduled": (Status.EXPECTED, "The firm described the scheduled [merger]."),
    "supposed": (Status.ALLEGED, "The firm described the supposed [merger]."),
    "suspected": (Status.ALLEGED, "The police described the suspected [attack]."),
    "threatened": (Status.POSSIBLE, "The union described the threatened [strike]."),
}

#: Adjectives that, as predicates, say how settled their subject is.
PREDICATES: dict[str, tuple[Status, str]] = {
    "doubtful": (Status.SPECULATED, "The [merger] is doubtful."),
    "imminent": (Status.EXPECTED, "The [merger] is imminent."),
    "likely": (Status.EXPECTED, "A [merger] is likely."),
    "official": (Status.ANNOUNCED, "The [merger] became official."),
    "possible": (Status.POSSIBLE, "A [merger] is possible."),
    "uncertain": (Status.POSSIBLE, "The [merger] is uncertain."),
    "unlikely": (Status.POSSIBLE, "A [merger] is unlikely."),
}

#: Words that open a clause of a condition or an open question.
CONDITIONS: dict[str, str] = {
    "if": "Prices fall if the firm [sells] the plant.",
    "unless": "Prices fall unless the firm [sells] the plant.",
    "whether": "The ruling decides whether the firm [owns] the plant.",
    "provided": "Prices fall provided that the firm [sells] the plant.",
}

_EVENT_NOUNS = """
abduction abortion abuse access accident accord accusation acquisition action activity address adjustment admission
advance aftershock agreement aid allegation alliance anniversary announcement apology appeal appearance applause
appointment approval argument arrest arrival arson assassination assault assertion assessment assistance asylum
atrocity attack attempt auction audit avalanche award bailout ban bankruptcy bargaining battle bid birth blackmail
blackout blast blaze bloodletting blow bomb bombardment bombing boom boost boycott breach breakdown breakthrough
bribery briefing broadcast buildup burst buy-back buy-out buyback buyout campaign cancellation capture ceasefire
celebration ceremony challenge change charge claim clash clearance closing closure collaboration collapse collision
comeback comment comparison competition complaint completion compromise concern concession conclusion conference
conflict confrontation conquest consent consideration consolidation construction consultation contest contract
contribution controversy convention conversation conversion conviction cooperation coronation coup coverage crackdown
crash creation crime crisis criticism cut cutback damage deadline deal death debate debut decision declaration decline
decrease default defeat defection deficit delay delivery demand demise demolition demonstration denial departure
deployment deportation depreciation derailment destruction detention development difficulty disagreement disaster
discharge disclosure discount discovery discussion disease dismissal disposal dispute disruption dissolution
distribution divestiture dividend divorce donation downgrade downturn drop drought earthquake effect effort election
elimination embargo emergency emission employment encounter endorsement enforcement engagement enlargement entry
epidemic erosion eruption escape establishment evacuation evaluation evasion event evidence exchange execution
exercise exit exodus expansion expense experiment expiration explosion export expulsion extension extradition failure
fall fallout famine feud fight filing fire flight flood fluctuation forecast foreclosure founding fraud freeze fund
funding funeral gain gathering genocide glut growth hack handover handshake harassment hearing heist help hijacking
hike hiring homecoming hostage-taking hostilities hunt hurricane impact implementation implication import improvement
inauguration incident inclusion increase indictment inflation initiative injunction injury inquiry insolvency
inspection instability installation insurgency integration interruption intervention interview introduction intrusion
invasion investigation investment invitation involvement issue journey jump kidnapping killing landing landslide
launch lawsuit layoff leak lease leave liberation liquidation listing litigation loan lockdown look looting loss
maneuvering manhunt march massacre mediation meeting merger migration mission move movement murder mutiny
nationalisation nationalization negotiation nomination objection occupation offensive offer offering opening operation
opposition order outage outbreak outcome outcry outrage overhaul overthrow overture pact pandemic parade parole
participation partnership payment payout penalty performance permission persecution petition placement plan planning
pledge plot plunge poll preparation presentation pressure privatisation privatization probe problem procedure
proceeding process production profit programme progress projection promise promotion proof proposal prosecution
protest provision publication pullout punishment purchase pursuit quake quarantine raid rain rally rampage ransom
ratification reaction rebellion rebound recall recapitalization recession recommendation reconciliation
reconsideration recovery redemption reduction referendum referral reform refusal regulation rejection release relief
relocation remark removal renewal rental reopening repair repatriation repayment repeal replacement reply report
request resale rescue research reshuffle resignation resistance resolution response restoration restriction
restructuring result resumption retaliation retirement retreat return reunion revelation reversal review revision
revolution riot rise robbery rollback rollout round ruling rumor rumour sabotage sacking sale sanction scandal search
secession seizure sell-off selling selloff sentence service session settlement shift shipment shock shooting shortage
shutdown siege signing sit-in situation slaying slide slip slowdown slump smuggling speculation speech spending spill
spin-off spinoff split spread stabbing stabilisation stabilization stalemate stampede standoff start-up statement
stoppage storm strike struggle study subpoena success succession suggestion suicide suit summit supply support surge
surgery surrender survey survival suspension swap takeover talk talks tenure termination terrorism test testimony
testing theft threat tornado tour trade trading tragedy transaction transfer transition transplant treatment tremor
trend trial trip trouble truce tumult turmoil turnaround turnover typhoon unification unrest update upgrade upheaval
uprising use vacation vaccination venture verdict victory vigil violation violence visit vote voting walkout war
warning wedding welcome wildfire win withdrawal work write-down write-off writedown yield
"""
EVENT_NOUNS = frozenset(_EVENT_NOUNS.split())
