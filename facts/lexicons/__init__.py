"""Lexicons: word lists as data, each entry with a test."""
