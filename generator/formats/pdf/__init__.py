"""PDFs, set by Typst."""
