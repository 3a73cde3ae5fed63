# @row IM-03
# @process
# @options -X pycache_prefix=
# An empty -X pycache_prefix takes that of the environment away.
# @env PYTHONPYCACHEPREFIX=/other
import sys
print(sys.pycache_prefix)
