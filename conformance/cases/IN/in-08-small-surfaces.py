# @row IN-08
# Entries of folders whose files are gone, modes of links, what BytesIO shows, arguments of locks, signatures with $self.
import _stat
import _string
import _thread
import io
import os
import tempfile
import unicodedata


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, type(e).__name__, str(e).replace(folder, 'FOLDER'))


folder = tempfile.mkdtemp()
os.mkdir(folder + '/d')
open(folder + '/f', 'w').close()
os.symlink('f', folder + '/l')
entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
print([(e.is_dir(), e.is_file(), e.is_symlink(), e.is_file(follow_symlinks=False)) for e in entries])
os.rmdir(folder + '/d')
attempt(os.chmod, folder + '/l', 0o600, follow_symlinks=False)
attempt(os.chmod, folder + '/f', 0o600, follow_symlinks=False)
attempt(os.chmod, folder + '/none', 0o600, follow_symlinks=False)
print(oct(os.stat(folder + '/f').st_mode))
os.unlink(folder + '/f')
print([(e.is_dir(), e.is_file(), e.is_symlink(), e.inode() > 0) for e in entries])
attempt(entries[1].stat)
os.unlink(folder + '/l')
os.rmdir(folder)


class None_:
    __fspath__ = None


attempt(os.rename, None_(), 'x')
attempt(os.replace, 'x', None_())
attempt(os.link, 5, 'x')
attempt(os.symlink, 'x', 5)
attempt(os.stat, None_())
print(os.fpathconf(0, 'PC_NAME_MAX'))
fd = os.eventfd(0, os.EFD_NONBLOCK)
os.eventfd_write(fd, 2**64 - 2)
print(os.eventfd_read(fd) == 2**64 - 2)
for value in (2**64, -1, 'a'):
    attempt(os.eventfd_write, fd, value)
os.close(fd)

stream = io.BytesIO(b'abc')
view = stream.getbuffer()
print(type(view.obj), type(view.obj).__mro__, view.obj is not stream)
attempt(memoryview, stream)
attempt(type(view.obj))
attempt(stream.close)
view[0] = 65
view.release()
attempt(stream.getvalue)

lock = _thread.allocate_lock()
attempt(lock.__enter__, True, 1)
attempt(lock.__enter__, False)
lock.release()
print(_thread.lock.__enter__.__text_signature__)
for module in (_stat, _string, unicodedata):
    for name in sorted(vars(module)):
        value = getattr(module, name)
        if isinstance(value, type(len)) and not name.startswith('_'):
            print(name, value.__text_signature__)

folder = tempfile.mkdtemp()
open(folder + '/f', 'w').close()
(entry,) = os.scandir(folder)
print(entry.stat() is entry.stat(), entry.stat().st_size)
with open(folder + '/f', 'w') as file:
    file.write('more')
os.unlink(folder + '/f')
os.rmdir(folder)
print(entry.stat().st_size, entry.stat(follow_symlinks=False) is entry.stat())
