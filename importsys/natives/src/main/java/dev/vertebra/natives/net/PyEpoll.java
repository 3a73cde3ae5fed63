package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `select.epoll`: files that are watched, with a descriptor of its own.
@NativeType("select.epoll")
final class PyEpoll extends PyObject {
    static final PyType TYPE = PyType.builtin("select.epoll", PyEpoll.class)
            .doc("Files that are watched for events.")
            .sealed()
            .natives(PyEpollNatives.rows())
            .structure(24)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .uncollected()
            .make();

    private static final long ONE_SHOT = 1 << 30;
    private static final int EXCLUSIVE = 1 << 28;

    /// IN, OUT, ERR, HUP, WAKEUP and ET.
    private static final int BESIDE_EXCLUSIVE = 1 | 4 | 8 | 16 | 1 << 29 | 1 << 31;

    /// What is watched for if nothing else is said: IN, PRI and OUT.
    private static final int STANDARD = 7;

    /// The number of events that are given at once.
    private static final int MOST = 1023;

    private final Source source;
    private int fd;

    private PyEpoll(Source source, int fd) {
        super(TYPE);
        this.source = source;
        this.fd = fd;
    }

    /// What the descriptor stands for.
    private static final class Source extends OpenFile {
        final Watch watch;

        Source(Watch watch) {
            super(null);
            this.watch = watch;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            throw new Errno.Failure(22);
        }

        @Override
        public int write(byte[] bytes, int offset, int count) throws IOException {
            throw new Errno.Failure(22);
        }

        @Override
        protected void close() throws IOException {
            watch.close();
        }
    }

    @PyNew("epoll(sizehint=-1, flags=0)")
    @ShownSignature("")
    static PyObject __new__(ThreadState ts, PyType cls, int sizehint, int flags) {
        if (sizehint == 0 || sizehint < -1) {
            throw Raise.valueError("negative sizehint");
        }
        if (flags != 0 && flags != 0x80000) {
            throw Raise.raise(ExceptionTypes.OSError, "invalid flags");
        }
        try {
            Source source = new Source(new Watch());
            return new PyEpoll(source, Descriptors.of(ts).add(source));
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// An object for a descriptor that stands for one already.
    @PyClassMethod("fromfd(type, fd, /)")
    static PyObject fromfd(ThreadState ts, PyType type, int fd) {
        if (Descriptors.of(ts).getOrNull(fd) instanceof Source source) {
            return new PyEpoll(source, fd);
        }
        throw Errno.error(22, null);
    }

    private Watch watch() {
        if (fd < 0) {
            throw Raise.valueError("I/O operation on closed epoll object");
        }
        return source.watch;
    }

    /// What is watched, if another object has not closed the descriptor.
    private Watch openWatch() {
        Watch watch = watch();
        if (!source.isOpen()) {
            throw Errno.error(9, null);
        }
        return watch;
    }

    /// The bits of a mask that C's unsigned int has. EXCLUSIVE goes with few others and is said once.
    private static int mask(ThreadState ts, @Nullable PyObject given, boolean first) {
        if (given == null) {
            return STANDARD;
        }
        int mask = Numbers.index(ts, given).big().intValue();
        if ((mask & EXCLUSIVE) != 0 && (!first || (mask & ~EXCLUSIVE & ~BESIDE_EXCLUSIVE) != 0)) {
            throw Errno.error(22, null);
        }
        return mask;
    }

    /// Whether it is closed.
    @PyGetter("closed")
    static boolean closed(PyEpoll self) {
        return self.fd < 0;
    }

    /// The descriptor.
    @PyMethod("fileno(self, /)")
    static int fileno(PyEpoll self) {
        self.watch();
        return self.fd;
    }

    /// Closes it.
    @PyMethod("close(self, /)")
    static void close(ThreadState ts, PyEpoll self) {
        int before = self.fd;
        self.fd = -1;
        // Another object may have closed the descriptor, and what has its number now is somebody else's.
        if (before >= 0 && Descriptors.of(ts).getOrNull(before) == self.source) {
            try {
                Descriptors.of(ts).close(before);
            } catch (IOException e) {
                throw SocketErrors.error(e);
            }
        }
    }

    @PyMethod("__enter__(self, /)")
    static PyObject enter(PyEpoll self) {
        self.watch();
        return self;
    }

    @PyMethod("__exit__(self, exc_type=None, exc_value=None, exc_tb=None, /)")
    static void exit(ThreadState ts, PyEpoll self, PyObject exc_type, PyObject exc_value, PyObject exc_tb) {
        close(ts, self);
    }

    /// Watches a file for some events.
    @PyMethod("register(self, fd, eventmask=7)")
    static void register(ThreadState ts, PyEpoll self, PyObject fd, @Nullable PyObject eventmask) {
        int number = FileNumbers.of(ts, fd);
        int mask = mask(ts, eventmask, true);
        Watch watch = self.openWatch();
        OpenFile file = Descriptors.of(ts).getOrNull(number);
        if (file == null) {
            throw Errno.error(9, null);
        }
        if (!file.isPollable()) {
            throw Errno.error(1, null);
        }
        if (watch.events.putIfAbsent(number, mask) != null) {
            throw Errno.error(17, null);
        }
    }

    /// Changes what a file is watched for.
    @PyMethod("modify(self, fd, eventmask)")
    static void modify(ThreadState ts, PyEpoll self, PyObject fd, PyObject eventmask) {
        int number = FileNumbers.of(ts, fd);
        int mask = mask(ts, eventmask, false);
        if (self.openWatch().events.replace(number, mask) == null) {
            throw Errno.error(2, null);
        }
    }

    /// Watches a file no longer.
    @PyMethod("unregister(self, fd)")
    static void unregister(ThreadState ts, PyEpoll self, PyObject fd) {
        int number = FileNumbers.of(ts, fd);
        Watch watch = self.openWatch();
        boolean there = watch.events.remove(number) != null;
        if (Descriptors.of(ts).getOrNull(number) == null) {
            throw Errno.error(9, null);
        }
        if (!there) {
            throw Errno.error(2, null);
        }
    }

    /// Waits so many seconds until something is ready: pairs of descriptor and events.
    @PyMethod("poll(self, timeout=None, maxevents=-1)")
    static PyObject poll(ThreadState ts, PyEpoll self, PyObject timeout, int maxevents) {
        self.watch();
        long nanos = TimeLimit.ofMilliseconds(ts, timeout, TimeLimit.SECOND);
        if (maxevents == 0 || maxevents < -1) {
            throw Raise.valueError("maxevents must be greater than 0, got %d", maxevents);
        }
        int most = maxevents < 0 ? MOST : maxevents;
        Watch watch = self.openWatch();
        // A closed descriptor is watched no longer.
        watch.events.keySet().removeIf(fd -> Descriptors.of(ts).getOrNull(fd) == null);
        try {
            PyList list = new PyList();
            for (Map.Entry<Integer, Integer> each :
                    watch.ready(ts, TimeLimit.deadline(nanos)).entrySet()) {
                if (list.size() < most) {
                    list.append(PyTuple.of(PyInt.of(each.getKey()), PyInt.of(each.getValue())));
                    watch.events.computeIfPresent(
                            each.getKey(), (fd, mask) -> (mask & ONE_SHOT) == 0 ? mask : (int) ONE_SHOT);
                }
            }
            return list;
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }
}
