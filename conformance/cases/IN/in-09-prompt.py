# @row IN-09
# @process
# @command -q -i
# @stdin import sys; sys.ps1 = "A "; sys.ps2 = "B "
# @stdin if 1:
# @stdin   # comment
# @stdin   2
# @stdin 
# @stdin    
# @stdin # comment
# @stdin try:
# @stdin   1
# @stdin 
# @stdin class A:
# @stdin 
# @stdin "\d"
# @stdin 1 is 1
# @stdin return 1
# @stdin x = 5 \
# @stdin  + 6
# @stdin x
# @stdin """a
# @stdin 
# @stdin b"""
# @stdin from __future__ import annotations
# @stdin def f(a: zz): pass
# @stdin 
# @stdin f.__annotations__
# @stdin raise KeyboardInterrupt
# @stdin 1/0; print("not here")
# @stdin sys.last_exc
# @stdin import os; os.read(0, 6)
# @stdin 12345
# @stdin input()
# @stdin line
# @stdin raise SystemExit("bye")
