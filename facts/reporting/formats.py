"""The formats of a report: each is one module with `render(report) -> str`, and one line here.

`check` and `export` have a table each: the same name may mean another thing in each ("markdown"). Plug-ins add to both.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sources import plugins
from sources.errors import CrossreadError, PluginError

if TYPE_CHECKING:
    from facts.reporting.report import Report

CHECK_FORMATS = {
    "text": "facts.reporting.text",
    "json": "facts.reporting.json_object",
    "jsonl": "facts.reporting.json_lines",
    "sarif": "facts.reporting.sarif",
    "github": "facts.reporting.github",
    "gitlab": "facts.reporting.gitlab",
    "junit": "facts.reporting.junit",
    "markdown": "facts.reporting.job_summary",
}
EXPORT_FORMATS = {
    "markdown": "facts.reporting.markdown",
    "html": "facts.exporting.html",
    "csv": "facts.exporting.csv_table",
    "jsonld": "facts.exporting.web_annotation",
    "tei": "facts.exporting.tei",
    "claimreview": "facts.exporting.claimreview",
}


def check_formats() -> list[str]:
    """The names of every format of `check`: ours, then those of plug-ins. Raises `PluginError` for a name used twice."""
    return [*CHECK_FORMATS, *plugins.find_plugins(plugins.FORMATS, CHECK_FORMATS)]


def export_formats() -> list[str]:
    """The names of every format of `export`: ours, then those of plug-ins. Raises `PluginError` for a name used twice."""
    return [*EXPORT_FORMATS, *plugins.find_plugins(plugins.EXPORTS, EXPORT_FORMATS)]


def render(report: Report, form: str) -> str:
    """The report in one of the formats of `check`; only that format's module is loaded."""
    return _render(report, form, CHECK_FORMATS, plugins.FORMATS)


def render_export(report: Report, form: str) -> str:
    """The report in one of the formats of `export`; only that format's module is loaded."""
    return _render(report, form, EXPORT_FORMATS, plugins.EXPORTS)


def _render(report: Report, form: str, ours: dict[str, str], group: str) -> str:
    if form in ours:
        text: str = import_module(ours[form]).render(report)
        return text
    return _render_plugin(report, plugins.find_plugins(group, ours)[form])


def _render_plugin(report: Report, plugin: plugins.Plugin) -> str:
    """The report as a plug-in renders it. Raises `PluginError` where it fails or gives no text."""
    render = plugins.load_plugin(plugin)
    try:
        text = render(report)
    except CrossreadError:
        raise
    except Exception as error:
        raise plugins.failure(plugin, "failed", error) from error
    if not isinstance(text, str):
        raise PluginError(f"{plugin}: gave {type(text).__name__}, not text")
    return text
