"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.7507
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.2772,
    "attribution/label": 0.5423,
    "attribution/speaker": -0.2454,
    "attribution/subject": 0.5314,
    "bound/bound": 0.6473,
    "date/date": -0.2962,
    "date/lasts": 0.0899,
    "date/undated": 0.3067,
    "date/when": 0.1776,
    "entity/numbered": 0.1249,
    "entity/role": 0.3679,
    "entity/scale": -0.0331,
    "framing/naming": -1.0804,
    "framing/scale": -0.0202,
    "number/fate": 0.2061,
    "number/number": 0.5166,
    "place/place": 0.2723,
    "polarity/absent": -0.0925,
    "polarity/comment": -0.4105,
    "polarity/event": 0.4981,
    "polarity/scale": 0.7418,
    "purpose/purpose": -1.0101,
    "scope/joined": -0.1443,
    "scope/scale": 0.1593,
    "scope/scope": -0.0165,
    "status/event": -0.5738,
    "status/hearsay": 0.0592,
    "status/scale": -0.1655,
    "status/told": -0.8759,
}
WEIGHTS = (
    0.9473,  # score
    1.4243,  # sources
    1.3139,  # answers
    1.0234,  # link
    0.3407,  # mean_link
    0.7957,  # overlap
    0.4181,  # names
    0.5297,  # lead
    -0.7566,  # mean_lead
    0.0488,  # rarity
    0.1863,  # figures
    0.0416,  # short
    1.0636,  # several
)
GATE = 0.500
NUANCE = 0.200
