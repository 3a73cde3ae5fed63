# @row OM-10
def declare(slots, bases=()):
    try:
        cls = type("X", bases, {"__slots__": slots})
        print(
            slots if not hasattr(slots, "__next__") else "iterator", "->",
            sorted(n for n, v in vars(cls).items() if type(v).__name__ in ("member_descriptor", "getset_descriptor")),
            cls.__dictoffset__, cls.__weakrefoffset__,
        )
    except (TypeError, ValueError) as e:
        print(slots if not hasattr(slots, "__next__") else "iterator", "->", type(e).__name__, e)
for slots in (
    (), "a", ("a", "b"), ["b", "a"], {"x": "doc"}, iter(["i", "j"]), ("__dict__",), ("__weakref__",),
    ("__dict__", "__weakref__", "z"), "__dict__", ("a", "a"), ("__dict__", "__dict__"), 5, (5,), ("1x",), ("a b",),
    ("",), b"a", None, ("class",), ("é",), ("__doc__",),
):
    declare(slots)
declare(("a",), (int,))
declare((), (int,))
declare(("__dict__",), (tuple,))
declare(("__weakref__",), (int,))
declare(("a",), (bytes,))
declare(("a",), (str,))
