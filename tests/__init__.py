"""Tests of Clausebook."""
