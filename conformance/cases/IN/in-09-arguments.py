# @row IN-09
# @process
# @args one "two words" --three -4
import sys
print(sys.argv[1:], len(sys.argv), sys.argv[0], __file__ == sys.path[0] + "/" + sys.argv[0])
