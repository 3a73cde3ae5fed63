# @row IN-05
import _warnings, sys
print("warnings" in sys.modules or "not imported", _warnings._defaultaction, _warnings._onceregistry)
_warnings.warn("before the module is there")
import warnings
print(_warnings.filters is warnings.filters, warnings.warn is _warnings.warn)
def attempt(*args, **kwargs):
    try:
        print(_warnings.warn(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)
attempt("x", 3)
attempt("x", skip_file_prefixes=[])
attempt("x", skip_file_prefixes=(1,))
for args in (("a", UserWarning, "f.py", 3, None, 5), ("a", 5, "f.py", 3), ("a", UserWarning, 5, 3), ("a", UserWarning, "f.py", 3, None, None, 5)):
    try:
        print(_warnings.warn_explicit(*args))
    except Exception as e:
        print(type(e).__name__, e)
def deep(): warnings.warn("of the caller", DeprecationWarning, 2)
deep()
for i in range(3): warnings.warn("in a loop")
warnings.warn("beyond the stack", stacklevel=50)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("error")
    try:
        warnings.warn("boo")
    except UserWarning as e:
        print("raised", e)
    warnings.simplefilter("once")
    for i in range(3): warnings.warn("one")
    warnings.simplefilter("module")
    for i in range(3): warnings.warn("mod")
    warnings.filterwarnings("ignore", "abc.*")
    warnings.warn("abcd")
    warnings.warn("abd")
print([(str(w.message), w.lineno) for w in seen])
warnings.filters.insert(0, ("zork", None, Warning, None, 0))
warnings._filters_mutated()
try:
    warnings.warn("q")
except RuntimeError as e:
    print(e)
for wrong in (5, ("error", None), (5, None, Warning, None, 0)):
    warnings.filters[0] = wrong
    warnings._filters_mutated()
    try:
        warnings.warn("r")
    except Exception as e:
        print(type(e).__name__, e)
