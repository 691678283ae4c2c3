"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -4.2236
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1161,
    "attribution/channel": 0.0475,
    "attribution/figure-by": -0.1831,
    "attribution/label": 0.1487,
    "attribution/speaker": -0.3373,
    "attribution/subject": -0.1084,
    "attribution/superlative": 0.2143,
    "bound/bound": 0.1935,
    "date/date": -0.4824,
    "date/death": 0.0385,
    "date/lasts": 0.0869,
    "date/limit": 0.0991,
    "date/quote": 0.0215,
    "date/span": 0.1353,
    "date/undated": 0.0652,
    "date/when": 0.1013,
    "entity/gloss": 0.0088,
    "entity/list": 0.0368,
    "entity/model": 0.0539,
    "entity/nationality": -0.0370,
    "entity/numbered": -0.2822,
    "entity/object": -0.0329,
    "entity/other": 0.0321,
    "entity/post": 0.1216,
    "entity/role": 0.2150,
    "entity/scale": -0.2060,
    "entity/thing": 0.1200,
    "framing/naming": -0.0276,
    "framing/quote": -0.1223,
    "framing/scale": -0.0433,
    "framing/weight": 0.1569,
    "number/fate": 0.0324,
    "number/number": -0.1134,
    "number/record": 0.0905,
    "number/score": 0.0328,
    "place/home": 0.0278,
    "place/hurt": 0.0095,
    "place/named": 0.0367,
    "place/place": -0.1080,
    "place/scene": 0.0994,
    "place/venue": 0.0309,
    "polarity/absent": -0.0748,
    "polarity/comment": -0.0659,
    "polarity/event": -0.4039,
    "polarity/scale": 0.4269,
    "purpose/use": 0.0231,
    "purpose/why": -0.0538,
    "scope/joined": -0.2436,
    "scope/list": 0.0032,
    "scope/rank": 0.0632,
    "scope/scale": 0.1205,
    "scope/scope": 0.0108,
    "status/coming": 0.0743,
    "status/event": -0.0374,
    "status/hearsay": -0.2682,
    "status/scale": 0.1797,
    "status/strength": -0.0224,
    "status/voiced": -0.0209,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.2617, 0.3319),
    "number": (0.1690, 1.9780),
    "bound": (0.7741, 2.0608),
    "scope": (-0.1832, 0.7718),
    "status": (-0.3793, -0.2846),
    "attribution": (-0.4087, -0.8859),
    "entity": (0.1202, 1.6519),
    "place": (0.3849, -0.6681),
    "polarity": (-0.4707, -0.9298),
    "purpose": (-0.1228, -1.3928),
    "framing": (-0.1451, -1.1422),
}
WEIGHTS = (
    0.7455,  # score
    -2.0381,  # sources
    1.9880,  # answering
    0.7346,  # link
    0.2121,  # names
    0.1973,  # verb
    -0.3775,  # head
    -0.2037,  # figures
    1.1044,  # beside
    -0.3412,  # asked
    -1.2886,  # alike
    1.2751,  # values
    0.5923,  # length
    1.2463,  # denied
)
GATE = 0.400
NUANCE = 0.133
