"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -2.1027
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.4400,
    "attribution/label": -0.1270,
    "attribution/speaker": 0.0970,
    "attribution/subject": 0.2005,
    "bound/bound": 1.7457,
    "date/date": -0.5585,
    "date/lasts": -0.2570,
    "date/undated": 0.8165,
    "date/when": 0.6615,
    "entity/numbered": -0.6973,
    "entity/object": 0.5969,
    "entity/role": 0.7431,
    "entity/scale": -0.0258,
    "framing/naming": -1.6019,
    "framing/scale": -0.1616,
    "number/fate": 0.3163,
    "number/number": 0.8663,
    "place/place": -0.3628,
    "polarity/absent": -0.5508,
    "polarity/comment": 0.0032,
    "polarity/event": 0.0710,
    "polarity/scale": -0.4293,
    "purpose/purpose": -1.4406,
    "scope/joined": 0.1092,
    "scope/scale": 0.7723,
    "scope/scope": 0.3755,
    "status/event": -0.5218,
    "status/hearsay": 0.0239,
    "status/scale": -0.1537,
    "status/told": -0.0710,
}
WEIGHTS = (
    1.4931,  # score
    1.1071,  # sources
    0.5383,  # answers
    0.7069,  # link
    0.3195,  # mean_link
    -0.0663,  # overlap
    0.4070,  # names
    0.1231,  # lead
    -1.0539,  # mean_lead
    -0.5851,  # rarity
    -0.3022,  # figures
    -0.0535,  # short
    0.3958,  # several
)
GATE = 0.350
NUANCE = 0.140
