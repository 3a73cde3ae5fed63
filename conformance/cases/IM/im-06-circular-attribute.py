# @row IM-06
import sys, re
try:
    import im_circ_e
except AttributeError as e:
    print(type(e).__name__, re.sub(r"from '[^']*'", "from PATH", str(e)))
print([n for n in sys.modules if n.startswith("im_circ")])
