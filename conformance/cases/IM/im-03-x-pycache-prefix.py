# @row IM-03
# @process
# @options -X pycache_prefix=/a/b
# -X pycache_prefix wins.
# @env PYTHONPYCACHEPREFIX=/other
import sys
print(sys.pycache_prefix, sys._xoptions["pycache_prefix"])
