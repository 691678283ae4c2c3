"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -2.2400
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.4547,
    "attribution/label": -0.1241,
    "attribution/speaker": 0.1049,
    "attribution/subject": 0.2275,
    "bound/bound": 1.7344,
    "date/date": -0.5528,
    "date/lasts": -0.2499,
    "date/undated": 0.8185,
    "date/when": 0.6544,
    "entity/numbered": -0.6963,
    "entity/object": 0.5945,
    "entity/role": 0.7561,
    "entity/scale": -0.0020,
    "framing/naming": -1.6059,
    "framing/scale": -0.1210,
    "number/fate": 0.3076,
    "number/number": 0.8770,
    "place/place": -0.3522,
    "polarity/absent": -0.5464,
    "polarity/comment": -0.0109,
    "polarity/event": 0.0905,
    "polarity/scale": -0.4259,
    "purpose/purpose": -1.6222,
    "scope/joined": 0.1138,
    "scope/scale": 0.7646,
    "scope/scope": 0.3999,
    "status/event": -0.5045,
    "status/hearsay": 0.0428,
    "status/scale": -0.1414,
    "status/told": -0.0764,
}
WEIGHTS = (
    1.5616,  # score
    1.1889,  # sources
    0.5188,  # answers
    0.9002,  # link
    0.3248,  # mean_link
    -0.1604,  # overlap
    0.3426,  # names
    0.0986,  # lead
    -0.9561,  # mean_lead
    -0.6406,  # rarity
    -0.3048,  # figures
    -0.0031,  # short
    0.3624,  # several
)
GATE = 0.350
NUANCE = 0.140
