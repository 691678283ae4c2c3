"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.9052
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1749,
    "attribution/channel": 0.0423,
    "attribution/figure-by": 0.0033,
    "attribution/label": 0.1428,
    "attribution/quote": -0.1757,
    "attribution/speaker": -0.2616,
    "attribution/subject": -0.1689,
    "attribution/superlative": 0.1274,
    "attribution/teller": 0.0397,
    "bound/bound": 0.1871,
    "date/date": -0.2915,
    "date/death": 0.0281,
    "date/lasts": 0.0340,
    "date/limit": 0.0827,
    "date/quote": 0.0207,
    "date/span": 0.1361,
    "date/undated": 0.0274,
    "date/when": 0.0335,
    "entity/gloss": 0.0099,
    "entity/hearer": 0.0762,
    "entity/list": 0.0418,
    "entity/model": 0.0643,
    "entity/nationality": -0.0647,
    "entity/numbered": -0.2935,
    "entity/object": -0.0266,
    "entity/other": 0.0398,
    "entity/post": 0.0912,
    "entity/role": 0.1897,
    "entity/scale": -0.2863,
    "entity/thing": 0.1814,
    "framing/naming": -0.0615,
    "framing/scale": -0.1206,
    "framing/weight": 0.1841,
    "number/fate": 0.0237,
    "number/number": -0.0944,
    "number/record": 0.0734,
    "number/score": 0.0458,
    "place/home": 0.0327,
    "place/hurt": 0.0087,
    "place/named": 0.0278,
    "place/nearby": 0.0101,
    "place/place": -0.1151,
    "place/scene": 0.0770,
    "place/venue": 0.0269,
    "place/worst-hit": 0.0083,
    "polarity/absent": 0.0636,
    "polarity/comment": -0.0329,
    "polarity/event": -0.3332,
    "polarity/scale": 0.2311,
    "purpose/scale": 0.0124,
    "purpose/use": -0.0911,
    "purpose/why": -0.0324,
    "scope/joined": -0.1890,
    "scope/limit": 0.0648,
    "scope/list": -0.0779,
    "scope/offences": 0.0282,
    "scope/rank": -0.0728,
    "scope/scale": 0.0924,
    "scope/scope": 0.0249,
    "scope/several": 0.0478,
    "scope/words": -0.0069,
    "status/course": 0.1812,
    "status/event": -0.0020,
    "status/hearsay": -0.0851,
    "status/presumed": 0.0104,
    "status/scale": 0.0316,
    "status/strength": -0.2660,
    "status/voiced": 0.0685,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.2840, -0.3333),
    "number": (0.1939, 2.0961),
    "bound": (0.7485, 2.3484),
    "scope": (-0.3536, 2.3709),
    "status": (-0.2455, 0.3577),
    "attribution": (-0.3034, -1.3418),
    "entity": (0.0930, 1.1959),
    "place": (0.3054, -0.7546),
    "polarity": (-0.2856, -1.8406),
    "purpose": (-0.4444, -1.2625),
    "framing": (0.0078, -0.6925),
}
WEIGHTS = (
    1.0718,  # score
    0.2368,  # sources
    0.4117,  # answering
    0.7453,  # link
    0.0917,  # names
    0.2178,  # verb
    0.3067,  # head
    -0.2855,  # figures
    0.8987,  # beside
    -0.5841,  # asked
    -1.7229,  # alike
    1.8270,  # values
    0.7756,  # length
    0.4027,  # denied
)
GATE = 0.400
NUANCE = 0.133
