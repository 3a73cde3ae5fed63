# @row IN-09
# @process
# @command - a b
# @stdin import sys
# @stdin print(sys.argv, __name__)
# @stdin def f():
# @stdin     return undefined_name
# @stdin f()
