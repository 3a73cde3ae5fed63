# @row BC-04
from dis_clean import show
SOURCE = '''
"module doc"
from __future__ import annotations
x: int = 1
y: str
__all__ = ["x"]
if x:
    import os
for i in range(3):
    x += i
try:
    del x
except NameError:
    pass
'''
show(SOURCE)
