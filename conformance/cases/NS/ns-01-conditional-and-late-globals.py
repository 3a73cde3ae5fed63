# @row NS-01
def use(): return helper(2)
try: use()
except NameError as e: print(e)
def helper(n): return n * 10
print(use())
if True:
    conditional = "defined"
else:
    never = 1
print(conditional, "never" in globals())
for name in ("alpha", "beta"): globals()[name] = name.upper()
print(alpha, beta)
def define():
    global late
    late = "late"
try: late
except NameError as e: print(e)
define()
print(late)
def shadow():
    helper = lambda n: "local helper"
    return helper(1), use()
print(shadow())
helper = lambda n: "rebound"
print(use())
