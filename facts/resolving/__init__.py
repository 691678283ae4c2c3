"""Resolving: a reviewer's decisions as files, and what has become of them since."""
