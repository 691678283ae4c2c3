"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.9555
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.4767,
    "attribution/label": 0.2136,
    "attribution/speaker": -0.7502,
    "attribution/subject": -0.2702,
    "bound/bound": 2.1309,
    "date/date": -0.0950,
    "date/lasts": 0.4290,
    "date/undated": 0.8295,
    "date/when": 0.3747,
    "entity/nationality": 0.5539,
    "entity/numbered": -0.9549,
    "entity/object": -0.6978,
    "entity/role": 0.9885,
    "entity/scale": 0.4852,
    "framing/naming": -1.3544,
    "framing/scale": 0.0794,
    "number/fate": 0.7074,
    "number/number": 0.5207,
    "place/place": -0.2121,
    "polarity/absent": -0.4831,
    "polarity/comment": 0.0604,
    "polarity/event": -0.0378,
    "polarity/scale": 0.2453,
    "purpose/purpose": -1.5867,
    "scope/joined": -0.1553,
    "scope/scale": 0.7412,
    "scope/scope": -0.0121,
    "status/event": -0.1700,
    "status/hearsay": -0.0686,
    "status/qualified": -0.9087,
    "status/scale": -0.0942,
    "status/told": -0.0318,
}
WEIGHTS = (
    0.9601,  # score
    0.4183,  # sources
    1.0426,  # answers
    0.9049,  # link
    0.7391,  # mean_link
    -0.0101,  # overlap
    0.3066,  # names
    0.2970,  # lead
    -0.8457,  # mean_lead
    -0.1886,  # rarity
    -0.2537,  # figures
    -0.7461,  # short
    -0.1785,  # several
    0.7978,  # beside
    -0.4503,  # repeated
    -1.8995,  # alike
    1.1781,  # voiced
    0.7433,  # values
)
GATE = 0.300
NUANCE = 0.100
