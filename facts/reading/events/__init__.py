"""Event words and their status: what is said to happen, and how settled the text says it is.

`find_events` reads each sentence once, from left to right. `state` holds the clauses that are open and what governs
them; `function_words`, `nouns` and `verbs` say what each word does to it; `clauses` finds the clause of a finite verb;
`status` combines what a clause, a governor and a word's own modals and negations say. `governing_verbs`,
`speech_verbs`, `governing_words` and `words` are the lexicons, `tables` their look-up forms.
"""

from facts.reading.events.reader import find_events

__all__ = ["find_events"]
