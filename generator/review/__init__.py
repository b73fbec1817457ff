"""A document of somebody's beside the standard: read here, reviewed by the site's own script."""
