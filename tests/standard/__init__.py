"""Tests of the real standard in `standard/`."""
