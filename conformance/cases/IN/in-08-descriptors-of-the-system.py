# @row IN-08
# Descriptors are the system's: folders by descriptor, pipes that block or not, counters, programs started beside and with files.
import errno
import os
import select
import tempfile


def attempt(call):
    try:
        return call()
    except (OSError, ValueError, TypeError, OverflowError) as e:
        number = getattr(e, 'errno', None)
        return errno.errorcode[number] if number else f'{type(e).__name__}: {e}'


def folders(place):
    os.mkdir(f'{place}/inner')
    folder = os.open(f'{place}/inner', os.O_RDONLY)
    with os.fdopen(os.open('file', os.O_WRONLY | os.O_CREAT, 0o640, dir_fd=folder), 'w') as file:
        file.write('text')
    os.symlink('file', 'link', dir_fd=folder)
    os.rename(f'{place}/inner', f'{place}/renamed')
    print(sorted(os.listdir(folder)), os.readlink('link', dir_fd=folder), os.stat('link', dir_fd=folder).st_size)
    print([(e.path, e.is_symlink()) for e in sorted(os.scandir(folder), key=lambda e: e.name)])
    print(attempt(lambda: os.stat('none', dir_fd=folder)), attempt(lambda: os.stat('x', dir_fd='y')))
    os.unlink('link', dir_fd=folder)
    print([(names, files) for _, names, files, _ in os.fwalk('.', dir_fd=folder)], os.get_inheritable(folder))
    os.close(folder)
    print(attempt(lambda: os.listdir(folder)))


def pipes():
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    print(attempt(lambda: os.read(reader, 1)), os.get_blocking(reader), os.get_inheritable(writer))
    written = 0
    while isinstance(n := attempt(lambda: os.write(writer, bytes(4096))), int):
        written += n
    print(written, n, select.select([reader], [writer], [], 0) == ([reader], [], []))
    os.close(reader)
    print(attempt(lambda: os.write(writer, b'x')))
    os.close(writer)


def counters():
    counter = os.eventfd(3, os.EFD_SEMAPHORE | os.EFD_NONBLOCK)
    os.eventfd_write(counter, 1)
    print([attempt(lambda: os.eventfd_read(counter)) for _ in range(5)], os.get_inheritable(counter))
    os.close(counter)
    timer = os.timerfd_create(1)
    print(os.timerfd_settime_ns(timer, initial=10**12, interval=5), os.timerfd_gettime(timer)[0] > 900)
    os.close(timer)


def files(place):
    path = f'{place}/bytes'
    fd = os.open(path, os.O_RDWR | os.O_CREAT)
    print(os.writev(fd, [b'abc', b'defg']), os.pwritev(fd, [b'X', b'Y'], 1), os.lseek(fd, 0, os.SEEK_CUR))
    first, second = bytearray(2), bytearray(9)
    print(os.preadv(fd, [first, second], 1), first, second)
    copy = os.open(f'{place}/copy', os.O_RDWR | os.O_CREAT)
    print(os.sendfile(copy, fd, 2, 100), os.copy_file_range(fd, copy, 3, 0), os.pread(copy, 100, 0))
    os.posix_fallocate(fd, 0, 100)
    os.fchmod(fd, 0o604)
    print(os.fstat(fd).st_size, oct(os.stat(path).st_mode), attempt(lambda: os.sendfile(copy, fd, -1, 1)))
    os.close(fd)
    os.close(copy)
    print(attempt(lambda: os.open(f'{path}/', os.O_RDONLY)), attempt(lambda: open(f'{place}/none/', 'w')))


def programs(place):
    actions = [(os.POSIX_SPAWN_OPEN, 1, f'{place}/out', os.O_WRONLY | os.O_CREAT, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2)]
    pid = os.posix_spawn('/bin/sh', ['sh', '-c', 'echo $A; echo error >&2; exit 5'], {'A': 'value'}, file_actions=actions)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), open(f'{place}/out').read().split())
    print(os.spawnv(os.P_WAIT, '/bin/sh', ['sh', '-c', 'exit 7']), os.spawnv(os.P_WAIT, f'{place}/none', ['x']))
    for argv, env, keywords in ((), {}, {}), ([''], {}, {}), (1, {}, {}), (['x'], 3, {}), (['x'], {'a=b': ''}, {}):
        print(attempt(lambda: os.posix_spawn('/bin/true', argv, env, **keywords)))
    print(attempt(lambda: os.posix_spawn(f'{place}/none', ['x'], {})), attempt(lambda: os.execv('/bin/true', [])))


with tempfile.TemporaryDirectory() as place:
    folders(place)
    pipes()
    counters()
    files(place)
    programs(place)
