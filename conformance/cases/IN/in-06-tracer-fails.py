# @row IN-06
import sys, traceback
def show():
    e = sys.exception()
    print(repr(e), [(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)], sys.gettrace(), sys.getprofile())
def tr(frame, event, arg):
    if event=="line": raise Exception("t")
    return tr
def f():
    x=1
    return x
sys.settrace(tr)
try: f()
except Exception: show()
def tr(frame, event, arg):
    if event=="return": raise Exception("t")
    return tr
sys.settrace(tr)
try: f()
except Exception: show()
def tr(frame, event, arg):
    if event=="call": raise Exception("t")
    return tr
sys.settrace(tr)
try: f()
except Exception: show()
def g(): 1/0
def tr(frame, event, arg):
    if event=="exception": raise Exception("t")
    return tr
sys.settrace(tr)
try: g()
except Exception: show()
def pr(frame, event, arg):
    if event=="c_call": raise Exception("p")
sys.setprofile(pr)
try: len([])
except Exception: show()
