# @row OM-18
import traceback
def text(e): return traceback.format_exception_only(e)
e = ValueError("msg")
e.add_note("line one\nline two")
e.add_note("")
print(text(e))
for notes in ("a string", ["ok", 5, None], 5, None, [], ("t",), {"a": 1}):
    e.__notes__ = notes
    print(text(e))
class Bad:
    def __repr__(self): raise RuntimeError
    def __str__(self): raise RuntimeError
e.__notes__ = [Bad()]
print(text(e))
e.__notes__ = Bad()
print(text(e))
class BadStr(Exception):
    def __str__(self): raise ValueError
print(text(BadStr()))
