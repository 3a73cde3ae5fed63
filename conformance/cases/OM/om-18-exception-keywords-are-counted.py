# @row OM-18
# More keywords than fields are counted before they are named.
for cls in (AttributeError, NameError, ImportError, UnboundLocalError, ModuleNotFoundError, ValueError, StopIteration):
    for kw in ({"name": 1, "obj": 2, "z": 3}, {"z": 3}, {"name": 1, "name2": 2}, {"name": 1, "nam": 2}, {"name": 1}, {"name": 1, "path": 2, "name_from": 3, "x": 4}):
        try: e = cls("text", **kw); print(cls.__name__, e, e.name)
        except TypeError as e: print(e)
