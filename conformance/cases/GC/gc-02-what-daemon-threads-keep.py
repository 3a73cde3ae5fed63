# @row GC-02
# @strategy counting: the moment of finalisation is the point
# @process
# What is a daemon thread's own goes when the end begins, that of the youngest thread first; its frames keep what they
# have, and so do the functions in them.
import contextvars
import os
import sys
import threading
import time
import types


def say(text, write=os.write):
    write(1, text.encode() + b'\n')


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self, say=say, sys=sys, threading=threading):
        say(f'del {self.name}, {sys.is_finalizing()}, {threading.current_thread() is threading.main_thread()}')

    def __call__(self, *arguments):
        pass


local, variable, global_ = threading.local(), contextvars.ContextVar('variable'), D('global')
ready = threading.Semaphore(0)


def generator(name):
    try:
        raise ValueError(D(f'exception of the generator of {name}'))
    except ValueError:
        ready.release()
        while True:
            time.sleep(0.001)
            yield


def work(name, argument):
    local.attribute = D(f'local attribute of {name}')
    variable.set(D(f'context of {name}'))
    variable_of_frame = D(f'variable of {name}')
    try:
        raise KeyError(D(f'exception of {name}'))
    except KeyError:
        for _ in generator(name):
            pass


def traced():
    sys.setprofile(D('profile function'))
    sys.settrace(D('trace function'))
    ready.release()
    while True:
        time.sleep(0.001)


class Output:
    def write(self, text):
        say('write ' + text)

    def flush(self):
        say(f'flush, {sys.is_finalizing()}')


for name in 'first', 'second':
    threading.Thread(target=work, args=(name, D(f'argument of {name}')), daemon=True).start()
    ready.acquire()
threading.Thread(target=traced, daemon=True).start()
ready.acquire()
other = sys.modules['other'] = types.ModuleType('other')
other.kept = D('in another module')
del other
sys.stdout = Output()
say('the program ends')
