import sys
import helper
print(__name__, sys.argv[1:], helper.NAME, __package__ == "", __spec__.name)
