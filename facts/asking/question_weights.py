"""Fitted by scripts/fit_questions.py; do not edit by hand."""

AMOUNT_BIAS = -2.3755
AMOUNT_WEIGHTS = (
    4.9996,  # nearness
    2.4960,  # link
    1.0187,  # unit
    0.6184,  # governor
    0.7454,  # equal
    -1.8199,  # ratio
    -0.0552,  # other names
    0.2724,  # same name
    -1.0000,  # other outcome
    -0.1333,  # other unit
    0.4367,  # noun
    -0.4915,  # vague
    -0.4267,  # dates
    -2.9008,  # background
    -1.0021,  # owner
    0.4166,  # lead
)
TIME_BIAS = -3.3176
TIME_WEIGHTS = (
    8.9802,  # nearness
    2.4399,  # link
    0.8926,  # governor
    0.2558,  # same name
    -1.9881,  # background
    -0.6431,  # days
    0.4592,  # lead
    -0.0737,  # precision
)
PLACE_BIAS = -3.0268
PLACE_WEIGHTS = (
    7.9961,  # nearness
    2.4875,  # link
    1.0000,  # governor
    0.4876,  # same name
    -2.0049,  # background
    0.2940,  # lead
    2.4910,  # same thing
)
