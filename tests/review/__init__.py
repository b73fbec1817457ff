"""Documents of people beside a standard: what `clausebook review` and the page find in them."""
