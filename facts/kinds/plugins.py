"""Questions that plug-ins ask (entry points in the group `crossread.kinds`): new detectors, of the kinds that there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.candidates import PLUGIN, Candidate
from facts.model import Answer, Kind, Severity
from sources import plugins
from sources.errors import CrossreadError, PluginError

if TYPE_CHECKING:
    from facts.story import Story


def find_by_plugins(story: Story) -> list[Candidate]:
    """What every installed detector proposes, in order of their names, each key with its detector's name before it.

    Raises `PluginError` for a detector that fails or proposes what is no question about the story.
    """
    out = []
    for plugin in plugins.find_plugins(plugins.KINDS).values():
        find = plugins.load_plugin(plugin)
        try:
            proposed = list(find(story))
        except CrossreadError:
            raise
        except Exception as error:
            raise plugins.failure(plugin, "failed", error) from error
        lengths = {r.document.id: len(r.document.text) for r in story.readings}
        for candidate in proposed:
            fault = _fault(candidate, lengths)
            if fault:
                raise PluginError(
                    f"{plugin}: proposed {fault}", hint="docs/extending.md says what a detector may give."
                )
            out.append(replace(candidate, key=f"{PLUGIN}{plugin.name}:{candidate.key}"))
    return out


def _fault(candidate: object, lengths: dict[str, int]) -> str:
    """What is wrong with a proposal; "" where nothing is."""
    if not isinstance(candidate, Candidate):
        return f"{type(candidate).__name__}, which is no Candidate"
    kind: object = candidate.kind  # whatever its type promises: others wrote it
    severity: object = candidate.severity
    if not isinstance(kind, Kind) or not isinstance(severity, Severity | None):
        return "a kind or severity that there is not"
    if not candidate.question or not candidate.key or not 0 <= candidate.score <= 1:
        return "a question without words or key, or a score outside 0 to 1"
    if not all(_fits(answer, lengths) for answer in candidate.answers):
        return "an answer from no source, or with a passage outside it"
    return "" if len({a.source for a in candidate.answers}) > 1 else "a question that fewer than two sources answer"


def _fits(answer: Answer, lengths: dict[str, int]) -> bool:
    within = 0 <= answer.start < answer.end <= lengths.get(answer.source, -1)
    if answer.mark_start < 0:
        return within
    return within and answer.start <= answer.mark_start < answer.mark_end <= answer.end
