# @row IM-02
# The methods of zipimporter.
import zipimport, zipfile, os
from scratch import Scratch
with Scratch() as s:
    path = os.path.join(s.path, "a.zip")
    with zipfile.ZipFile(path, "w") as z:
        z.writestr("m.py", "x = 1\n"); z.writestr("p/__init__.py", ""); z.writestr("p/q.py", "y = 2\n"); z.writestr("p/d.bin", b"\0\1")
    z = zipimport.zipimporter(path)
    print(s.clean(z), s.clean(z.archive), repr(z.prefix), z.is_package("p"), z.is_package("m"), z.get_source("m"), s.clean(z.get_filename("p")))
    print(z.get_data("p/d.bin"), z.find_spec("nothing"), z.find_spec("p").submodule_search_locations is not None)
    sub = zipimport.zipimporter(path + "/p")
    print(sub.prefix, sub.find_spec("q").name, s.clean(sub))
    for f in (lambda: z.get_code("nothing"), lambda: z.is_package("nothing"), lambda: z.get_filename("nothing"), lambda: z.get_data("nothing")):
        try: f()
        except Exception as e: print(type(e).__name__, s.clean(e))
