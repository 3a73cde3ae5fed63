# @row IN-08
# Descriptors, extension codes of pickles and truth values among floats.
import copyreg
import io
import math
import pickle

for number in 2**31, -(2**31) - 1, 2**70, -1:
    for function in open, io.FileIO:
        try:
            function(number)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


class Extended:
    pass


key = __name__, "Extended"
for code in None, -1, 0, 2**31, 2**63, -(2**63) - 1, 2**1000, 2**31 - 1:
    copyreg._extension_registry[key] = code
    try:
        print(len(pickle.dumps(Extended, 2)))
    except (TypeError, RuntimeError, OverflowError) as e:
        print(type(e).__name__, e)
tenths = [0.1] * 20
print(math.sumprod(tenths, [True, False] * 10), math.sumprod([True, False] * 10, tenths))
print(math.sumprod(tenths, [1, True] * 10), math.sumprod([True, 2], [3, False]))
