"""What each command does: `arguments` declares its words, `run` does it and returns the exit code."""
