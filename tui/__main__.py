"""`python -m tui` is `crossread`."""

from tui.main import run

if __name__ == "__main__":
    run()
