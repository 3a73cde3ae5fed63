# @row OM-08
class SetOnly:
    def __set__(self, obj, value): obj.__dict__["shadow"] = value
class DeleteOnly:
    def __delete__(self, obj): print("delete called")
class A:
    s = SetOnly()
    d = DeleteOnly()
a = A()
a.s = 5
print(a.shadow, type(a.s).__name__)
vars(a)["s"] = "from dict"
print(a.s)
del a.d
for run in ("del a.s", "a.d = 1"):
    try:
        exec(run)
    except AttributeError as e:
        print(run, "->", e)
vars(a)["d"] = "dict value"
print(a.d)
