# @row OM-10
# __slots__ may be any iterable of names, a string is one name; what is no identifier or no string is refused.
class L(list): pass
for slots in ("one", ("a", "b"), ["a"], {"a": "doc", "b": None}, {"x"}, iter("pq"), (n for n in ["g"]), L(["l"]), "", (), "two words", ("a", 5), 5, None, ("a", b"b"), ["1a"], ("class",), ("é",), ("a", "a"), ("__dict__", "a"), ("__weakref__",), ("__dict__", "__dict__"), ("__slots__",), ("__class__",), ("__module__",), ("__doc__",), ("__qualname__",), ("__init__",)):
    try:
        C = type("C", (), {"__slots__": slots})
        print(C.__slots__ if not hasattr(C.__slots__, "__next__") else "iterator", sorted(n for n in vars(C) if type(vars(C)[n]).__name__ == "member_descriptor"), hasattr(C(), "__dict__"), C.__dictoffset__ != 0, C.__weakrefoffset__ != 0)
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
