# @row IM-02
# At None sys.meta_path means that the interpreter goes down.
import sys, warnings
saved, sys.meta_path = sys.meta_path, None
try:
    import colorsys
except ImportError as e:
    print(e)
sys.meta_path = []
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    try:
        import colorsys
    except ImportError as e:
        print(e, [(x.category.__name__, str(x.message)) for x in w])
sys.meta_path = saved
