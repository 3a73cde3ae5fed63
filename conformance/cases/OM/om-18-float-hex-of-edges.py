# @row OM-18
import sys
for value in (0.0, -0.0, 1.0, -0.1, 5e-324, sys.float_info.min, sys.float_info.max, float("inf"), float("-inf"), float("nan"), 1e22, 2.0**-1022 / 2):
    print(value.hex())
