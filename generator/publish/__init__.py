"""A built site goes to where people read it: what has to travel, in which order, how each kind of target takes it."""
