# @row OM-18
print(type("T", (), {}).__module__, type("T", (), {"__module__": "m", "__qualname__": "Q"}), type("T", (int,), {"x": 1})(5).x, type("é", (), {}).__name__)
for arguments in ((), ("a", ()), (5, (), {}), ("T", [], {}), ("T", (), []), ("T", (5,), {}), ("T", (), {"__qualname__": 5}), ("T\0", (), {}), ("\ud800", (), {}), ("T", (bool,), {}), ("T", (int, str), {}), ("T", (object, int), {}), ("T", (int, int), {}), ("T", (), {"__slots__": ("1a",)}), ("T", (), {"__slots__": 5}), ("T", (int,), {"__slots__": ("x",)}), ("T", (), {}, 1), ("T", (), {"__classcell__": 5})):
    try:
        print(type(*arguments))
    except (TypeError, ValueError, UnicodeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
