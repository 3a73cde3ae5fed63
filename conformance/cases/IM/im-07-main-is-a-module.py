# @row IM-07
import sys
import __main__
print(__main__ is sys.modules["__main__"], __main__.__dict__ is globals(), __name__)
value = 1
print(__main__.value)
__main__.value = 2
print(value)
if "im_07_guard" not in sys.modules:
    import importlib.util
    spec = importlib.util.spec_from_file_location("im_07_guard", __file__)
    m = importlib.util.module_from_spec(spec)
    sys.modules["im_07_guard"] = m
    spec.loader.exec_module(m)
    print(m.__name__, m is __main__, m.value, value, m.__main__ is __main__)
