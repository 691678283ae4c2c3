"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.8933
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1755,
    "attribution/channel": 0.0414,
    "attribution/figure-by": 0.0028,
    "attribution/label": 0.1324,
    "attribution/quote": -0.1748,
    "attribution/speaker": -0.2567,
    "attribution/subject": -0.1619,
    "attribution/superlative": 0.1267,
    "attribution/teller": 0.0410,
    "bound/bound": 0.1864,
    "date/date": -0.2921,
    "date/death": 0.0274,
    "date/lasts": 0.0356,
    "date/limit": 0.0830,
    "date/quote": 0.0218,
    "date/span": 0.1346,
    "date/undated": 0.0254,
    "date/when": 0.0331,
    "entity/gloss": 0.0091,
    "entity/hearer": 0.0929,
    "entity/list": 0.0318,
    "entity/model": 0.0645,
    "entity/nationality": -0.0638,
    "entity/numbered": -0.2939,
    "entity/object": -0.0227,
    "entity/other": 0.0409,
    "entity/post": 0.0874,
    "entity/role": 0.1900,
    "entity/scale": -0.2892,
    "entity/thing": 0.1831,
    "framing/naming": -0.0652,
    "framing/scale": -0.1129,
    "framing/weight": 0.1863,
    "number/fate": 0.0236,
    "number/number": -0.0929,
    "number/record": 0.0726,
    "number/score": 0.0474,
    "place/home": 0.0339,
    "place/hurt": 0.0083,
    "place/named": 0.0277,
    "place/nearby": 0.0104,
    "place/place": -0.1139,
    "place/scene": 0.0745,
    "place/venue": 0.0258,
    "place/worst-hit": 0.0076,
    "polarity/absent": 0.0646,
    "polarity/comment": -0.0462,
    "polarity/event": -0.3487,
    "polarity/scale": 0.2556,
    "purpose/scale": 0.0129,
    "purpose/use": -0.1006,
    "purpose/why": -0.0382,
    "scope/joined": -0.1838,
    "scope/limit": 0.0637,
    "scope/list": -0.0850,
    "scope/offences": 0.0268,
    "scope/rank": -0.0725,
    "scope/scale": 0.0947,
    "scope/scope": 0.0212,
    "scope/several": 0.0499,
    "scope/words": -0.0063,
    "status/course": 0.1757,
    "status/event": -0.0053,
    "status/hearsay": -0.0773,
    "status/scale": 0.0352,
    "status/strength": -0.2497,
    "status/voiced": 0.0684,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.2752, -0.3008),
    "number": (0.2029, 2.1554),
    "bound": (0.7456, 2.3998),
    "scope": (-0.3650, 2.4237),
    "status": (-0.2118, 0.2731),
    "attribution": (-0.2948, -1.3487),
    "entity": (0.1204, 1.1566),
    "place": (0.2973, -0.7437),
    "polarity": (-0.2986, -1.8730),
    "purpose": (-0.5037, -1.2175),
    "framing": (0.0326, -0.8005),
}
WEIGHTS = (
    1.0622,  # score
    0.2983,  # sources
    0.4426,  # answering
    0.6321,  # link
    0.1056,  # names
    0.1994,  # verb
    0.2322,  # head
    -0.2965,  # figures
    0.8731,  # beside
    -0.6240,  # asked
    -1.7848,  # alike
    1.8103,  # values
    0.8168,  # length
    0.5687,  # denied
)
GATE = 0.400
NUANCE = 0.133
