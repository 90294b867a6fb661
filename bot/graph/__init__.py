"""The flows as a picture: one page for whoever edits them, with what a survivor reads beside each step."""
