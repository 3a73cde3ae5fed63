# @row IM-02
# What zipimporter says about what is no archive.
import zipimport, os
from scratch import Scratch
with Scratch() as s:
    plain = s.write("plain.zip", "no archive")
    for path in (plain, s.path, "", os.path.join(s.path, "none.zip"), 5):
        try:
            zipimport.zipimporter(path)
        except Exception as e:
            print(type(e).__name__, s.clean(e))
