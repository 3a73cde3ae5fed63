# @row IM-06
# A module whose file hides one of the library: what the error says, when it is in the making and afterwards.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("fractions.py", "import fractions\nfractions.Fraction\n")
    sys.modules.pop("fractions", None)
    try: import fractions
    except AttributeError as e: print(s.clean(e))
    s.write("colorsys.py", "x = 1\n")
    sys.modules.pop("colorsys", None)
    import colorsys
    try: colorsys.rgb_to_hsv
    except AttributeError as e: print(s.clean(e))
