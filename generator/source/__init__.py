"""Files to values: YAML, settings, the ledger, and the places of what stands in them."""
