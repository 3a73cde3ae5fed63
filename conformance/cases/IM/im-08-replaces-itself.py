# @row IM-08
# A module that puts another object in its place.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("selfswap.py", "import sys\nclass Api:\n    value = 9\nsys.modules[__name__] = Api()\n")
    import selfswap
    from selfswap import value
    print(type(selfswap).__name__, value, hasattr(selfswap, "__spec__"))
