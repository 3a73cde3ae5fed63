# @row IN-06
import sys, builtins
sys.displayhook(5)
sys.displayhook(None)
sys.displayhook("text")
print(builtins._)
def hook(value): print("displayed", value)
sys.displayhook = hook
exec(compile("1 + 1; None; 'x'", "<s>", "single"))
sys.displayhook = sys.__displayhook__
exec(compile("[1, 2]", "<s>", "single"))
def bp(*a, **k):
    print("breakpoint hook", a, k)
    return "result"
sys.breakpointhook = bp
print(breakpoint(1, x=2))
sys.breakpointhook = sys.__breakpointhook__
import os
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint())
os.environ["PYTHONBREAKPOINT"] = "builtins.print"
breakpoint("printed by breakpoint")
del sys.displayhook
try:
    exec(compile("5", "<s>", "single"))
except RuntimeError as e:
    print(e)
