# @row IN-05
# @process
import sys
def hook(t, v, tb):
    print("hook:", t.__name__, v, tb.tb_lineno, file=sys.stdout)
sys.excepthook = hook
import atexit
atexit.register(print, "atexit still runs")
raise ValueError("to the hook")
