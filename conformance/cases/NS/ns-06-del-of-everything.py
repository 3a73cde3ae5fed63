# @row NS-06
# del takes names, attributes, items, slices and nested lists of them; the first failure stops the rest.
class T:
    def __delattr__(self, k): print("delattr", k)
    def __delitem__(self, k): print("delitem", k)
t = T()
del t.a, t[0], t[1:2], t[1:2:3], t[...], t[1, 2], t[()]
del (t.a), [t.b, (t.c, t[5])], ()
a = b = c = 1
try: del a, missing, b
except NameError as e: print(e, "a" in globals(), b)
l = [0, 1, 2, 3, 4, 5]
del l[0], l[0]; print(l)
del l[1:3]; print(l)
try: del l[5]
except IndexError as e: print(e)
d = {"x": 1}
try: del d["x"], d["x"]
except KeyError as e: print(repr(e))
for bad in ("del 5", "del f()", "del a + b", "del (a, 5)", "del [a, b.c, d()]", "del None", "del *a", "del (*a,)", "del a if b else c", "del a.b().c", "del x := 1", "del", "del ()", "del (a)", "del (a,)", "del [a]", "del lambda: 0", "del a, (b, [c, d])", "del {a}", "del 'x'", "del __debug__", "del a == b", "del -a", "del f'{a}'", "del a[b](c)"):
    try: compile(bad, "s", "exec"); print(bad, "ok")
    except SyntaxError as e: print(bad, "->", e.msg)
for obj in (5, "text", (1, 2), b"ab", range(3), None):
    try: del obj[0]
    except TypeError as e: print(e)
    try: del obj.real
    except AttributeError as e: print(e)
