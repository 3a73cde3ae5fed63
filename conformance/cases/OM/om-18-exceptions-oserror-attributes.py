# @row OM-18
def show(e): print(type(e).__name__, e.errno, e.strerror, e.filename, e.filename2, e.args, "|", e)
show(OSError())
show(OSError("one"))
show(OSError(2, "two"))
show(OSError(2, "two", "file"))
show(OSError(2, "two", "file", None))
show(OSError(2, "two", "file", None, "file2"))
show(OSError(2, "two", None, None, "file2"))
show(OSError(None, None))
show(OSError(2, None, "f"))
show(OSError("x", "y", b"bytes"))
show(OSError(1, 2, 3, 4, 5, 6))
e = OSError(2, "two")
e.errno, e.strerror, e.filename = 5, "changed", "new"
show(e)
del e.errno
print(e.errno, e)
print(hasattr(e, "winerror"), hasattr(e, "characters_written"))
