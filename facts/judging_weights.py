"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -2.4496
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1052,
    "attribution/figure-by": -1.1014,
    "attribution/label": -0.0822,
    "attribution/speaker": -0.8969,
    "attribution/subject": -0.3826,
    "bound/bound": 1.6976,
    "date/date": -0.5006,
    "date/death": 0.4791,
    "date/lasts": 0.3935,
    "date/quote": 0.2155,
    "date/span": 0.8877,
    "date/undated": 0.4471,
    "date/when": -0.2131,
    "entity/list": 0.8538,
    "entity/nationality": 0.3802,
    "entity/numbered": -0.2681,
    "entity/object": -0.6574,
    "entity/other": 0.3602,
    "entity/role": 1.0461,
    "entity/scale": -0.6733,
    "entity/thing": -0.4010,
    "framing/naming": -1.1712,
    "framing/quote": -0.7859,
    "framing/scale": 0.2069,
    "number/fate": 0.7153,
    "number/number": 0.0325,
    "number/record": 0.4707,
    "place/home": 0.1024,
    "place/hurt": 0.2121,
    "place/named": -0.3700,
    "place/place": 0.0157,
    "place/scene": 0.5347,
    "place/venue": 0.3323,
    "polarity/absent": -0.4869,
    "polarity/comment": -0.1977,
    "polarity/event": -0.4400,
    "polarity/scale": -0.0960,
    "purpose/use": 0.9194,
    "purpose/why": -0.0156,
    "scope/joined": -0.3477,
    "scope/list": 0.0618,
    "scope/listed": 0.1502,
    "scope/scale": -0.5315,
    "scope/scope": 0.3536,
    "status/event": -0.6971,
    "status/hearsay": -0.6655,
    "status/scale": -0.1226,
    "status/strength": 0.1307,
}
WEIGHTS = (
    1.2327,  # score
    0.7656,  # sources
    0.0628,  # answers
    1.3221,  # link
    -0.2895,  # mean_link
    0.2221,  # overlap
    -0.0136,  # names
    -0.1857,  # lead
    -0.5839,  # mean_lead
    -0.1724,  # rarity
    -0.4117,  # figures
    -0.8285,  # short
    0.6944,  # several
    1.0600,  # beside
    -0.1815,  # repeated
    -1.6668,  # alike
    0.8161,  # voiced
    1.3908,  # values
)
GATE = 0.400
NUANCE = 0.133
