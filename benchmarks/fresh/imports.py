"""Imports the modules named on the standard input, says `ready`, and ends."""

import importlib
import sys

for name in sys.stdin.read().split():
    importlib.import_module(name)
print("ready", flush=True)
