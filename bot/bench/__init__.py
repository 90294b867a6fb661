"""Measurements against a peer in the same run. Ratios are printed; absolute figures depend on the machine."""
