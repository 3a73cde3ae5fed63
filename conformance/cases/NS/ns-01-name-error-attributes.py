# @row NS-01
def attempt(f):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, "|", e, "|", e.name, "|", e.args)
def local():
    print(later)
    later = 1
def free():
    def inner(): return cell
    inner()
    cell = 1
def deleted():
    x = 1
    del x
    del x
class A: pass
attempt(lambda: nothing)
attempt(local)
attempt(free)
attempt(deleted)
attempt(lambda: exec("del unknown"))
attempt(lambda: exec("class B:\n  unknown_in_class"))
attempt(lambda: eval("a.b.c"))
def global_del():
    global not_there
    del not_there
attempt(global_del)
