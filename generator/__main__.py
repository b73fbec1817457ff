"""`python -m generator` is `clausebook`."""

from generator.cli import main

main()
