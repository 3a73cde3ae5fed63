# @row IN-08
# @process
# A daemon thread goes on while exit functions run, and stops where it asks for the interpreter when the end begins.
import atexit
import sys
import threading
import time


class Output:
    """Standard output; its flush is the first thing that the end does."""

    def __init__(self, file):
        self.file = file

    def write(self, text):
        self.file.write(text)

    def flush(self):
        if sys.is_finalizing():
            before = count
            time.sleep(0.05)
            self.file.write(f'flush at the end; daemons go on: {count > before}\n')
            self.file.write(f'alive {daemon.is_alive()}, {threading.active_count()} threads\n')
            try:
                threading.Thread(target=print).start()
            except PythonFinalizationError as error:
                self.file.write(f'{type(error).__name__}: {error}\n')
        self.file.flush()


count = 0


def work():
    global count
    try:
        while True:
            count += 1
            time.sleep(0.001)
    finally:
        print('finally')


def spin():
    while True:
        pass


def at_exit():
    before = count
    time.sleep(0.1)
    print('exit function; daemons go on:', count > before, sys.is_finalizing())


daemon = threading.Thread(target=work, daemon=True)
daemon.start()
threading.Thread(target=spin, daemon=True).start()
atexit.register(at_exit)
sys.stdout = Output(sys.stdout)
print('the program ends')
