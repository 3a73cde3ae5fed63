# @row IM-01
import sys
def attempt(text):
    try:
        exec(text, {"__name__": "somewhere"})
    except Exception as e:
        print(f"{text!r:45}", type(e).__name__, str(e).replace(here, "HERE").replace(os.path.dirname(os.__file__), "LIB"), getattr(e, "name", "-"), getattr(e, "name_from", "-"))
import os
here = os.path.dirname(os.path.abspath(__file__))
attempt("from os import nothing")
attempt("from sys import nothing")
attempt("from im_pkg import nothing")
attempt("from im_pkg.nothing import x")
attempt("import im_pkg.nothing.more")
attempt("from im_counter import *; print(sorted(k for k in globals() if k[0] != '_'))")
attempt("from collections import OrderedDic")
attempt("from os import pth")
sys.modules["oddly"] = 5
attempt("from oddly import real")
attempt("from oddly import nothing")
class Odd: pass
odd = Odd(); odd.__name__ = "odd_name"
sys.modules["oddly"] = odd
attempt("from oddly import nothing")
odd.__name__ = 7
attempt("from oddly import nothing")
odd.__file__ = "/somewhere/odd.py"
attempt("from oddly import nothing")
odd.__all__ = ["a", 5]
odd.a = 1
attempt("from oddly import *")
odd.__all__ = ["missing"]
attempt("from oddly import *")
del odd.__all__
odd._hidden = 1
attempt("from oddly import *; print(a, '_hidden' in globals())")
