# @row IM-01
# An unknown encoding is a SyntaxError of the import, for get_source too.
import importlib.util
from scratch import Scratch
with Scratch() as s:
    s.write("strange.py", "# coding: no-such-thing\nx = 1\n")
    try:
        import strange
    except SyntaxError as e:
        print(s.clean(e))
    try:
        importlib.util.find_spec("strange").loader.get_source("strange")
    except SyntaxError as e:
        print(e, type(e.__context__).__name__)
