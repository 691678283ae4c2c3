"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -1.0189
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1669,
    "attribution/channel": 0.0522,
    "attribution/figure-by": -0.1056,
    "attribution/label": 0.2368,
    "attribution/speaker": -0.4395,
    "attribution/subject": -0.0927,
    "attribution/superlative": 0.0775,
    "bound/bound": 0.1767,
    "date/date": -0.3137,
    "date/death": 0.0413,
    "date/lasts": 0.0910,
    "date/limit": 0.0669,
    "date/quote": 0.0201,
    "date/span": 0.1064,
    "date/undated": 0.0403,
    "date/when": 0.0378,
    "entity/gloss": 0.0152,
    "entity/list": 0.1418,
    "entity/model": 0.0731,
    "entity/nationality": -0.0309,
    "entity/numbered": -0.2602,
    "entity/object": -0.0294,
    "entity/other": 0.0467,
    "entity/post": 0.0870,
    "entity/role": 0.1894,
    "entity/scale": -0.2540,
    "entity/thing": 0.0658,
    "framing/naming": -0.0162,
    "framing/quote": -0.1923,
    "framing/scale": -0.0413,
    "framing/weight": 0.1916,
    "number/fate": 0.0220,
    "number/number": -0.0848,
    "number/record": 0.0813,
    "number/score": 0.0504,
    "place/home": 0.0264,
    "place/hurt": 0.0130,
    "place/named": 0.0331,
    "place/place": -0.1046,
    "place/scene": 0.0953,
    "place/venue": 0.0315,
    "polarity/absent": -0.0060,
    "polarity/comment": -0.0423,
    "polarity/event": -0.3327,
    "polarity/scale": 0.2866,
    "purpose/use": -0.0410,
    "purpose/why": 0.0002,
    "scope/joined": -0.1899,
    "scope/list": 0.0039,
    "scope/rank": -0.0634,
    "scope/scale": 0.1145,
    "scope/scope": 0.0269,
    "status/event": -0.0425,
    "status/hearsay": -0.0633,
    "status/scale": 0.0928,
    "status/strength": 0.0165,
    "status/voiced": -0.0725,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.3602, -0.0914),
    "number": (0.2754, 2.2114),
    "bound": (0.7068, 2.7621),
    "scope": (-0.4320, 1.0523),
    "status": (-0.2760, 0.2346),
    "attribution": (-0.4174, -1.0697),
    "entity": (0.1781, 1.1456),
    "place": (0.3784, -0.5577),
    "polarity": (-0.3772, -1.2267),
    "purpose": (-0.1635, -1.4544),
    "framing": (-0.2328, -1.2597),
}
WEIGHTS = (
    0.8732,  # score
    0.0437,  # sources
    0.7920,  # link
    0.1045,  # mean_link
    -0.7460,  # lead
    -0.1635,  # figures
    -0.9561,  # short
    1.0994,  # beside
    -0.5361,  # asked
    -1.5892,  # alike
    1.1051,  # voiced
    -0.8788,  # speakers
    1.5378,  # values
    -0.5964,  # words
    0.6636,  # length
    0.2699,  # denied
)
GATE = 0.400
NUANCE = 0.133
