"""The facts of a dossier for people and programs that were not there: one module per format with `render(report) -> str`."""
