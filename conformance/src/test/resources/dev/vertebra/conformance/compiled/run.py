"""Runs the programs beside it in turn, each in a module of its own, and shows what they raise."""
import gc
import os
import sys
import traceback

sys.stderr = sys.stdout
folder = os.path.dirname(os.path.abspath(__file__))
for name in sys.argv[1:]:
    path = os.path.join(folder, name + ".py")
    print("---", name)
    with open(path) as file:
        code = compile(file.read(), path, "exec")
    names = {"__name__": name, "__file__": path}
    try:
        exec(code, names)
    except BaseException:
        traceback.print_exc()
    names.clear()
    gc.collect()
