import sys


def work(n, switch):
    total = 0
    for i in range(n):
        if i == 2:
            switch()
        total = step(total, i)
    return total


def step(a, b):
    if b % 2:
        return a + b
    return a


events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno))
    return tracer


def profiler(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno))


def trace_all():
    sys._getframe(1).f_trace = tracer
    sys.settrace(tracer)


def show(name):
    print(name, len(events))
    for event in events:
        print("  ", *event)
    events.clear()


print(work(4, lambda: None))
print(work(5, trace_all))
sys.settrace(None)
show("traced from the middle")
print(work(4, lambda: None))
show("not traced")
print(work(4, lambda: sys.setprofile(profiler)))
sys.setprofile(None)
show("profiled from the middle")
print(work(4, lambda: None))


def monitored(n):
    total = 0
    while n:
        n -= 1
        total += n
    return total


monitoring = sys.monitoring
monitored(3)
monitoring.use_tool_id(3, "test")
lines = []
monitoring.register_callback(3, monitoring.events.LINE, lambda code, line: lines.append(line - code.co_firstlineno))
monitoring.set_local_events(3, monitored.__code__, monitoring.events.LINE)
print(monitored(3), lines)
monitoring.set_local_events(3, monitored.__code__, 0)
lines.clear()
print(monitored(3), lines)
monitoring.free_tool_id(3)


def jumping(n):
    seen = []
    for i in range(n):
        seen.append(i)
        seen.append("skipped")
        seen.append("not skipped")
    return seen


def jumper(frame, event, arg):
    if frame.f_code is jumping.__code__:
        if event == "line" and frame.f_lineno == frame.f_code.co_firstlineno + 4:
            frame.f_lineno += 1
        return jumper


print(jumping(2))
sys.settrace(jumper)
print(jumping(2))
sys.settrace(None)
print(jumping(2))
