# @row IN-06
import sys
def target(n):
    total = 0
    for i in range(n):
        total += i
    try:
        helper(total)
    except ValueError:
        total = -1
    return total
def helper(x):
    if x > 0:
        raise ValueError("positive")
    return x
events = []
def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    what = arg if event == "return" else arg[0].__name__ if event == "exception" else None
    events.append((frame.f_code.co_name, event, frame.f_lineno, what))
    return tracer
sys.settrace(tracer)
result = target(2)
sys.settrace(None)
print(result, sys.gettrace())
for e in events:
    print(*e)
events.clear()
def only_calls(frame, event, arg):
    events.append((frame.f_code.co_name, event))
    return None
sys.settrace(only_calls)
target(1)
sys.settrace(None)
print(events)
def gen():
    yield 1
    yield 2
events.clear()
sys.settrace(tracer)
list(gen())
[x for x in (1,)]
sys.settrace(None)
for e in events:
    print(*e)
def failing(frame, event, arg):
    raise RuntimeError("tracer fails")
sys.settrace(failing)
try:
    helper(0)
except RuntimeError as e:
    print(e, sys.gettrace())
