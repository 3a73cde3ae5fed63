# @row IN-08
# Scheduling, numbers of devices, paths that posixpath asks posix about, holes of files, owners.
import os
import posix
import posixpath
import random
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


param = os.sched_param(5)
print(param, param.sched_priority, len(param), os.sched_param.n_fields, param == (5,))
attempt(os.sched_param)
attempt(os.sched_param, 1, 2)
attempt(os.sched_param, sched_priority=3)
attempt(os.sched_getparam, 0)
attempt(os.sched_getparam, -1)
attempt(os.sched_setparam, 0, os.sched_param(0))
attempt(os.sched_setparam, 0, 5)
attempt(os.sched_setparam, 0, os.sched_param('a'))
attempt(os.sched_setparam, 0, os.sched_param(2**70))
attempt(os.sched_setscheduler, 0, os.SCHED_OTHER, os.sched_param(0))
attempt(os.sched_setscheduler, 0, os.SCHED_OTHER, os.sched_param(5))
attempt(os.sched_setscheduler, 0, 0, None)
for pair in ((-2, 1), (2**32, 1), (1, 2**32), (-1, 1), (-1, -1), (2**64, 1), (5, 300)):
    attempt(os.makedev, *pair)

random.seed(3)
parts = ['/', '.', '..', 'a', 'b', '//', 'c.', 'é']
for _ in range(60):
    path = ''.join(random.choice(parts) for _ in range(random.randint(0, 9)))
    print(ascii(path), ascii(posixpath.normpath(path)), ascii(posix._path_splitroot_ex(path)))
print(posixpath.normpath(b'a/../\xff//.'), posix._path_splitroot_ex(b'//a'))
attempt(posix._path_normpath, 5)
attempt(posix._path_splitroot_ex, None)

with tempfile.TemporaryFile() as file:
    file.write(b'hello')
    file.flush()
    print(os.lseek(file.fileno(), 2, os.SEEK_DATA), os.lseek(file.fileno(), 1, os.SEEK_HOLE), file.tell())
    attempt(lambda: os.lseek(file.fileno(), 5, os.SEEK_DATA))
    buffers = [bytearray(2), bytearray(2)]
    print(os.preadv(file.fileno(), buffers, 1, os.RWF_HIPRI), buffers)
    attempt(lambda: os.preadv(file.fileno(), buffers, 1, 1 << 20))
attempt(os.chown, 'none', -1, -1)
attempt(os.lchown, 'none', -1, -1)
for name in 'sched_getparam sched_setparam sched_setscheduler _path_normpath _path_splitroot_ex'.split():
    print(getattr(posix, name).__text_signature__)
