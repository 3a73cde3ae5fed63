# @row IN-06
import sys
m = sys.monitoring
E = m.events
TOOL = 3
m.use_tool_id(TOOL, "case")
print(m.get_tool(TOOL), m.get_tool(4), sorted(n for n in dir(E) if not n.startswith("_")))
def f(n):
    t = 0
    for i in range(n):
        t += i
    if t:
        g()
    return t
def g():
    try:
        raise KeyError
    except KeyError:
        pass
log = []
m.register_callback(TOOL, E.PY_START, lambda code, off: log.append(("start", code.co_name)))
m.register_callback(TOOL, E.PY_RETURN, lambda code, off, v: log.append(("return", code.co_name, v)))
m.register_callback(TOOL, E.CALL, lambda code, off, c, a: log.append(("call", c.__name__, a if a is not m.MISSING else "MISSING")))
m.register_callback(TOOL, E.RAISE, lambda code, off, e: log.append(("raise", type(e).__name__)))
m.register_callback(TOOL, E.LINE, lambda code, line: log.append(("line", line - code.co_firstlineno)) or m.DISABLE)
m.set_local_events(TOOL, f.__code__, E.PY_START | E.PY_RETURN | E.CALL | E.LINE)
m.set_local_events(TOOL, g.__code__, E.PY_START)
f(2)
for e in log:
    print(*e)
log.clear()
f(2)
print("lines are disabled:", [e for e in log if e[0] == "line"])
m.restart_events()
log.clear()
f(0)
print("after restart:", [e for e in log if e[0] == "line"])
m.set_local_events(TOOL, f.__code__, 0)
m.set_local_events(TOOL, g.__code__, 0)
m.set_events(TOOL, E.RAISE)
log.clear()
g()
m.set_events(TOOL, 0)
print(log, m.get_events(TOOL), m.get_local_events(TOOL, f.__code__))
for bad in (lambda: m.use_tool_id(TOOL, "again"), lambda: m.use_tool_id(9, "x"), lambda: m.set_events(5, 1), lambda: m.register_callback(TOOL, 3, None), lambda: m.set_events(TOOL, 1 << 40), lambda: m.use_tool_id(1, 5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
m.free_tool_id(TOOL)
print(m.get_tool(TOOL))
