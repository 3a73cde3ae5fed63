# @row IM-09
import os
import pickle
import sys
import tempfile
import threading

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
with open(os.path.join(folder, "slow_to_come.py"), "w") as file:
    file.write("import __main__\n__main__.begun.set()\n__main__.on.wait()\nclass Late: pass\n")
begun, on = threading.Event(), threading.Event()
found = []


def unpickle():
    try:
        found.append(pickle.loads(b"\x80\x03cslow_to_come\nLate\nq\x00.").__name__)
    except AttributeError as e:
        found.append(str(e)[:20])


importer = threading.Thread(target=lambda: __import__("slow_to_come"))
importer.start()
begun.wait()
waiter = threading.Thread(target=unpickle)
waiter.start()
waiter.join(0.2)
print(found, waiter.is_alive())
on.set()
waiter.join()
importer.join()
print(found)
os.remove(os.path.join(folder, "slow_to_come.py"))
