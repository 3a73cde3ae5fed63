# @row IM-05
# A folder without __init__ in a package is a namespace package whose path follows the parent's.
import os
from scratch import Scratch
with Scratch() as s:
    s.write("realp/__init__.py", ""); s.write("realp/ns/leaf.py", "v = 1\n"); s.write("other/ns/leaf2.py", "v = 2\n")
    import realp.ns.leaf
    print(realp.ns.leaf.v, realp.ns.__package__)
    realp.__path__.append(os.path.join(s.path, "other"))
    import realp.ns.leaf2
    print(realp.ns.leaf2.v, len(realp.ns.__path__))
