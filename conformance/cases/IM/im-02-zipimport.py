# @row IM-02
import sys, zipfile, os
from scratch import Scratch
with Scratch() as s:
    path = os.path.join(s.path, "bundle.zip")
    with zipfile.ZipFile(path, "w") as z:
        z.writestr("zipped.py", "value = 'from zip'\ndef fail(): raise ValueError('zipped')\n")
        z.writestr("zpkg/__init__.py", "from .inner import deep\n")
        z.writestr("zpkg/inner.py", "deep = __name__\n")
        z.writestr("zpkg/data.txt", "data in zip")
    sys.path.insert(0, path)
    import zipped, zpkg
    print(zipped.value, zpkg.deep, type(zipped.__loader__).__name__, s.clean(zipped.__file__), [s.clean(p) for p in zpkg.__path__])
    print(zpkg.__loader__.get_data(os.path.join(path, "zpkg", "data.txt")), zipped.__loader__.get_source("zipped").splitlines()[0], zpkg.__loader__.is_package("zpkg"))
    import zipimport
    for bad in (lambda: zipimport.zipimporter(s.path), lambda: zipimport.zipimporter(os.path.join(s.path, "none.zip")), lambda: zpkg.__loader__.get_data("nothing"), lambda: zpkg.__loader__.get_code("nothing")):
        try:
            bad()
        except (ImportError, OSError) as e:
            print(type(e).__name__, s.clean(e))
    sys.path.remove(path)
