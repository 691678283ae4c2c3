"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -2.4083
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1245,
    "attribution/figure-by": -1.0887,
    "attribution/label": -0.0776,
    "attribution/speaker": -0.9019,
    "attribution/subject": -0.3883,
    "bound/bound": 1.7090,
    "date/date": -0.5015,
    "date/death": 0.4719,
    "date/lasts": 0.3926,
    "date/quote": 0.2142,
    "date/span": 0.8899,
    "date/undated": 0.4374,
    "date/when": -0.2167,
    "entity/list": 0.8797,
    "entity/nationality": 0.3754,
    "entity/numbered": -0.2696,
    "entity/object": -0.6583,
    "entity/other": 0.3489,
    "entity/role": 1.0493,
    "entity/scale": -0.6697,
    "entity/thing": -0.3994,
    "framing/naming": -1.1594,
    "framing/quote": -0.7941,
    "framing/scale": 0.2199,
    "number/fate": 0.7084,
    "number/number": 0.0397,
    "number/record": 0.4741,
    "place/home": 0.0993,
    "place/hurt": 0.2051,
    "place/named": -0.3606,
    "place/place": 0.0140,
    "place/scene": 0.5376,
    "place/venue": 0.3349,
    "polarity/absent": -0.4829,
    "polarity/comment": -0.1920,
    "polarity/event": -0.4386,
    "polarity/scale": -0.0807,
    "purpose/use": 0.9197,
    "purpose/why": -0.0088,
    "scope/joined": -0.3318,
    "scope/list": 0.0924,
    "scope/scale": -0.5363,
    "scope/scope": 0.3570,
    "status/event": -0.7045,
    "status/hearsay": -0.6656,
    "status/scale": -0.1080,
    "status/strength": 0.1400,
}
WEIGHTS = (
    1.2321,  # score
    0.7988,  # sources
    0.0293,  # answers
    1.2565,  # link
    -0.2937,  # mean_link
    0.3091,  # overlap
    -0.0155,  # names
    -0.1785,  # lead
    -0.5683,  # mean_lead
    -0.1770,  # rarity
    -0.4195,  # figures
    -0.8367,  # short
    0.6984,  # several
    1.1031,  # beside
    -0.1877,  # repeated
    -1.6735,  # alike
    0.7806,  # voiced
    1.3894,  # values
)
GATE = 0.400
NUANCE = 0.133
