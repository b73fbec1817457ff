"""The terms for terminology tools."""
