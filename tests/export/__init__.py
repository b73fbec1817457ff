"""Tests of what is exported: PDF, workbook, CSV, HTML, reports."""
