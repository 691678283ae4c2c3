"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.6064
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.2816,
    "attribution/label": 0.3671,
    "attribution/speaker": -0.5634,
    "attribution/subject": 0.2832,
    "bound/bound": 0.8137,
    "date/date": -0.3414,
    "date/lasts": -0.5153,
    "date/undated": 0.3651,
    "date/when": 0.1872,
    "entity/numbered": 0.1561,
    "entity/object": 0.2005,
    "entity/role": 0.3254,
    "entity/scale": 0.1610,
    "framing/naming": -0.8874,
    "framing/scale": 0.0622,
    "number/number": 0.4174,
    "place/place": 0.3309,
    "polarity/absent": -0.2447,
    "polarity/comment": -0.3718,
    "polarity/event": 0.2668,
    "polarity/scale": 0.5264,
    "purpose/purpose": -0.8213,
    "scope/joined": -0.2256,
    "scope/scale": 0.2542,
    "scope/scope": 0.0552,
    "status/event": -0.5503,
    "status/hearsay": 0.0719,
    "status/scale": -0.0418,
}
WEIGHTS = (
    0.8258,  # score
    1.3157,  # sources
    1.2850,  # answers
    0.9195,  # link
    0.3599,  # mean_link
    0.6872,  # overlap
    0.5459,  # names
    0.8468,  # lead
    -0.5783,  # mean_lead
    -0.1445,  # rarity
    0.1203,  # figures
    -0.2064,  # short
)
GATE = 0.500
NUANCE = 0.200
