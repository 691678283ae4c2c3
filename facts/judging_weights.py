"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -0.2132
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1645,
    "attribution/channel": 0.0566,
    "attribution/figure-by": -0.0907,
    "attribution/label": 0.2390,
    "attribution/speaker": -0.4527,
    "attribution/subject": -0.0849,
    "attribution/superlative": 0.0750,
    "bound/bound": 0.1650,
    "date/date": -0.2209,
    "date/death": 0.0463,
    "date/lasts": 0.0315,
    "date/limit": -0.0280,
    "date/quote": 0.0231,
    "date/span": 0.1290,
    "date/undated": 0.0515,
    "date/when": 0.0470,
    "entity/gloss": 0.0173,
    "entity/list": 0.1429,
    "entity/model": 0.0841,
    "entity/nationality": -0.0279,
    "entity/numbered": -0.2453,
    "entity/object": -0.0206,
    "entity/other": 0.0573,
    "entity/post": 0.0960,
    "entity/role": 0.1970,
    "entity/scale": -0.2802,
    "entity/thing": 0.0208,
    "framing/naming": -0.0151,
    "framing/quote": -0.1923,
    "framing/scale": -0.0288,
    "framing/weight": 0.1819,
    "number/fate": 0.0233,
    "number/number": -0.0572,
    "number/record": 0.0550,
    "number/score": 0.0520,
    "place/home": 0.0232,
    "place/hurt": 0.0134,
    "place/named": 0.0371,
    "place/place": -0.0954,
    "place/scene": 0.1005,
    "place/venue": 0.0306,
    "polarity/absent": -0.0063,
    "polarity/comment": -0.0181,
    "polarity/event": -0.3165,
    "polarity/scale": 0.2522,
    "purpose/use": 0.0160,
    "purpose/why": -0.0823,
    "scope/joined": -0.2157,
    "scope/list": 0.0053,
    "scope/rank": -0.0674,
    "scope/scale": 0.1318,
    "scope/scope": 0.0420,
    "status/event": -0.0422,
    "status/hearsay": -0.0578,
    "status/scale": 0.0792,
    "status/strength": 0.0317,
    "status/voiced": -0.0722,
}
KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'
    "date": (0.3171, -0.6311),
    "number": (0.2920, 2.2432),
    "bound": (0.6601, 3.1759),
    "scope": (-0.4161, 0.9647),
    "status": (-0.2451, 0.3373),
    "attribution": (-0.3734, -0.9683),
    "entity": (0.1654, 0.9128),
    "place": (0.4377, -0.4809),
    "polarity": (-0.3549, -1.2401),
    "purpose": (-0.2653, -1.8425),
    "framing": (-0.2175, -0.8656),
}
WEIGHTS = (
    0.8026,  # score
    -0.0401,  # sources
    0.6662,  # link
    0.0920,  # mean_link
    -0.8909,  # lead
    -0.2131,  # figures
    -1.1170,  # short
    1.0805,  # beside
    -0.4429,  # asked
    -1.4535,  # alike
    1.1938,  # voiced
    -0.9772,  # speakers
    1.2832,  # values
    -0.7393,  # words
    0.6250,  # length
    0.1128,  # denied
)
GATE = 0.400
NUANCE = 0.133
