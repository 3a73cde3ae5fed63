# @row IN-06
import sys
import types
seen = []
def hook(event, args):
    if recording:
        seen.append((event, [a if isinstance(a, (str, int)) else type(a).__name__ for a in args]))
recording = False
sys.addaudithook(hook)
def case(text, function):
    global recording
    seen.clear()
    recording = True
    try:
        function()
    finally:
        recording = False
    for event, args in seen:
        if event not in ("object.__getattr__",) or args[1] != "__globals__":
            print(text, event, [a for a in args if not (event == "builtins.id" and isinstance(a, int))])
def f(x=1, *, y=2): pass
def g(): yield 1
async def co(): pass
async def ag(): yield
c = co()
code = compile("1", "<c>", "eval")
def failing():
    try: 1 / 0
    except ZeroDivisionError as e: return e.__traceback__
case("compile", lambda: compile("1", "<name>", "eval"))
case("compile bytes", lambda: compile(b"1", "<name>", "exec"))
case("eval", lambda: eval("1"))
case("exec", lambda: exec("pass"))
case("eval code", lambda: eval(code))
case("id", lambda: id(3))
case("getframe", lambda: (sys._getframe(), sys._getframemodulename(0)))
case("frames", lambda: (sys._current_frames(), sys._current_exceptions()))
case("code", lambda: f.__code__)
case("set code", lambda: setattr(f, "__code__", f.__code__))
case("defaults", lambda: (f.__defaults__, f.__kwdefaults__))
case("set defaults", lambda: (setattr(f, "__defaults__", None), setattr(f, "__kwdefaults__", {"y": 1}), delattr(f, "__kwdefaults__")))
case("frame", lambda: (sys._getframe().f_code, sys._getframe().f_locals, sys._getframe().f_back))
case("traceback", lambda: failing().tb_frame)
case("generator", lambda: (g().gi_code, g().gi_frame, g().gi_yieldfrom))
case("coroutine", lambda: (c.cr_code, c.cr_frame, c.cr_await))
case("async generator", lambda: (ag().ag_code, ag().ag_frame))
case("hooks", lambda: sys.set_asyncgen_hooks(None, None))
case("trace", lambda: (sys.settrace(None), sys.setprofile(None)))
case("monitoring", lambda: sys.monitoring.register_callback(1, 1, None))
case("another hook", lambda: sys.addaudithook(lambda *a: None))
sys.breakpointhook = lambda: None
case("breakpoint", lambda: breakpoint())
case("own", lambda: sys.audit("own.event", 1, "two", None))
c.close()
def refusing(event, args):
    if event == "sys.addaudithook": raise ValueError("no more")
    if event == "compile": raise ZeroDivisionError("not compiled")
sys.addaudithook(refusing)
print(sys.addaudithook(print))
try: compile("1", "<s>", "eval")
except ZeroDivisionError as e: print(e)
try: eval("1")
except ZeroDivisionError as e: print(e)
log = []
def traced(event, args): pass
sys.addaudithook(traced)
def tracer(frame, event, arg): log.append((frame.f_code.co_name, event))
sys.settrace(tracer)
sys.audit("own.event")
sys.settrace(None)
print(log)
traced.__cantrace__ = True
sys.settrace(tracer)
sys.audit("own.event")
sys.settrace(None)
print(log)
import _thread, gc, marshal, os, time
class A: pass
class B: pass
class C(A): pass
sys.settrace(None)
with open(__file__, "rb") as opened: pass
case("type", lambda: (setattr(A, "__name__", "Z"), setattr(C, "__bases__", (B,)), setattr(A(), "__class__", B)))
case("gc", lambda: (gc.get_objects(generation=1), gc.get_referrers(A), gc.get_referents(A)))
case("marshal", lambda: marshal.loads(marshal.dumps(1)))
case("open", lambda: (open(os.devnull, "rb").close(), open(opened.fileno() if not opened.closed else os.dup(1), "w").close()))
case("sleep", lambda: time.sleep(0))
lock = _thread.allocate_lock()
lock.acquire()
case("thread", lambda: (_thread.start_new_thread(lock.release, ()), lock.acquire()))
