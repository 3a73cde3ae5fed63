# @row OM-18
e = ValueError("x")
print(hasattr(e, "__notes__"), e.add_note("one"), e.__notes__, vars(e))
e.add_note("two")
print(e.__notes__)
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as err:
        print(err)
e.__notes__ = "not a list"
try:
    e.add_note("z")
except TypeError as err:
    print(err)
e.__notes__ = ("tuple",)
try:
    e.add_note("z")
except TypeError as err:
    print(err)
del e.__notes__
e.add_note("fresh")
print(e.__notes__)
class S(str): pass
e.add_note(S("sub"))
print([type(n).__name__ for n in e.__notes__])
