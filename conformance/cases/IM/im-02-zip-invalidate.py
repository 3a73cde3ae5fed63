# @row IM-02
# A changed archive is read anew after invalidate_caches.
import sys, zipfile, os, importlib
from scratch import Scratch
with Scratch() as s:
    path = os.path.join(s.path, "i.zip")
    def write(**members):
        with zipfile.ZipFile(path, "w") as z:
            for name, text in members.items(): z.writestr(name + ".py", text)
    write(zone="v = 1\n")
    sys.path.insert(0, path)
    import zone
    write(zone="v = 1\n", ztwo="v = 22\n")
    importlib.invalidate_caches()
    import ztwo
    print(zone.v, ztwo.v)
    sys.path.remove(path)
