"""The review screen, and its plain twin for screen readers and dumb terminals."""
