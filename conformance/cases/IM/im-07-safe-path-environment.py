# @row IM-07
# @process
# @env PYTHONSAFEPATH=1
# PYTHONSAFEPATH keeps the script's folder out of the path.
import sys, os
print(os.path.dirname(os.path.abspath(__file__)) in sys.path, sys.flags.safe_path)
