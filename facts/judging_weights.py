"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.9260
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.3717,
    "attribution/label": 0.3375,
    "attribution/speaker": -0.6240,
    "attribution/subject": 0.2866,
    "bound/bound": 0.7498,
    "date/date": -0.2357,
    "date/lasts": 0.1167,
    "date/undated": 0.3259,
    "date/when": 0.2141,
    "entity/numbered": 0.1358,
    "entity/object": 0.1979,
    "entity/role": 0.3929,
    "entity/scale": 0.1292,
    "framing/naming": -0.9562,
    "framing/scale": 0.0311,
    "number/number": 0.4222,
    "place/place": 0.3083,
    "polarity/absent": -0.3147,
    "polarity/comment": -0.4204,
    "polarity/event": 0.2505,
    "polarity/scale": 0.4698,
    "purpose/purpose": -0.8317,
    "scope/joined": -0.2419,
    "scope/scale": 0.2068,
    "scope/scope": 0.0424,
    "status/event": -0.5624,
    "status/hearsay": 0.0532,
    "status/scale": -0.1122,
}
WEIGHTS = (
    0.8707,  # score
    1.3585,  # sources
    1.6036,  # answers
    0.9811,  # link
    0.4028,  # mean_link
    0.7002,  # overlap
    0.4447,  # names
    0.8833,  # lead
    -0.7030,  # mean_lead
    -0.2732,  # rarity
    0.1245,  # figures
    -0.2452,  # short
)
GATE = 0.450
NUANCE = 0.180
