"""Tests of what a reader sees and does, in a real browser."""
