# @row OM-18
print(int | str, int | str | int, int | (str | float), int | None, None | int, bool | int, int | list[str], list[int] | list[int], (int | str).__args__, type(int | str), type(int | str).__name__)
print((int | str) == (str | int), hash(int | str) == hash(str | int), (int | None) == (None | int), int | int, type(int | int), (int | str) | None, (int | str) == int)
print(isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | str), isinstance(1.5, int | str), (int | str).__parameters__)
for call in (lambda: int | 5, lambda: 5 | int, lambda: None | None, lambda: int | "x", lambda: (int | str)[int], lambda: (int | str)(), lambda: isinstance(1, int | list[int]), lambda: issubclass(int, str | list[int]), lambda: setattr(int | str, "x", 1), lambda: (int | str).x, lambda: type(int | str)(), lambda: (int | str) < (int | str)):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
