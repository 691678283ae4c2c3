"""Fitted by scripts/fit_questions.py; do not edit by hand."""

AMOUNT_BIAS = -2.5255
AMOUNT_WEIGHTS = (
    4.9743,  # nearness
    2.3205,  # link
    0.7267,  # unit
    0.5947,  # governor
    0.8285,  # equal
    -1.9516,  # ratio
    -0.1758,  # other names
    0.1144,  # same name
    -1.0000,  # other outcome
    0.0557,  # other unit
    0.4840,  # noun
    -0.6220,  # vague
    -0.4269,  # dates
    -2.9098,  # background
    -1.0177,  # owner
    0.3832,  # lead
    1.0250,  # sole
    -0.9000,  # place
)
TIME_BIAS = -3.5091
TIME_WEIGHTS = (
    8.9514,  # nearness
    2.3190,  # link
    0.8739,  # governor
    0.1995,  # same name
    -1.9920,  # background
    -0.6103,  # days
    0.3709,  # lead
    -0.1478,  # precision
    0.7253,  # sole
    1.5192,  # clock
)
PLACE_BIAS = -3.0215
PLACE_WEIGHTS = (
    7.9950,  # nearness
    2.4864,  # link
    0.9844,  # governor
    0.4946,  # same name
    -2.0034,  # background
    0.2872,  # lead
    2.4933,  # same thing
)
