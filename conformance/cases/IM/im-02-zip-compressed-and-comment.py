# @row IM-02
# Deflated members and an archive comment.
import sys, zipfile, os
from scratch import Scratch
with Scratch() as s:
    path = os.path.join(s.path, "c.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("squeezed.py", "text = 'a' * 10\n" + "# filler\n" * 1000)
        z.comment = b"a comment"
    sys.path.insert(0, path)
    import squeezed
    print(squeezed.text, s.clean(squeezed.__file__))
    sys.path.remove(path)
