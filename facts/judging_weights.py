"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -2.1037
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1133,
    "attribution/figure-by": -1.1169,
    "attribution/label": -0.0531,
    "attribution/speaker": -0.8927,
    "attribution/subject": -0.4138,
    "bound/bound": 1.6535,
    "date/date": -0.5289,
    "date/death": 0.4615,
    "date/lasts": 0.3771,
    "date/quote": 0.2135,
    "date/span": 0.8634,
    "date/undated": 0.4305,
    "date/when": -0.2473,
    "entity/list": 0.8411,
    "entity/nationality": 0.3569,
    "entity/numbered": -0.2795,
    "entity/object": -0.6694,
    "entity/other": 0.3517,
    "entity/role": 1.0316,
    "entity/scale": -0.6778,
    "entity/thing": -0.4250,
    "framing/naming": -1.1640,
    "framing/quote": -0.7814,
    "framing/scale": 0.1824,
    "number/fate": 0.6919,
    "number/number": -0.0411,
    "number/record": 0.4526,
    "place/home": 0.1012,
    "place/hurt": 0.2041,
    "place/named": -0.3744,
    "place/place": -0.0830,
    "place/scene": 0.5024,
    "place/site": 0.1197,
    "place/venue": 0.3251,
    "polarity/comment": -0.2496,
    "polarity/event": -0.3766,
    "polarity/scale": -0.0747,
    "purpose/use": 0.8782,
    "purpose/why": -0.0497,
    "scope/joined": -0.3627,
    "scope/list": 0.0665,
    "scope/listed": 0.1383,
    "scope/scale": -0.4961,
    "scope/scope": 0.3189,
    "status/event": -0.7173,
    "status/hearsay": -0.6214,
    "status/scale": -0.1271,
    "status/strength": 0.1480,
}
WEIGHTS = (
    1.2331,  # score
    0.6786,  # sources
    0.0229,  # answers
    1.3393,  # link
    -0.3921,  # mean_link
    0.2844,  # overlap
    -0.0446,  # names
    -0.2720,  # lead
    -0.5392,  # mean_lead
    -0.3755,  # rarity
    -0.3944,  # figures
    -0.8472,  # short
    0.5690,  # several
    1.0413,  # beside
    -0.1553,  # repeated
    -1.6989,  # alike
    0.7295,  # voiced
    1.3797,  # values
)
GATE = 0.400
NUANCE = 0.133
