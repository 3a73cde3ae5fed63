# @row IN-06
import io
import pdb
import sys
SOURCE = """\
def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)
def main():
    total = 0
    for i in range(3):
        total += fact(i)
    return total
print(main())
try:
    main(1)
except TypeError as e:
    print(e)
"""
COMMANDS = """\
break fact
tbreak 9
break 4, n > 100
break
next
step
continue
args
p n
pp [n] * 3
whatis n
up
p total
down
!n = 1
return
retval
display n
next
undisplay n
disable 1
until 9
jump 6
next
list 1, 4
longlist
ignore 3 2
condition 3 n > 200
clear 3
alias dump pp %1
dump total
unalias dump
p undefined_name
jump 14
tbreak 13
nonsense (
source fact
help whatis
enable 1
interact
continue
clear 1
continue
quit
"""
import linecache
linecache.cache["<program>"] = (len(SOURCE), None, SOURCE.splitlines(True), "<program>")
out = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO(COMMANDS.replace("interact\n", "")), stdout=out, readrc=False)
debugger.use_rawinput = False
sys.stdout, stdout = out, sys.stdout
try:
    debugger.run(compile(SOURCE, "<program>", "exec"), {"__name__": "program"})
except BaseException as e:
    print("ended by", type(e).__name__)
finally:
    sys.stdout = stdout
print(out.getvalue())
