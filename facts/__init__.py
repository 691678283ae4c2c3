"""What the sources say and where they disagree. Loads no terminal library."""

VERSION = "0.1.0"
RULES = VERSION
"""The version of the rules that sources are read by: decisions record it, so that another reading of unchanged words is told apart
from a changed source. A release may change rules; give the two different values where one does not."""
