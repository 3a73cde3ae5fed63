# @row IM-06
# A module's __getattr__ answers while it is in the making.
from scratch import Scratch
with Scratch() as s:
    s.write("ga.py", "def __getattr__(name):\n    if name.startswith('__'): raise AttributeError(name)\n    return 'made ' + name\nimport gb\n"); s.write("gb.py", "from ga import anything\nimport ga\nprint(anything, ga.more)\n")
    import ga
