# @row IM-06
# A class seen through a circle is one class.
from scratch import Scratch
with Scratch() as s:
    s.write("cl1.py", "class A: pass\nimport cl2\n"); s.write("cl2.py", "import cl1\nclass B(cl1.A): pass\n")
    import cl1, cl2
    print(cl2.B.__mro__[1] is cl1.A)
