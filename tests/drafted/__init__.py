"""Documents of drafting groups become YAML."""
