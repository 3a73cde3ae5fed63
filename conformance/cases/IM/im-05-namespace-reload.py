# @row IM-05
# A namespace package can be reloaded, and becomes a regular one when it has an __init__.
import importlib
from scratch import Scratch
with Scratch() as s:
    s.write("nsrel/a.py", "")
    import nsrel
    print(importlib.reload(nsrel) is nsrel, nsrel.__file__)
    s.write("nsrel/__init__.py", "now = 'regular'\n")
    importlib.reload(nsrel)
    print(nsrel.now, s.clean(nsrel.__file__))
