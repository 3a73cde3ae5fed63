# @row IN-06
import sys
def f():
    print("one")
    print("two")
    print("three")
    return "end"
def jumper(source, target):
    def trace(frame, event, arg):
        if frame.f_code is f.__code__ and event == "line" and frame.f_lineno - f.__code__.co_firstlineno == source:
            sys.settrace(None)
            frame.f_trace = None
            frame.f_lineno = f.__code__.co_firstlineno + target
        return trace
    return trace
sys.settrace(jumper(2, 3))
r = f()
sys.settrace(None)
print(r)
def g():
    x = 0
    for i in range(2):
        x += i
    return x
def into_loop(frame, event, arg):
    if frame.f_code is g.__code__ and event == "line" and frame.f_lineno == g.__code__.co_firstlineno + 1:
        try:
            frame.f_lineno = g.__code__.co_firstlineno + 3
        except ValueError as e:
            print(e)
        try:
            frame.f_lineno = 9999
        except ValueError as e:
            print(e)
        sys.settrace(None)
    return into_loop
sys.settrace(into_loop)
g()
sys.settrace(None)
