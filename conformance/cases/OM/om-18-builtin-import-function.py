# @row OM-18
m = __import__("os.path"); print(m.__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"), __import__("collections", {}, {}, ["abc"], 0).__name__, __import__(name="math").__name__)
for call in (lambda: __import__(), lambda: __import__(5), lambda: __import__(""), lambda: __import__("no_such_thing_here"), lambda: __import__("math", level=-1), lambda: __import__("x", {}, {}, [], 1), lambda: __import__("math.nothing"), lambda: __import__("json", fromlist=[5]), lambda: __import__("x", {"__package__": 5}, {}, [], 1), lambda: __import__("math", fromlist=5)):
    try:
        print(call().__name__)
    except (TypeError, ValueError, ImportError, KeyError) as error:
        print(type(error).__name__, error)
