"""Import the modules named on the standard input, print `ready`, and end."""

import importlib
import sys

for name in sys.stdin.read().split():
    importlib.import_module(name)
print("ready", flush=True)
