# @row IM-07
# @process
# @options -E
# @env PYTHONPATH=/x/one
# -E ignores PYTHONPATH.
import sys
print("/x/one" in sys.path, sys.flags.ignore_environment)
