# @row IM-02
# Without path hooks an ImportWarning tells, and nothing new is found.
import sys, warnings
saved, sys.path_hooks[:] = sys.path_hooks[:], []
sys.path.insert(0, "/fresh/entry")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    try:
        import whatever_it_is
    except ImportError as e:
        print(e, {(x.category.__name__, str(x.message)) for x in w})
sys.path_hooks[:] = saved
sys.path.remove("/fresh/entry")
