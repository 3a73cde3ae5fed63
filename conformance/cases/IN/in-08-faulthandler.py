# @row IN-08
# faulthandler: stacks of a thread and of all are written to a descriptor; files and arguments that are refused.
import faulthandler
import io
import re
import sys
import tempfile
import threading

out = tempfile.TemporaryFile()


def written():
    out.seek(0)
    text = re.sub('0x[0-9a-f]+', '0x…', out.read().decode('ascii'))
    out.seek(0)
    out.truncate()
    text = re.sub(r'File "[^"]*(faulthandler|threading)\.py", line', r'File "\1.py", line', text)
    return re.sub(r'("threading.py", line) \d+', r'\1 …', text)


def shown(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


def deep(n):
    if n:
        return deep(n - 1)
    faulthandler.dump_traceback(out, all_threads=False)


deep(2)
print(written())
deep(150)
print(written().count('deep'))
exec(compile('def é(): faulthandler.dump_traceback(out)\né()', 'a\U0001f600"\n\u1234x', 'exec'))
print(written())
exec('def ' + 'x' * 505 + '(): faulthandler.dump_traceback(file=out.fileno(), all_threads=False)\n' + 'x' * 505 + '()')
print(written())

ready, done = threading.Event(), threading.Event()


def other():
    ready.set()
    done.wait()


thread = threading.Thread(target=other)
thread.start()
ready.wait()
faulthandler.dump_traceback(out)
text = written()
done.set()
thread.join()
print(text.count('Thread 0x…'), text.count('Current thread 0x…'), 'in other\n' in text, text.split('\n\n')[-1])


class File:
    def __init__(self, number):
        self.number = number

    def fileno(self):
        return self.number

    def flush(self):
        print('flush')


for file in ('x', -1, 1.5, 10**20, File(-1), File('a'), File(10**20), io.StringIO(), 1000):
    shown(faulthandler.dump_traceback, file)
shown(faulthandler.dump_traceback, File(out.fileno()), False)
print(written())
before = faulthandler.is_enabled()
faulthandler.enable(out)
print(faulthandler.is_enabled(), faulthandler.disable(), faulthandler.disable(), faulthandler.is_enabled())
kept = sys.stderr
for stream in (None, 'stream'):
    sys.stderr = stream
    shown(faulthandler.dump_traceback)
    shown(faulthandler.enable)
del sys.stderr
shown(faulthandler.dump_traceback)
sys.stderr = kept
for name in ('dump_traceback', 'dump_traceback_later', 'register', 'unregister', 'enable', 'disable', 'is_enabled'):
    print(name, getattr(faulthandler, name).__text_signature__)
