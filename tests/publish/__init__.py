"""A site that is published: to every kind of target, killed on the way, and looked at as a reader does."""
