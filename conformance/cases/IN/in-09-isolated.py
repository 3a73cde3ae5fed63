# @row IN-09
# @process
# @options -I -B
# @env PYTHONPATH=/nowhere
import sys
print(sys.flags.isolated, sys.flags.ignore_environment, sys.flags.no_user_site, sys.flags.safe_path, sys.flags.dont_write_bytecode, "/nowhere" in sys.path)
try:
    import scratch_not_in_path
except ImportError as e:
    print(e)
