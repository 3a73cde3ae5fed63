# @row OM-18
def g(log):
    try:
        while True:
            try: log.append((yield len(log)))
            except ValueError as e: log.append(repr(e))
    finally: log.append("finally")
log = []
i = g(log)
next(i)
print(i.throw(ValueError("in")), i.throw(ValueError), i.send("s"), log)
try: i.throw(KeyError("out"))
except KeyError as e: print(repr(e), log)
j = g(log := [])
next(j)
print(j.close(), log, j.close())
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
k = ignores()
next(k)
try: k.close()
except RuntimeError as e: print(e)
def returns():
    try: yield
    except GeneratorExit: return "value from close"
r = returns()
next(r)
print(r.close())
fresh = g([])
try: fresh.throw(OSError("unstarted"))
except OSError as e: print(e, next(fresh, "closed"))
def recursive(): yield from me
me = recursive()
try: next(me)
except ValueError as e: print(e)
def stop(): raise StopIteration("inner"); yield
try: next(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
