"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -2.9472
DETECTORS: dict[str, float] = {
    "attribution/figure-by": 0.0132,
    "attribution/label": -0.2509,
    "attribution/speaker": -0.0716,
    "attribution/subject": 0.1400,
    "bound/bound": 1.8648,
    "date/date": -0.1228,
    "date/lasts": 0.4442,
    "date/undated": 0.6979,
    "date/when": 0.5318,
    "entity/nationality": 0.3380,
    "entity/numbered": -0.8097,
    "entity/object": 0.4276,
    "entity/role": 0.7347,
    "entity/scale": 0.0560,
    "framing/naming": -1.6542,
    "framing/scale": -0.0338,
    "number/fate": 0.2488,
    "number/number": 0.5464,
    "place/place": -0.1987,
    "polarity/absent": -0.6027,
    "polarity/comment": -0.0566,
    "polarity/event": 0.4309,
    "polarity/scale": -0.0182,
    "purpose/purpose": -1.6095,
    "scope/joined": -0.1136,
    "scope/scale": 0.6832,
    "scope/scope": 0.1840,
    "status/event": -0.2602,
    "status/hearsay": 0.2225,
    "status/qualified": -1.1465,
    "status/scale": -0.4743,
    "status/told": -0.1407,
}
WEIGHTS = (
    1.3338,  # score
    1.1349,  # sources
    1.2649,  # answers
    0.7248,  # link
    0.6129,  # mean_link
    -0.3117,  # overlap
    0.3687,  # names
    0.3385,  # lead
    -0.8918,  # mean_lead
    -0.4702,  # rarity
    -0.3321,  # figures
    -0.7387,  # short
    0.4259,  # several
)
GATE = 0.400
NUANCE = 0.133
