# @row IN-05
# @process
import sys
try:
    raise SystemExit
except SystemExit as e:
    print(repr(e), e.code)
for v in (None, 0, 3, "text", (1, 2)):
    try:
        sys.exit(v)
    except SystemExit as e:
        print(repr(e), e.code)
exit()
