"""`python -m generator` is `clausebook`."""

from generator.cli.main import main

if __name__ == "__main__":  # a process that starts anew imports this module under another name
    main()
