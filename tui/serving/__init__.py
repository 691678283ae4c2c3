"""The review screen in a browser: a small server on this machine, a guard at its door, a process per open page."""
