# @row OM-03
print(
    isinstance(1, int), isinstance(True, int), isinstance(1, (str, (float, int))), isinstance(1, int | str),
    isinstance(None, int | None), issubclass(bool, int), issubclass(int, (str, object)),
)
def attempt(f, *args):
    try:
        return f(*args)
    except TypeError as e:
        return str(e)
for args in (
    (1, 5), (1, (int, 5)), (1, ("x", int)), (1, "int"), (1, list[int]), (1, int | list[int]), (1,), (1, ()),
    ("a", ((), (), str)), (1, None),
):
    print(attempt(isinstance, *args))
for args in ((1, int), (int, 5), (int, list[int]), (int, int | str), (None, int), ("int", str), (int, ()), (list[int], list)):
    print(attempt(issubclass, *args))
