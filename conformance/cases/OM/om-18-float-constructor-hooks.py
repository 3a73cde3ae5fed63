# @row OM-18
class F:
    def __float__(self): return 1.5
class I:
    def __index__(self): return 2
class Wrong:
    def __float__(self): return 1
class Sub(float): pass
class ReturnsSub:
    def __float__(self): return Sub(3.5)
import warnings
warnings.simplefilter("always")
for value in (F(), I(), Wrong(), ReturnsSub(), None, [], 1j, 10**400):
    with warnings.catch_warnings(record=True) as caught:
        try:
            print(float(value), type(float(value)), [str(w.message) for w in caught])
        except (TypeError, OverflowError) as error:
            print(type(error).__name__, error)
