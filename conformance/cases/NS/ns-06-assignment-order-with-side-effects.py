# @row NS-06
# The value first, then the targets from left to right, each target's own parts from left to right.
log = []
def say(x):
    log.append(x)
    return x
class Box:
    def __init__(self, name): object.__setattr__(self, "name", name)
    def __setattr__(self, k, v): log.append(f"{self.name}.{k}={v}")
    def __setitem__(self, k, v): log.append(f"{self.name}[{k}]={v}")
    def __getitem__(self, k): log.append(f"{self.name}[{k}]"); return 1
    def __delitem__(self, k): log.append(f"del {self.name}[{k}]")
    def __getattr__(self, k): log.append(f"{self.name}.{k}"); return 1
    def __delattr__(self, k): log.append(f"del {self.name}.{k}")
def box(n): return Box(say(n))
def show(): print(*log); log.clear()
box("a")[say("i")] = box("b").x = say("value"); show()
box("a").x, box("b")[say("k")] = say(1), say(2); show()
(box("a").x, [box("b").y, *box("c")[say(0)]]) = 1, (2, 3, 4); show()
box("a")[say("i")] += say(5); show()
box("a").x *= say(5); show()
box("a")[say(1):say(2), say(3)] = say("v"); show()
del box("a").x, (box("b")[say("k")], [box("c").z]); show()
for box("t").item in [say(1), say(2)]: say("body")
show()
with __import__("contextlib").nullcontext(say("ctx")) as box("w").value: say("in")
show()
box("a").x: say("annotation") = say("value"); show()
box("a")[say("i")]: say("only annotation"); show()
try: box("a").x, box("b").y = say(1), 1 / 0
except ZeroDivisionError: show()
try: box("a").x, box("b").y = say([1, 2, 3])
except ValueError: show()
