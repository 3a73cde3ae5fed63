# @row GC-04
import gc

for name in sorted(dir(gc)):
    if not name.startswith("_") and callable(getattr(gc, name)):
        function = getattr(gc, name)
        print(name, function.__text_signature__, function.__module__, bool(function.__doc__))
