# @row IM-01
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("chameleon.py", "import sys\nclass Other: value = 'replaced'\nsys.modules[__name__] = Other()\n")
    s.write("gone.py", "import sys\ndel sys.modules[__name__]\n")
    s.write("nonify.py", "import sys\nsys.modules[__name__] = None\n")
    import chameleon
    print(chameleon.value, type(chameleon).__name__)
    for name in ("gone", "nonify"):
        try:
            print(__import__(name))
        except (ImportError, KeyError) as e:
            print(type(e).__name__, e)
