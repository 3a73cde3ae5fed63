# @row NS-07
# What exec and eval bind where: functions see globals only, classes and comprehensions in separate locals, names deleted.
source = "x = 1\ndef f(): return x\nclass K: y = x\nl = [x for _ in range(2)]\ng = (x for _ in range(1))\n"
one = {}
exec(source, one)
print(one["f"](), one["K"].y, one["l"], list(one["g"]))
glob, loc = {}, {}
try: exec(source, glob, loc)
except NameError as e: print(e)
exec(source.replace("class K: y = x", "class K: pass").replace("l = [x", "l = [len"), glob, loc)
print(sorted(loc), sorted(glob))
for act in (lambda: loc["f"](), lambda: loc["l"], lambda: list(loc["g"])):
    try: print(act())
    except NameError as e: print(e)
glob["x"] = "global"
print(loc["f"]())
exec("global z; z = 5; w = 6", glob, loc)
print(glob["z"], loc["w"], "z" in loc, "w" in glob)
exec("del x", glob, loc)
print("x" in loc, glob["x"], eval("x", glob, loc))
try: exec("del x", glob, loc)
except NameError as e: print(e)
exec("import sys as s\nfrom os.path import join as j\nfor i in range(3): pass\nwith open.__class__.__name__ and __import__('contextlib').nullcontext(4) as c: pass\ntry: 1/0\nexcept ZeroDivisionError as e: pass", glob, loc)
print(sorted(k for k in loc if len(k) == 1), "e" in loc)
exec("a: int = 1\nb: str", glob, loc)
print(loc["__annotations__"], "__annotations__" in glob)
def inside():
    v = 1
    exec("v = 2; u = 3")
    print(v, "u" in locals())
    exec("v = 2; u = 3", None, d := {})
    print(v, d)
    return eval("v"), eval("v", {"v": "g"}), eval("v", {"v": "g"}, {"v": "l"})
print(inside())
