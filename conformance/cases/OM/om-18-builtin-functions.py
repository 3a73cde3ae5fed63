# @row OM-18
print(abs(-3), abs(-2.5), abs(3 + 4j), bin(-10), oct(8), hex(255), chr(8364), ord("€"), divmod(7, 3), pow(2, 10), pow(2, 10, 1000), round(3.14159, 2), sum([1, 2], 10), max(1, 5, 3), min("b", "a"), len("abc"), repr("x"), ascii("é"), format(3.14159, ".2f"), hash("") == hash(""))
print(all([1, 0]), any([0, 1]), sorted([3, 1, 2], reverse=True), list(map(str, [1])), callable(len), isinstance(1, int), issubclass(bool, int), type(1).__name__, id(1) == id(1), bool([]), iter([1]).__class__.__name__, getattr(5, "real"), hasattr(5, "x"), vars(type("T", (), {"a": 1})())) 
print(eval("1 + 2"), eval("x * 2", {"x": 21}), eval("a + b", {"a": 1}, {"b": 2}), exec("pass"), compile("5 + 5", "<s>", "eval").co_name, eval(compile("5 + 5", "<s>", "eval")))
ns = {}
exec("def f(x): return x * y\ny = 3\nresult = f(14)", ns)
print(ns["result"], sorted(k for k in ns if not k.startswith("__")), "__builtins__" in ns)
print(*[1, 2], sep="-", end="!\n")
print("a", "b", sep="", end="")
print(None, flush=True)
print(__import__("math").pi, print.__name__, print.__self__.__name__, len.__module__, bool(len.__doc__), abs.__text_signature__)
for bad in (lambda: abs("x"), lambda: bin(1.5), lambda: chr("a"), lambda: ord("ab"), lambda: divmod(1), lambda: round("x"), lambda: sum([[]]), lambda: eval("1 +"), lambda: eval("undefined_name"), lambda: exec(5), lambda: compile("x", "f", "nope"), lambda: getattr(1), lambda: hasattr(1, 2), lambda: vars(5), lambda: hash([]), lambda: __import__("no_such_module_here"),
            lambda: print(sep=5), lambda: input.foo, lambda: sorted(5), lambda: sorted([1], key=1), lambda: pow("a", 2), lambda: pow(2.5, 2, 3), lambda: isinstance(1, 1), lambda: format(1, 2), lambda: round(1.5, "x"), lambda: len(5), lambda: open(), lambda: eval("1", 5), lambda: exec("x", {}, 5), lambda: setattr(1, "a"), lambda: max(1, key=5), lambda: zip(1), lambda: delattr(5, "x"), lambda: eval(5), lambda: compile("1\0", "f", "exec"), lambda: print("x", file=5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
