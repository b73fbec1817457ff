"""Workbooks: layout, look, writer and reader."""
