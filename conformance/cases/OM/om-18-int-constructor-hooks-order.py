# @row OM-18
class Both:
    def __int__(self): return 1
    def __index__(self): return 2
    def __trunc__(self): return 3
class Index:
    def __index__(self): return 4
class Trunc:
    def __trunc__(self): return 5
class BoolInt:
    def __int__(self): return True
import warnings
warnings.simplefilter("always")
for value in (Both(), Index(), Trunc(), BoolInt()):
    with warnings.catch_warnings(record=True) as caught:
        try:
            print(int(value), [str(w.message) for w in caught])
        except TypeError as error:
            print(error)
