"""Fitted by scripts/fit_alignment.py; do not edit by hand."""

BIAS = -2.5139
WEIGHTS = (
    0.7654,  # dice
    2.2588,  # mass
    -0.9724,  # containment
    1.0179,  # names
    0.7803,  # no_names
    0.3045,  # verbs
    0.8155,  # figures
    -0.0193,  # pairs
    0.5033,  # clause
    2.5722,  # around
    1.1992,  # around_words
    -2.3991,  # rival
    -0.6707,  # length
    0.0631,  # dice_names
)
THRESHOLD = 0.346
