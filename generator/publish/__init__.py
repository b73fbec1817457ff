"""A built site goes to where people read it: what has to travel, in which order, and how each kind of place takes it."""
