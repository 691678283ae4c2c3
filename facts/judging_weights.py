"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -1.2151
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.0689,
    "attribution/channel": 0.0533,
    "attribution/figure-by": -0.2281,
    "attribution/label": 0.2757,
    "attribution/speaker": -0.3709,
    "attribution/subject": -0.0168,
    "attribution/superlative": 0.1088,
    "bound/bound": 0.2322,
    "date/date": -0.1601,
    "date/death": 0.0418,
    "date/lasts": 0.0743,
    "date/limit": -0.0333,
    "date/quote": 0.0301,
    "date/span": 0.1326,
    "date/undated": 0.0495,
    "date/when": -0.0524,
    "entity/gloss": 0.0195,
    "entity/list": 0.1437,
    "entity/nationality": -0.0191,
    "entity/numbered": -0.2409,
    "entity/object": -0.0511,
    "entity/other": 0.0560,
    "entity/post": 0.1120,
    "entity/role": 0.2461,
    "entity/scale": -0.2401,
    "entity/thing": 0.0024,
    "framing/naming": -0.2033,
    "framing/quote": -0.1711,
    "framing/scale": 0.1446,
    "framing/weight": 0.1593,
    "number/fate": 0.0219,
    "number/number": -0.0297,
    "number/record": 0.0523,
    "number/score": 0.0490,
    "place/home": 0.0222,
    "place/hurt": 0.0111,
    "place/named": 0.0371,
    "place/place": -0.0932,
    "place/scene": 0.0997,
    "place/venue": 0.0307,
    "polarity/absent": 0.0204,
    "polarity/comment": -0.0398,
    "polarity/event": -0.3116,
    "polarity/scale": 0.2095,
    "purpose/use": -0.0022,
    "purpose/why": -0.0832,
    "scope/joined": -0.2716,
    "scope/list": 0.0068,
    "scope/rank": -0.0545,
    "scope/scale": 0.2008,
    "scope/scope": 0.0385,
    "status/event": -0.2009,
    "status/hearsay": -0.0283,
    "status/scale": -0.1092,
    "status/strength": 0.2608,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.3299, -0.4012),
    "number": (0.3742, 2.3791),
    "bound": (0.9288, 2.1017),
    "scope": (-0.3203, 1.0716),
    "status": (-0.3104, 0.4958),
    "attribution": (-0.4368, -0.8321),
    "entity": (0.1134, 0.6860),
    "place": (0.4303, -0.4418),
    "polarity": (-0.4860, -1.2040),
    "purpose": (-0.3415, -1.7442),
    "framing": (-0.2817, -0.8705),
}
WEIGHTS = (
    0.6202,  # score
    0.1056,  # sources
    1.1772,  # link
    -0.3022,  # mean_link
    -0.6182,  # lead
    -0.3512,  # figures
    -1.7597,  # short
    1.0991,  # beside
    -0.5429,  # asked
    -1.3826,  # alike
    0.9728,  # voiced
    -0.6882,  # speakers
    1.5328,  # values
    -0.5808,  # words
    0.7143,  # length
    1.1566,  # denied
)
GATE = 0.400
NUANCE = 0.133
