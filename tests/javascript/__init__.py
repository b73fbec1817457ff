"""The browser's code: its style and types, its unit tests under Node.js, and the bundles that are made of it."""
