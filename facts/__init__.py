"""What the sources say and where they disagree. Loads no terminal library."""

VERSION = "0.1.0"
