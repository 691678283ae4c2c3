"""Asking: what the claims of a story have in common to ask about: frames, contexts and groups of mentions."""
