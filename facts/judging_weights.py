"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.8790
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.1179,
    "attribution/label": 0.2939,
    "attribution/speaker": -0.4726,
    "attribution/subject": 0.2496,
    "bound/bound": 0.7525,
    "date/date": -0.2918,
    "date/lasts": 0.1370,
    "date/undated": 0.3181,
    "date/when": 0.2069,
    "entity/numbered": 0.1076,
    "entity/object": 0.1801,
    "entity/role": 0.3750,
    "entity/scale": 0.0984,
    "framing/naming": -1.0032,
    "framing/scale": 0.0031,
    "number/number": 0.5934,
    "place/place": 0.2820,
    "polarity/absent": -0.0944,
    "polarity/comment": -0.4423,
    "polarity/event": 0.2449,
    "polarity/scale": 0.7640,
    "purpose/purpose": -0.8534,
    "scope/joined": -0.0538,
    "scope/scale": 0.1822,
    "scope/scope": 0.0552,
    "status/event": -0.5950,
    "status/hearsay": 0.0494,
    "status/scale": -0.1166,
    "status/told": -0.8523,
}
WEIGHTS = (
    0.8150,  # score
    1.3279,  # sources
    1.6149,  # answers
    1.0337,  # link
    0.3862,  # mean_link
    0.8239,  # overlap
    0.5624,  # names
    0.6470,  # lead
    -0.7993,  # mean_lead
    -0.1699,  # rarity
    0.0351,  # figures
    0.0276,  # short
)
GATE = 0.500
NUANCE = 0.200
