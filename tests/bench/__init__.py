"""Speed, measured by hand: nothing here is collected by pytest."""
