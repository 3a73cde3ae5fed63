# @row IN-08
# faulthandler: stacks are written after some time, once or again and again, and can be called off.
import faulthandler
import re
import tempfile
import time

out = tempfile.TemporaryFile()


def written():
    out.seek(0)
    text = re.sub('0x[0-9a-f]+', '0x…', out.read().decode('ascii'))
    out.seek(0)
    out.truncate()
    return re.sub(r'File "[^"]*/([^"/]*)"', r'File "\1"', text)


def waits():
    time.sleep(0.2)


faulthandler.dump_traceback_later(0.05, file=out)
waits()
print(written())
faulthandler.dump_traceback_later(0.03, repeat=True, file=out)
waits()
faulthandler.cancel_dump_traceback_later()
text = written()
print(text.count('Timeout (0:00:00.030000)!\nThread 0x…') > 1, text.count('in waits') == text.count('Timeout'))
faulthandler.dump_traceback_later(0.05, file=out)
faulthandler.cancel_dump_traceback_later()
faulthandler.cancel_dump_traceback_later()
faulthandler.dump_traceback_later(60, file=out)
faulthandler.dump_traceback_later(3600, file=out, exit=True)
time.sleep(0.1)
faulthandler.cancel_dump_traceback_later()
print(repr(written()))
for wrong in (0, -1, 'a', None, 1e20, float('nan'), float('inf'), 10**30):
    try:
        faulthandler.dump_traceback_later(wrong, file=out)
    except Exception as error:
        print(type(error).__name__, error)
