# @row OM-19
import builtins
def f(): return len("abc")
for _ in range(50): f()
print(f())
len = lambda x: "global len"
print(f())
for _ in range(50): f()
del len
print(f())
saved = builtins.len
builtins.len = lambda x: "patched builtin"
try:
    print(f())
finally:
    builtins.len = saved
print(f())
exec("len = lambda x: 'from exec'")
print(f())
globals().pop("len")
print(f())
