"""What an assessor found: the file that page, workbook, report and command line share."""
