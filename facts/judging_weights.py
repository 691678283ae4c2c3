"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -1.5498
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1112,
    "attribution/figure-by": -0.3456,
    "attribution/label": 0.2563,
    "attribution/speaker": -0.2437,
    "attribution/subject": -0.0068,
    "bound/bound": 0.1916,
    "date/date": -0.2964,
    "date/death": 0.0604,
    "date/lasts": 0.0887,
    "date/quote": 0.0311,
    "date/span": 0.1550,
    "date/undated": 0.0447,
    "date/when": -0.0667,
    "entity/list": 0.2037,
    "entity/nationality": 0.0630,
    "entity/numbered": 0.0068,
    "entity/object": -0.1748,
    "entity/role": 0.1898,
    "entity/scale": -0.2248,
    "entity/thing": 0.0068,
    "framing/naming": -0.2572,
    "framing/quote": -0.0864,
    "framing/scale": 0.2802,
    "number/number": -0.0002,
    "number/record": 0.0598,
    "place/hurt": 0.0143,
    "place/named": 0.0344,
    "place/place": 0.0485,
    "place/scene": 0.0415,
    "place/venue": 0.0217,
    "polarity/absent": 0.0693,
    "polarity/comment": -0.0761,
    "polarity/event": -0.2013,
    "polarity/scale": 0.0736,
    "purpose/use": 0.1358,
    "purpose/why": -0.1488,
    "scope/joined": -0.2631,
    "scope/scale": 0.1826,
    "scope/scope": 0.0946,
    "status/event": -0.1244,
    "status/hearsay": -0.1177,
    "status/scale": 0.0040,
    "status/strength": 0.1647,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.0668, 0.1827),
    "number": (0.2383, 1.5947),
    "bound": (0.7663, 2.6010),
    "scope": (0.0563, 0.1570),
    "status": (-0.2933, 0.2895),
    "attribution": (-0.9146, 0.4511),
    "entity": (0.2821, 0.9730),
    "place": (0.6418, 0.5411),
    "polarity": (-0.5385, -1.7057),
    "purpose": (-0.0520, -0.2391),
    "framing": (-0.2531, -1.8865),
}
WEIGHTS = (
    1.4794,  # score
    0.0515,  # sources
    2.1411,  # link
    -1.2263,  # mean_link
    -1.0733,  # lead
    -0.3482,  # figures
    -1.2625,  # short
    1.1006,  # beside
    -0.6423,  # asked
    -1.8922,  # alike
    0.9665,  # voiced
    -0.5291,  # speakers
    1.5660,  # values
    -0.5533,  # words
    0.5957,  # length
    0.8114,  # denied
)
GATE = 0.400
NUANCE = 0.133
