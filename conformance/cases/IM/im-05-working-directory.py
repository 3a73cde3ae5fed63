# @row IM-05
import os, sys, importlib
from scratch import Scratch
with Scratch() as s:
    s.write("here/wd_one.py", "where = __file__\n")
    s.write("there/wd_one.py", "where = __file__\n")
    s.write("there/rel/wd_two.py", "where = __file__\n")
    before = os.getcwd()
    sys.path.insert(0, "")
    try:
        os.chdir(os.path.join(s.path, "here"))
        import wd_one
        print(s.clean(wd_one.where), s.clean(os.getcwd()))
        os.chdir("../there")
        del sys.modules["wd_one"]
        import wd_one
        print(s.clean(wd_one.where))
        sys.path[0] = "rel"
        import wd_two
        print(s.clean(wd_two.where), s.clean(os.path.abspath("rel")), os.path.isfile("rel/wd_two.py"))
        from importlib.machinery import SourceFileLoader
        print(SourceFileLoader("x", "rel/wd_two.py").get_data("rel/wd_two.py"), s.clean(importlib.util.spec_from_file_location("x", "rel/wd_two.py").origin))
        print([s.clean(k) for k in sys.path_importer_cache if "rel" in k or "there" in k])
    finally:
        os.chdir(before)
        sys.path.pop(0)
