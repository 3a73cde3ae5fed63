# @row IM-05
# __package__ that differs from __spec__.parent warns.
import warnings, importlib.machinery as m
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    for package, spec in (("json", m.ModuleSpec("other.x", None)), (None, m.ModuleSpec("json.x", None)), (None, None)):
        try: exec("from .decoder import JSONDecoder", {"__package__": package, "__spec__": spec, "__name__": "json.y"})
        except Exception as e: print(type(e).__name__, e)
print([(x.category.__name__, str(x.message)) for x in w])
