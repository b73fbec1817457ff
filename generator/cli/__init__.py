"""The commands, one module each: parse, call, print."""

import atexit
import gc

GARBAGE_THRESHOLD = 1_000_000
"""Code and a standard are a million small values that live until the end: looking for garbage among them doubled the
time."""

gc.set_threshold(GARBAGE_THRESHOLD)
atexit.register(gc.freeze)
"""At the end the system takes everything back: looking through it once more took a tenth of a second."""
