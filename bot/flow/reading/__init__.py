"""What she wrote, read as the answer to one question."""
