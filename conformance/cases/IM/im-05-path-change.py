# @row IM-05
# Submodules are found on the package's __path__ as it is now.
from scratch import Scratch
import os
with Scratch() as s:
    s.write("stretch/__init__.py", ""); s.write("elsewhere/extra.py", "v = 'extra'\n")
    import stretch
    try: import stretch.extra
    except ImportError as e: print(e)
    stretch.__path__.append(os.path.join(s.path, "elsewhere"))
    import stretch.extra
    print(stretch.extra.v)
    stretch.__path__ = []
    try: import stretch.more
    except ImportError as e: print(e)
