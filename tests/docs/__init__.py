"""Documentation that cannot fall behind the commands, the keys and the files that it names."""
