"""Tests of the assessment file and what is read into it."""
