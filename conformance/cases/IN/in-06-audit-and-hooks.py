# @row IN-06
import sys
seen = []
def hook(event, args):
    if event in ("compile", "exec", "import", "case.custom", "object.__getattr__"):
        seen.append((event, args[0] if event in ("import", "case.custom") else None))
sys.addaudithook(hook)
sys.audit("case.custom", 1, 2)
eval("1 + 1")
import colorsys
exec("pass")
print([e for e in seen if e[0] != "object.__getattr__"][:4])
def refusing(event, args):
    if event == "case.refused":
        raise RuntimeError("refused " + args[0])
sys.addaudithook(refusing)
try:
    sys.audit("case.refused", "by hook")
except RuntimeError as e:
    print(e)
for bad in (lambda: sys.audit(), lambda: sys.audit(5), lambda: sys.addaudithook()):
    try:
        bad()
    except TypeError as e:
        print(e)
