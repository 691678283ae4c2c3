"""Fitted by scripts/fit_judging.py; do not edit by hand."""

BIAS = -2.3788
DETECTORS: dict[str, float] = {
    "attribution/announcer": 0.1146,
    "attribution/figure-by": -1.0973,
    "attribution/label": -0.0629,
    "attribution/speaker": -0.9041,
    "attribution/subject": -0.3688,
    "bound/bound": 1.7034,
    "date/date": -0.4914,
    "date/death": 0.4759,
    "date/lasts": 0.3892,
    "date/quote": 0.2160,
    "date/span": 0.8856,
    "date/undated": 0.4373,
    "date/when": -0.2073,
    "entity/list": 0.8524,
    "entity/nationality": 0.3760,
    "entity/numbered": -0.2674,
    "entity/object": -0.6453,
    "entity/other": 0.3594,
    "entity/role": 1.0518,
    "entity/scale": -0.6741,
    "entity/thing": -0.4033,
    "framing/naming": -1.1751,
    "framing/quote": -0.7667,
    "framing/scale": 0.1897,
    "number/fate": 0.7214,
    "number/number": 0.0112,
    "number/record": 0.4770,
    "place/home": 0.1038,
    "place/hurt": 0.2086,
    "place/named": -0.3665,
    "place/place": 0.0261,
    "place/scene": 0.5390,
    "place/venue": 0.3357,
    "polarity/absent": -0.4964,
    "polarity/comment": -0.1963,
    "polarity/event": -0.4451,
    "polarity/scale": -0.1174,
    "purpose/use": 0.9049,
    "purpose/why": -0.0299,
    "scope/joined": -0.3414,
    "scope/list": 0.0632,
    "scope/listed": 0.1574,
    "scope/scale": -0.5354,
    "scope/scope": 0.3564,
    "status/event": -0.6975,
    "status/hearsay": -0.6650,
    "status/scale": -0.1391,
    "status/strength": 0.1376,
}
WEIGHTS = (
    1.2140,  # score
    0.7876,  # sources
    0.0543,  # answers
    1.2998,  # link
    -0.3387,  # mean_link
    0.2544,  # overlap
    -0.0323,  # names
    -0.1982,  # lead
    -0.5824,  # mean_lead
    -0.1623,  # rarity
    -0.4151,  # figures
    -0.8288,  # short
    0.6245,  # several
    1.0654,  # beside
    -0.1503,  # repeated
    -1.6697,  # alike
    0.8164,  # voiced
    1.3704,  # values
)
GATE = 0.400
NUANCE = 0.133
