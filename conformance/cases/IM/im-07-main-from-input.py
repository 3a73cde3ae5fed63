# @row IM-07
# @process
# @command - x
# @stdin import sys
# @stdin print(__name__, __spec__, __loader__, sys.argv, repr(sys.path[0]))
# What __main__ is when the source comes from standard input.
