"""Flows, facts and texts: read, checked, rehearsed, packed, and swapped whole."""
