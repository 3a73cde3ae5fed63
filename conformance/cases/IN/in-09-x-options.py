# @row IN-09
# @process
# @options -X dev -X custom=value -X flag
import sys
print({k: v for k, v in sys._xoptions.items() if k != "memory"}, sys.flags.dev_mode)
