# @row NS-04
def f():
    exec("made = 1")
    try: return made
    except NameError as e: return str(e)
def g():
    made = 0
    exec("made = 1")
    return made
def h():
    exec("global from_h; from_h = 5")
    return from_h
def k():
    ns = {}
    exec("made = 1", globals(), ns)
    return ns, eval("made + 1", globals(), ns)
class A:
    exec("attr = 7")
    val = attr
exec("module_level = 9")
print(f(), g(), h(), k(), A.val, module_level)
