# @row IN-09
# @process
# @options -OO
"doc"
import sys
assert False
def f():
    "doc"
print(__debug__, sys.flags.optimize, __doc__, f.__doc__)
