# @row IN-05
# @process
import sys
print("to stdout")
sys.exit("message on stderr")
