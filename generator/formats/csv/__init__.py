"""Comma-separated tables."""
