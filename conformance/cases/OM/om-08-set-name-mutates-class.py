# @row OM-08
class Expand:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_extra", Log())
        delattr(owner, name)
class Log:
    def __set_name__(self, owner, name): print("log", name)
class A:
    e = Expand()
    l = Log()
print(sorted(n for n in vars(A) if not n.startswith("__")))
class Stop:
    def __set_name__(self, owner, name): raise RuntimeError("stop here")
try:
    class B:
        s = Stop()
        l = Log()
except RuntimeError as e:
    print(e, e.__notes__, "B" in globals())
