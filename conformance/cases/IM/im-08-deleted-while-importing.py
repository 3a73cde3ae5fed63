# @row IM-08
# Names deleted from sys.modules by the imported code.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("cleaner/__init__.py", "import cleaner.part\nimport sys\ndel sys.modules['cleaner.part']\n"); s.write("cleaner/part.py", "v = 1\n")
    import cleaner
    print(cleaner.part.v, "cleaner.part" in sys.modules)
    import cleaner.part
    print("cleaner.part" in sys.modules)
