# @row IN-06
import sys
def a():
    b()
    len([1])
    return "a"
def b():
    try:
        int("x")
    except ValueError:
        pass
events = []
def profiler(frame, event, arg):
    name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
    events.append((event, name))
sys.setprofile(profiler)
a()
sys.setprofile(None)
for e in events:
    print(*e)
print(sys.getprofile())
def gen():
    yield 1
events.clear()
sys.setprofile(profiler)
list(gen())
sorted([2, 1], key=abs)
sys.setprofile(None)
print(events)
