# @row IM-06
import sys, re
try:
    import im_circ_c
except ImportError as e:
    print(type(e).__name__, re.sub(r"\(.*\)", "(PATH)", str(e)), e.name, e.name_from if hasattr(e, "name_from") else "")
print([n for n in sys.modules if n.startswith("im_circ")])
