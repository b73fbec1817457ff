"""The tool as a package: installed into an empty environment, used outside the checkout."""
