# @row OM-18
import warnings
print(
    ..., Ellipsis is ..., None, NotImplemented, type(...).__name__, type(None).__name__, type(NotImplemented).__name__,
    bool(...), bool(None), repr(...), ....__reduce__(), NotImplemented.__reduce__(), None.__eq__(None), None.__eq__(1),
    None == 0, None != 0, hash(None) == hash(None), None.__bool__(), str(NotImplemented),
)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(bool(NotImplemented), not NotImplemented)
    print([str(x.message) for x in w])
import copy, pickle
print([pickle.loads(pickle.dumps(x)) is x and copy.copy(x) is x and copy.deepcopy(x) is x for x in (None, ..., NotImplemented)])
for bad in (
    lambda: NotImplemented(), lambda: None + 1, lambda: None.x,
    lambda: setattr(None, "x", 1), lambda: None < None, lambda: iter(None), lambda: ... + 1,
    lambda: type("X", (type(None),), {}), lambda: len(...), lambda: int(None), lambda: -None,
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
