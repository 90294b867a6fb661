"""Sealing, deriving and hiding lengths: `cryptography` does the work, this package says with which labels."""
