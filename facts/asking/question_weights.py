"""Fitted by scripts/fit_questions.py; do not edit by hand."""

AMOUNT_BIAS = -2.6354
AMOUNT_WEIGHTS = (
    4.9743,  # nearness
    2.3672,  # link
    0.6874,  # unit
    0.6499,  # governor
    0.8365,  # equal
    -1.8809,  # ratio
    -0.1506,  # other names
    0.1134,  # same name
    -1.0000,  # other outcome
    -0.1166,  # other unit
    0.4834,  # noun
    -0.6378,  # vague
    -0.4261,  # dates
    -2.9105,  # background
    -1.0178,  # owner
    0.3314,  # lead
    1.0190,  # sole
)
TIME_BIAS = -3.5621
TIME_WEIGHTS = (
    8.9283,  # nearness
    2.2865,  # link
    0.8875,  # governor
    0.1768,  # same name
    -1.9892,  # background
    -0.6960,  # days
    0.3822,  # lead
    -0.1441,  # precision
    0.7280,  # sole
    1.5224,  # clock
)
PLACE_BIAS = -3.0752
PLACE_WEIGHTS = (
    7.9836,  # nearness
    2.4612,  # link
    0.9678,  # governor
    0.4651,  # same name
    -2.0039,  # background
    0.2854,  # lead
    2.4633,  # same thing
)
