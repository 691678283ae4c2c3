"""Does the cost of a function grow with the length of its text, or with the square of it?"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Tell whether eight times the size costs less than 24 times as much; a quadratic cost would be 64 times."""
    return _cost(work, 8 * size) < 24 * max(_cost(work, size), 0.001)


def _cost(work: Callable[[int], object], size: int) -> float:
    times = []
    for _ in range(4):
        before = time.process_time()
        work(size)
        times.append(time.process_time() - before)
    return min(times)
