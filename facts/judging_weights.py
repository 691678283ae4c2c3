"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.6691
DETECTORS: dict[str, float] = {
    "attribution/figure-by": -0.1634,
    "attribution/label": 0.2462,
    "attribution/speaker": -0.2627,
    "attribution/subject": 0.2274,
    "bound/bound": 0.7249,
    "date/date": -0.3342,
    "date/lasts": 0.1214,
    "date/undated": 0.2968,
    "date/when": 0.2035,
    "entity/numbered": 0.1025,
    "entity/object": 0.1705,
    "entity/role": 0.3386,
    "entity/scale": 0.0828,
    "framing/naming": -1.0125,
    "framing/scale": -0.0538,
    "number/fate": 0.2334,
    "number/number": 0.5439,
    "place/place": 0.2736,
    "polarity/absent": -0.1057,
    "polarity/comment": -0.4628,
    "polarity/event": 0.4702,
    "polarity/scale": 0.7494,
    "purpose/purpose": -0.8978,
    "scope/joined": -0.0525,
    "scope/scale": 0.1803,
    "scope/scope": 0.0135,
    "status/event": -0.6336,
    "status/hearsay": 0.0497,
    "status/scale": -0.1328,
    "status/told": -0.9166,
}
WEIGHTS = (
    0.8761,  # score
    1.3055,  # sources
    1.5206,  # answers
    0.9035,  # link
    0.2803,  # mean_link
    0.8618,  # overlap
    0.6547,  # names
    0.6259,  # lead
    -0.9393,  # mean_lead
    -0.0922,  # rarity
    0.0948,  # figures
    -0.0283,  # short
)
GATE = 0.500
NUANCE = 0.200
