"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -3.8323
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1792,
    "attribution/channel": 0.0424,
    "attribution/figure-by": -0.0361,
    "attribution/label": 0.1621,
    "attribution/quote": -0.1503,
    "attribution/speaker": -0.2451,
    "attribution/subject": -0.1535,
    "attribution/superlative": 0.1288,
    "attribution/teller": 0.0023,
    "bound/bound": 0.1953,
    "date/date": -0.3194,
    "date/death": 0.0302,
    "date/lasts": 0.0634,
    "date/limit": 0.0799,
    "date/quote": 0.0215,
    "date/span": 0.1151,
    "date/undated": 0.0309,
    "date/when": 0.0378,
    "entity/gloss": 0.0106,
    "entity/hearer": 0.0769,
    "entity/list": 0.0555,
    "entity/model": 0.0643,
    "entity/nationality": -0.0620,
    "entity/numbered": -0.2928,
    "entity/object": -0.0278,
    "entity/other": 0.0272,
    "entity/post": 0.0907,
    "entity/role": 0.1914,
    "entity/scale": -0.2566,
    "entity/thing": 0.1406,
    "framing/naming": -0.0469,
    "framing/scale": -0.1189,
    "framing/weight": 0.1784,
    "number/fate": 0.0250,
    "number/number": -0.1082,
    "number/record": 0.0766,
    "number/score": 0.0471,
    "place/home": 0.0327,
    "place/hurt": 0.0093,
    "place/named": 0.0279,
    "place/nearby": 0.0103,
    "place/place": -0.1145,
    "place/scene": 0.0816,
    "place/venue": 0.0273,
    "place/worst-hit": 0.0100,
    "polarity/absent": 0.0691,
    "polarity/comment": -0.0299,
    "polarity/event": -0.3224,
    "polarity/scale": 0.2146,
    "purpose/scale": 0.0108,
    "purpose/use": -0.0960,
    "purpose/why": -0.0190,
    "scope/joined": -0.1727,
    "scope/limit": 0.0820,
    "scope/list": -0.0802,
    "scope/offences": 0.0019,
    "scope/rank": -0.0688,
    "scope/scale": 0.1196,
    "scope/scope": 0.0406,
    "scope/several": -0.0385,
    "scope/words": 0.0052,
    "status/course": 0.1827,
    "status/event": 0.0113,
    "status/hearsay": -0.0941,
    "status/presumed": 0.0109,
    "status/scale": 0.0718,
    "status/strength": -0.2072,
    "status/voiced": -0.0317,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.2382, -0.1742),
    "number": (0.1619, 2.0996),
    "bound": (0.7813, 2.3435),
    "scope": (-0.4440, 2.5661),
    "status": (-0.2251, 0.2066),
    "attribution": (-0.2805, -1.4326),
    "entity": (0.0718, 1.3065),
    "place": (0.3377, -0.7587),
    "polarity": (-0.2745, -1.8659),
    "purpose": (-0.4169, -1.4900),
    "framing": (0.0503, -0.6675),
}
WEIGHTS = (
    1.0667,  # score
    0.0092,  # sources
    0.6013,  # answering
    0.8693,  # link
    0.0929,  # names
    0.2138,  # verb
    0.3407,  # head
    -0.2969,  # figures
    0.8826,  # beside
    -0.5740,  # asked
    -1.7999,  # alike
    1.6068,  # values
    0.7542,  # length
    0.4481,  # denied
)
GATE = 0.400
NUANCE = 0.133
