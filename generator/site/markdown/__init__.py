"""A page's Markdown to the HTML of the site: what belongs together is grouped, and marked for styles and scripts."""
