"""A checked standard to a finished site, and its preview."""
