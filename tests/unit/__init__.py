"""Tests of single modules, on objects made in place."""
