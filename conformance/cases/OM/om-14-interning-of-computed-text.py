# @row OM-14
def same(a, b): return a is b
import sys
word = "".join(["some", "_", "name"])
print(same(word, "some_name"),
      same(sys.intern(word), sys.intern("some_" + "name")), sys.intern("".join(["q", "r"])) == "qr")
class Text(str): pass
for value in (Text("a"), b"a", 5):
    try:
        sys.intern(value)
    except TypeError as error:
        print(error)
class A: pass
a = A(); setattr(a, "".join(["attr", "ibute"]), 1)
print(same(next(iter(vars(a))), "attribute"),
      same("a b"[0], "a"),
      same(str("abc"), "abc"),
      same("x" * 1, "x"),
      same("ab"[:], "ab"),
      same(chr(233), "\xe9"),
      same(chr(300), chr(300)))
