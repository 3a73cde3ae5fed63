# @row IM-01
# The texts, names and kinds of errors for what is not there.
for code in ("import nowhere", "import nowhere.sub", "import sys.sub", "from sys import nothing", "from nowhere import x", "import importlib.nothing", "from types import nothing_here"):
    try:
        exec(code)
    except ImportError as e:
        print(type(e).__name__, e.msg.partition(" (")[0], e.name, getattr(e, "name_from", "-"), e.path is None)
