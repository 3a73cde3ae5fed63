# @row IN-08
# fcntl, ioctl and locks: files of the library and pipes, with their errors.
import array
import fcntl
import os
import struct
import tempfile


def attempt(function, *args):
    try:
        print(function.__name__, str(args)[:50], function(*args))
    except Exception as e:
        print(function.__name__, str(args)[:50], type(e).__name__, e)


with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "file")
    for mode in "w", "r", "a", "r+", "wb":
        with open(name, mode) as file:
            print(mode, oct(fcntl.fcntl(file, fcntl.F_GETFL)), fcntl.fcntl(file.fileno(), fcntl.F_GETFD))
    file = open(name, "w+")
    for args in (99, 0), (1, "a" * 2000), (1, []), (1, None), (1, bytearray(4)), (1, 1.5), (1, 1 << 40), (1, "é"):
        attempt(lambda *rest: fcntl.fcntl(file, *rest), *args)
    for fd in "x", -1, 99, None:
        attempt(fcntl.fcntl, fd, fcntl.F_GETFD)
    for flag in 0, 1:
        print(fcntl.fcntl(file, fcntl.F_SETFD, flag), os.get_inheritable(file.fileno()), fcntl.fcntl(file, fcntl.F_GETFD))
    for command in fcntl.F_DUPFD, fcntl.F_DUPFD_CLOEXEC:
        fd = fcntl.fcntl(file, command, 60)
        print(fd, os.get_inheritable(fd))
        os.close(fd)
    attempt(lambda: fcntl.fcntl(file, fcntl.F_DUPFD, -1))

    other = open(name)
    attempt(lambda: fcntl.flock(file, fcntl.LOCK_EX))
    attempt(lambda: fcntl.flock(other, fcntl.LOCK_SH | fcntl.LOCK_NB))
    attempt(lambda: fcntl.flock(file, fcntl.LOCK_UN))
    attempt(lambda: fcntl.flock(other, fcntl.LOCK_SH | fcntl.LOCK_NB))
    attempt(lambda: fcntl.flock(other, 0))
    attempt(lambda: fcntl.lockf(file, fcntl.LOCK_EX))
    attempt(lambda: fcntl.lockf(file, fcntl.LOCK_UN, 1, 2, 0))
    attempt(lambda: fcntl.lockf(other, fcntl.LOCK_EX))
    attempt(lambda: fcntl.lockf(other, fcntl.LOCK_SH | fcntl.LOCK_NB))
    for args in (16,), (1, "a"), (2, 1, 2, 9), (2, 1, -2), (2, 1 << 70):
        attempt(lambda *rest: fcntl.lockf(file, *rest), *args)
    free = struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 0, 0)
    print(fcntl.fcntl(file, fcntl.F_GETLK, free)[:2])
    for args in (0x5413, b"12345678"), (0x5413, "a" * 2000), (0x5413, []), (1 << 40,), ("a",), (1, 1 << 40):
        attempt(lambda *rest: fcntl.ioctl(file, *rest), *args)
    file.close()
    other.close()

read, write = os.pipe()
os.write(write, b"hello")
waiting = 0x541B
for mutates in True, False:
    numbers = array.array("i", [0])
    print(fcntl.ioctl(read, waiting, numbers, mutates), numbers)
print(fcntl.ioctl(read, waiting, bytes(4)), fcntl.ioctl(read, waiting, bytearray(4)), fcntl.ioctl(read, waiting, bytearray(2000)))
print(fcntl.fcntl(write, fcntl.F_SETPIPE_SZ, 4096), fcntl.fcntl(write, fcntl.F_GETPIPE_SZ))
print(fcntl.fcntl(write, fcntl.F_GETFL), fcntl.fcntl(read, fcntl.F_GETFL))
print(fcntl.fcntl(read, fcntl.F_SETFL, os.O_NONBLOCK), os.get_blocking(read), os.read(read, 10))
attempt(os.read, read, 10)
print(fcntl.__doc__ is None, [name for name in dir(fcntl) if name.startswith("F_SEAL")])
