"""`python -m generator` is `clausebook`."""

from generator.cli.main import main

main()
