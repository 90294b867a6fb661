"""What each kind of input does."""
