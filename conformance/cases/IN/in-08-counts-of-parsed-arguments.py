# @row IN-08
# Functions whose arguments a format reads tell a wrong number and a large int in its words; constructors without arguments say so.
import _blake2
import _thread
import bz2
import os


def told(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except (TypeError, OverflowError, OSError) as error:
        print(type(error).__name__, error)


for function in os.kill, os.killpg, os.waitpid, os.setpgid, os.tcsetpgrp, os.sched_setparam, os.sched_setaffinity:
    told(function)
    told(function, 1, 2, 3)
told(os.waitid, 1)
told(os.sched_setscheduler, 1, 2)
for number in 2**31, -2**31 - 1, 2**64:
    for function in os.kill, os.killpg, os.waitpid, os.setpgid:
        told(function, number, 0)
    told(os.getpgid, number)
    told(os.getsid, number)
    told(os.sched_getscheduler, number)
    told(os.kill, 0, number)
told(os.kill, 0, 2**32)
told(os.getsid, 1, 2)
told(os.kill, 1, foo=1)
for constructor in _blake2.blake2b, _blake2.blake2s:
    told(constructor, b"", b"")
    told(constructor, b"", foo=1)
for args in (), (1,), (1, 2, 3, 4), (1, ()):
    told(_thread.start_new, *args)
told(_thread.start_new, foo=1)
told(bz2.BZ2Decompressor, 1)
told(bz2.BZ2Decompressor, foo=1)
told(bz2.BZ2Decompressor, 1, foo=1)
told(_thread.LockType, 1)
