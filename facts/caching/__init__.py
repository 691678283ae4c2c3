"""Caching: what was read in a source, and what was found in a dossier, kept for the next run.

A cache is never needed: without one, with an empty or a damaged one the same bytes come out, only later. `store` keeps
entries in a folder, `readings` and `findings` say what an entry of each sort holds, `rules` names the version of the
rules that made it.
"""
