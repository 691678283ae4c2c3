"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -4.1926
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1166,
    "attribution/channel": 0.0476,
    "attribution/figure-by": -0.1745,
    "attribution/label": 0.1341,
    "attribution/speaker": -0.3328,
    "attribution/subject": -0.1108,
    "attribution/superlative": 0.2155,
    "bound/bound": 0.2029,
    "date/date": -0.4875,
    "date/death": 0.0383,
    "date/lasts": 0.0925,
    "date/limit": 0.0979,
    "date/quote": 0.0219,
    "date/span": 0.1363,
    "date/undated": 0.0624,
    "date/when": 0.1005,
    "entity/gloss": 0.0090,
    "entity/list": 0.0384,
    "entity/model": 0.0548,
    "entity/nationality": -0.0509,
    "entity/numbered": -0.2863,
    "entity/object": -0.0310,
    "entity/other": 0.0338,
    "entity/post": 0.1204,
    "entity/role": 0.2134,
    "entity/scale": -0.1920,
    "entity/thing": 0.1094,
    "framing/naming": -0.0479,
    "framing/quote": -0.1316,
    "framing/scale": 0.0113,
    "framing/weight": 0.1574,
    "number/fate": 0.0326,
    "number/number": -0.1127,
    "number/record": 0.0890,
    "number/score": 0.0333,
    "place/home": 0.0285,
    "place/hurt": 0.0096,
    "place/named": 0.0362,
    "place/place": -0.1105,
    "place/scene": 0.1004,
    "place/venue": 0.0304,
    "polarity/absent": -0.0703,
    "polarity/comment": -0.0664,
    "polarity/event": -0.4031,
    "polarity/scale": 0.4198,
    "purpose/use": 0.0242,
    "purpose/why": -0.0635,
    "scope/joined": -0.2469,
    "scope/list": 0.0032,
    "scope/rank": 0.0611,
    "scope/scale": 0.1218,
    "scope/scope": 0.0115,
    "status/coming": 0.0733,
    "status/event": -0.0341,
    "status/hearsay": -0.2733,
    "status/scale": 0.1787,
    "status/strength": -0.0241,
    "status/voiced": -0.0178,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.2487, 0.3124),
    "number": (0.1688, 1.9440),
    "bound": (0.8116, 2.5978),
    "scope": (-0.1972, 0.7554),
    "status": (-0.3891, -0.3014),
    "attribution": (-0.4172, -0.9350),
    "entity": (0.0764, 1.6920),
    "place": (0.3786, -0.6726),
    "polarity": (-0.4804, -0.9286),
    "purpose": (-0.1571, -1.4549),
    "framing": (-0.0432, -1.4503),
}
WEIGHTS = (
    0.7794,  # score
    -1.9360,  # sources
    1.9648,  # answering
    0.7452,  # link
    0.2060,  # names
    0.1836,  # verb
    -0.1968,  # head
    -0.2307,  # figures
    1.0721,  # beside
    -0.3526,  # asked
    -1.3181,  # alike
    1.2494,  # values
    0.5954,  # length
    1.2071,  # denied
)
GATE = 0.400
NUANCE = 0.133
