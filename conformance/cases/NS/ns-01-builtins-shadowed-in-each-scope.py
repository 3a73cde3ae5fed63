# @row NS-01
print(list("ab"))
list = "module list"
def f():
    list = "local list"
    def g(): return list
    return g(), list
class A:
    before = list
    list = "class list"
    after = list
    def m(self): return list
print(f(), A.before, A.after, A().m(), [list for _ in (1,)], (lambda list: list)("param"))
del list
print(list("cd"), A.list)
import builtins
print(builtins.list is list, "list" in globals(), hasattr(builtins, "list"))
def h(len, max=max): return len, max(1, 2)
print(h(5), len([1]))
