"""`python -m tests.bench`: every figure of the README beside this file."""

from __future__ import annotations

import sys

from tests.bench import reading, scale

reading.main([])
scale.main(sys.argv[1:])
