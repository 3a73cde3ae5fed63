# @row IM-05
# A name in __init__ hides the submodule of that name until that is imported.
from scratch import Scratch
with Scratch() as s:
    s.write("hides/__init__.py", "sub = 'a name'\n"); s.write("hides/sub.py", "")
    from hides import sub
    print(sub)
    import hides.sub
    from hides import sub
    print(type(sub).__name__)
