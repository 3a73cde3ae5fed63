# @row OM-14
import sys
a = "hello"
b = "hello"
print(a is b)
made = "".join(["hel", "lo"])
print(made == a, made is a, sys.intern(made) is a)
def f(): return "identifier_like", "not identifier like!", "hel" + "lo", "x" * 5
def g(): return "identifier_like", "not identifier like!", "hello", "xxxxx"
print([p is q for p, q in zip(f(), g())])
s1 = sys.intern("".join(["two", " words"]))
s2 = sys.intern("".join(["two", " words"]))
print(s1 is s2)
class S(str): pass
for bad in (S("x"), 5, None):
    try:
        sys.intern(bad)
    except TypeError as e:
        print(e)
class C: attribute_name = 1
name = next(n for n in C.__dict__ if n.startswith("attr"))
print(name is "".join(["attribute", "_name"]), name is sys.intern("".join(["attribute", "_name"])))
c = C()
setattr(c, "".join(["dyn", "amic"]), 1)
print(next(iter(c.__dict__)) is sys.intern("".join(["dyn", "amic"])))
print((lambda: 0).__code__.co_name is (lambda: 1).__code__.co_name, f.__name__ is sys.intern("f"))
