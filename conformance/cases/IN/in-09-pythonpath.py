# @row IN-09
# @process
# @env PYTHONPATH=/first:/second
import sys
print(sys.path[1:3], sys.flags.ignore_environment, sys.flags.safe_path)
