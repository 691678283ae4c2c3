"""Tests share no cache with the user; property tests try the same examples in every run: a failure is a failure for everybody."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ["CROSSREAD_CACHE"] = "off"  # no test reads or leaves anything in the folder of whoever runs it
settings.register_profile("repeatable", derandomize=True, database=None)
settings.load_profile("repeatable")
