"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -4.1827
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1136,
    "attribution/channel": 0.0472,
    "attribution/figure-by": -0.1817,
    "attribution/label": 0.1456,
    "attribution/speaker": -0.3456,
    "attribution/subject": -0.1158,
    "attribution/superlative": 0.2131,
    "bound/bound": 0.1787,
    "date/date": -0.3961,
    "date/death": 0.0325,
    "date/lasts": 0.0837,
    "date/limit": 0.0826,
    "date/quote": 0.0173,
    "date/span": 0.1156,
    "date/undated": 0.0537,
    "date/when": 0.1148,
    "entity/gloss": 0.0088,
    "entity/list": 0.0316,
    "entity/model": 0.0533,
    "entity/nationality": -0.0132,
    "entity/numbered": -0.2836,
    "entity/object": -0.0356,
    "entity/other": 0.0316,
    "entity/post": 0.1208,
    "entity/role": 0.2126,
    "entity/scale": -0.2173,
    "entity/thing": 0.1029,
    "framing/naming": -0.0342,
    "framing/quote": -0.1210,
    "framing/scale": -0.0541,
    "framing/weight": 0.1531,
    "number/fate": 0.0349,
    "number/number": -0.0673,
    "number/record": 0.0957,
    "number/score": 0.0339,
    "place/home": 0.0227,
    "place/hurt": 0.0124,
    "place/named": 0.0323,
    "place/place": -0.0737,
    "place/scene": 0.0873,
    "place/venue": 0.0358,
    "polarity/absent": -0.1309,
    "polarity/comment": -0.0806,
    "polarity/event": -0.2633,
    "polarity/scale": 0.3687,
    "purpose/use": 0.0194,
    "purpose/why": -0.0635,
    "scope/joined": -0.2635,
    "scope/list": 0.0030,
    "scope/rank": 0.0593,
    "scope/scale": 0.1145,
    "scope/scope": 0.0263,
    "status/coming": 0.0739,
    "status/event": -0.0391,
    "status/hearsay": -0.2745,
    "status/scale": 0.1707,
    "status/strength": -0.0280,
    "status/voiced": -0.0211,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.4168, 0.3156),
    "number": (0.3890, 2.0647),
    "bound": (0.7149, 2.0282),
    "scope": (-0.2416, 0.7471),
    "status": (-0.4726, -0.3032),
    "attribution": (-0.4949, -0.9153),
    "entity": (0.0473, 1.6212),
    "place": (0.4668, -0.4844),
    "polarity": (-0.4243, -0.9799),
    "purpose": (-0.1765, -1.4313),
    "framing": (-0.2250, -1.1702),
}
WEIGHTS = (
    0.7463,  # score
    -2.0126,  # sources
    1.9579,  # answering
    0.7542,  # link
    0.2200,  # names
    0.1993,  # verb
    -0.3793,  # head
    -0.2092,  # figures
    1.0975,  # beside
    -0.3301,  # asked
    -1.2565,  # alike
    1.3376,  # values
    0.5824,  # length
    1.3138,  # denied
    -0.4502,  # grave
)
GATE = 0.400
NUANCE = 0.133
