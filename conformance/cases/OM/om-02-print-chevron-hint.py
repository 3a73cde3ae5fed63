# @row OM-02
import sys
try:
    print >> sys.stdout
except TypeError as e:
    print(str(e).split(" and ")[0], "Did you mean" in str(e))
try:
    print << 1
except TypeError as e:
    print(e)
try:
    len >> 3
except TypeError as e:
    print(e)
try:
    print >> 3
except TypeError as e:
    print(e)
