package dev.vertebra.natives.control;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The module `fcntl`: what the system does with open files by number. Compare CPython Modules/fcntlmodule.c.
///
/// What concerns the numbers themselves is done by the runtime, whose numbers they are.
@NativeModuleTable("fcntl")
final class FcntlFunctions {
    /// The numbers that the module gives names to.
    static final String CONSTANTS = "DN_ACCESS=1 DN_ATTRIB=32 DN_CREATE=4 DN_DELETE=8 DN_MODIFY=2"
            + " DN_MULTISHOT=2147483648 DN_RENAME=16 FASYNC=8192 FD_CLOEXEC=1 FICLONE=1074041865"
            + " FICLONERANGE=1075876877 F_ADD_SEALS=1033 F_DUPFD=0 F_DUPFD_CLOEXEC=1030 F_EXLCK=4 F_GETFD=1 F_GETFL=3"
            + " F_GETLEASE=1025 F_GETLK=5 F_GETLK64=5 F_GETOWN=9 F_GETOWN_EX=16 F_GETPIPE_SZ=1032 F_GETSIG=11"
            + " F_GET_FILE_RW_HINT=1037 F_GET_RW_HINT=1035 F_GET_SEALS=1034 F_NOTIFY=1026 F_OFD_GETLK=36"
            + " F_OFD_SETLK=37 F_OFD_SETLKW=38 F_OWNER_PGRP=2 F_OWNER_PID=1 F_OWNER_TID=0 F_RDLCK=0"
            + " F_SEAL_FUTURE_WRITE=16 F_SEAL_GROW=4 F_SEAL_SEAL=1 F_SEAL_SHRINK=2 F_SEAL_WRITE=8 F_SETFD=2 F_SETFL=4"
            + " F_SETLEASE=1024 F_SETLK=6 F_SETLK64=6 F_SETLKW=7 F_SETLKW64=7 F_SETOWN=8 F_SETOWN_EX=15"
            + " F_SETPIPE_SZ=1031 F_SETSIG=10 F_SET_FILE_RW_HINT=1038 F_SET_RW_HINT=1036 F_SHLCK=8 F_UNLCK=2 F_WRLCK=1"
            + " LOCK_EX=2 LOCK_MAND=32 LOCK_NB=4 LOCK_READ=64 LOCK_RW=192 LOCK_SH=1 LOCK_UN=8 LOCK_WRITE=128"
            + " RWH_WRITE_LIFE_EXTREME=5 RWH_WRITE_LIFE_LONG=4 RWH_WRITE_LIFE_MEDIUM=3 RWH_WRITE_LIFE_NONE=1"
            + " RWH_WRITE_LIFE_NOT_SET=0 RWH_WRITE_LIFE_SHORT=2";

    private static final int F_DUPFD = 0;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int F_SETLK = 6;
    private static final int F_RDLCK = 0;
    private static final int F_WRLCK = 1;
    private static final int F_UNLCK = 2;
    private static final int SOCKET = 0xC000;
    private static final int LOCK_SH = 1;
    private static final int LOCK_EX = 2;
    private static final int LOCK_NB = 4;
    private static final int LOCK_UN = 8;
    private static final int BAD_FILE = 9;
    private static final int WOULD_BLOCK = 11;
    private static final int NOT_PERMITTED = 13;
    private static final int INVALID = 22;

    /// The bytes that an argument in bytes has at most.
    private static final int BUFFER = 1024;

    private static final int LARGEST_NUMBER = 1 << 16;

    /// Milliseconds between two tries for a lock, at most.
    private static final long PAUSE = 20;

    private FcntlFunctions() {}

    /// What the C library is asked for an open file.
    private interface Call {
        int run(CLibrary c, NativeFile file);
    }

    private static int call(ThreadState ts, int fd, Call call) {
        try {
            NativeFile file = NativeFile.behind(ts, fd);
            return ts.blocking(() -> {
                try (CLibrary c = CLibrary.open()) {
                    int result = call.run(c, file);
                    NativeFile.checked(c, result);
                    return result;
                }
            });
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Does something with an open file: what is a number of the system, and so is the argument, or bytes, which are
    /// then given as the system leaves them.
    @PyFunction("fcntl(fd, cmd, arg=0, /)")
    static PyObject fcntl(ThreadState ts, PyObject fd, int cmd, @Nullable PyObject arg) {
        int number = FileNumbers.of(ts, fd);
        ts.audit("fcntl.fcntl", PyInt.of(number), PyInt.of(cmd), arg == null ? PyNone.NONE : arg);
        byte[] bytes = arg == null ? null : readOnly(ts, arg);
        if (bytes != null) {
            if (bytes.length > BUFFER) {
                throw Raise.valueError("fcntl string arg too long");
            }
            return onBytes(ts, "fcntl", number, cmd, bytes);
        }
        int value = arg == null ? 0 : Numbers.index(ts, arg).big().intValue();
        return PyInt.of(
                switch (cmd) {
                    case F_DUPFD, F_DUPFD_CLOEXEC -> duplicate(ts, number, value, cmd == F_DUPFD);
                    case F_GETFD -> isInheritable(ts, number) ? 0 : 1;
                    case F_SETFD -> setInheritable(ts, number, (value & 1) == 0);
                    case F_GETFL -> flags(ts, number);
                    case F_SETFL -> setFlags(ts, number, value);
                    default -> call(ts, number, (c, file) -> c.call("fcntl", file.number, cmd, value));
                });
    }

    /// The bytes of a text or of what cannot be changed; null for all else.
    private static byte @Nullable [] readOnly(ThreadState ts, PyObject arg) {
        if (arg instanceof PyStr text) {
            return Codecs.utf8Encode(ts, text, "strict").array();
        }
        return arg instanceof PyBytes ? Buffers.bytes(ts, arg) : null;
    }

    private static PyObject onBytes(ThreadState ts, String function, int fd, long command, byte[] bytes) {
        byte[] result = new byte[bytes.length];
        call(ts, fd, (c, file) -> {
            MemorySegment memory = c.bytes(bytes);
            int done = function.equals("fcntl")
                    ? c.call("fcntl", file.number, (int) command, memory)
                    : c.call("ioctl", file.number, command, memory);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, result, 0, result.length);
            return done;
        });
        return PyBytes.of(result);
    }

    private static int duplicate(ThreadState ts, int fd, int lowest, boolean inheritable) {
        if (lowest < 0 || lowest >= LARGEST_NUMBER) {
            throw Errno.error(Descriptors.of(ts).getOrNull(fd) == null ? BAD_FILE : INVALID, null);
        }
        try {
            Descriptors files = Descriptors.of(ts);
            int copy = files.duplicateFrom(fd, lowest);
            files.setInheritable(copy, inheritable);
            return copy;
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static boolean isInheritable(ThreadState ts, int fd) {
        try {
            return Descriptors.of(ts).isInheritable(fd);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static int setInheritable(ThreadState ts, int fd, boolean inheritable) {
        try {
            Descriptors.of(ts).setInheritable(fd, inheritable);
            return 0;
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Whether a descriptor is a socket, which is the JDK's, so that the system's number is known to nobody else.
    private static boolean isSocket(OpenFile file) {
        return file.kind() == SOCKET;
    }

    private static int flags(ThreadState ts, int fd) {
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        return file != null && isSocket(file)
                ? Descriptors.O_RDWR | (file.nonBlocking ? NativeFile.O_NONBLOCK : 0)
                : call(ts, fd, (c, own) -> c.call("fcntl", own.number, F_GETFL, 0));
    }

    private static int setFlags(ThreadState ts, int fd, int flags) {
        OpenFile socket = Descriptors.of(ts).getOrNull(fd);
        if (socket != null && isSocket(socket)) {
            socket.nonBlocking = (flags & NativeFile.O_NONBLOCK) != 0;
            return 0;
        }
        return call(ts, fd, (c, file) -> {
            int result = c.call("fcntl", file.number, F_SETFL, flags);
            if (result >= 0) {
                file.nonBlocking = (flags & NativeFile.O_NONBLOCK) != 0;
            }
            return result;
        });
    }

    /// Does something with a device: what is a number of the system, and so is the argument, or a buffer, which the
    /// system changes; one that cannot be changed, or shall not, is copied, and the copy given.
    @PyFunction("ioctl(fd, request, arg=0, mutate_flag=True, /)")
    static PyObject ioctl(ThreadState ts, PyObject fd, PyObject request, @Nullable PyObject arg, boolean mutate_flag) {
        int number = FileNumbers.of(ts, fd);
        long command = Numbers.index(ts, request).big().longValue() & 0xFFFF_FFFFL;
        ts.audit("fcntl.ioctl", PyInt.of(number), PyInt.of(command), arg == null ? PyNone.NONE : arg);
        if (mutate_flag && arg != null && !(arg instanceof PyBytes || arg instanceof PyStr)) {
            BufferView view = Buffers.openOrNull(ts, arg, true);
            if (view != null) {
                try (view) {
                    return PyInt.of(inPlace(ts, number, command, view));
                }
            }
        }
        byte[] bytes = null;
        if (arg instanceof PyStr) {
            bytes = readOnly(ts, arg);
        } else if (arg != null && Buffers.isBuffer(arg)) {
            bytes = Buffers.bytes(ts, arg);
        }
        if (bytes != null) {
            if (bytes.length > BUFFER) {
                throw Raise.valueError("ioctl string arg too long");
            }
            return onBytes(ts, "ioctl", number, command, bytes);
        }
        int value = arg == null ? 0 : CArguments.asInt(ts, arg);
        return PyInt.of(call(ts, number, (c, file) -> c.call("ioctl", file.number, command, value)));
    }

    private static int inPlace(ThreadState ts, int fd, long command, BufferView view) {
        return call(ts, fd, (c, file) -> {
            MemorySegment memory = c.memory(Math.max(view.length, BUFFER));
            MemorySegment.copy(view.bytes, view.offset, memory, ValueLayout.JAVA_BYTE, 0, view.length);
            int result = c.call("ioctl", file.number, command, memory);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, view.bytes, view.offset, view.length);
            return result;
        });
    }

    // --- locks

    /// Locks a file, or takes a lock away, by `LOCK_SH`, `LOCK_EX` or `LOCK_UN`, with `LOCK_NB` without waiting.
    @PyFunction("flock(fd, operation, /)")
    static void flock(ThreadState ts, PyObject fd, int operation) {
        int number = FileNumbers.of(ts, fd);
        ts.audit("fcntl.flock", PyInt.of(number), PyInt.of(operation));
        lock(
                ts,
                number,
                (operation & LOCK_NB) != 0,
                (c, file) -> c.call("flock", file.number, operation | (operation == LOCK_UN ? 0 : LOCK_NB)));
    }

    /// Locks some bytes of a file for the process, or takes a lock away, by `LOCK_SH`, `LOCK_EX` or `LOCK_UN`, with
    /// `LOCK_NB` without waiting. A length of 0 means all to the end.
    @PyFunction("lockf(fd, cmd, len=0, start=0, whence=0, /)")
    static void lockf(
            ThreadState ts, PyObject fd, int cmd, @Nullable PyObject len, @Nullable PyObject start, int whence) {
        int number = FileNumbers.of(ts, fd);
        ts.audit(
                "fcntl.lockf",
                PyInt.of(number),
                PyInt.of(cmd),
                len == null ? PyNone.NONE : len,
                start == null ? PyNone.NONE : start,
                PyInt.of(whence));
        int type;
        if (cmd == LOCK_UN) {
            type = F_UNLCK;
        } else if ((cmd & LOCK_SH) != 0) {
            type = F_RDLCK;
        } else if ((cmd & LOCK_EX) != 0) {
            type = F_WRLCK;
        } else {
            throw Raise.valueError("unrecognized lockf argument");
        }
        long from = start == null ? 0 : CArguments.asLong(ts, start);
        long length = len == null ? 0 : CArguments.asLong(ts, len);
        lock(ts, number, (cmd & LOCK_NB) != 0, (c, file) -> {
            MemorySegment lock = c.memory(4 * Long.BYTES);
            lock.set(ValueLayout.JAVA_SHORT, 0, (short) type);
            lock.set(ValueLayout.JAVA_SHORT, 2, (short) whence);
            lock.set(ValueLayout.JAVA_LONG, 8, from);
            lock.set(ValueLayout.JAVA_LONG, 16, length);
            return c.call("fcntl", file.number, F_SETLK, lock);
        });
    }

    /// Tries for a lock, again and again if it may wait: the system's wait would let no signal's handler run.
    private static void lock(ThreadState ts, int fd, boolean atOnce, Call call) {
        for (long pause = 1; true; pause = Math.min(2 * pause, PAUSE)) {
            try {
                NativeFile file = NativeFile.behind(ts, fd);
                if (isLocked(ts, file, atOnce, call)) {
                    return;
                }
                long time = pause;
                ts.blocking(() -> {
                    try {
                        TimeUnit.MILLISECONDS.sleep(time);
                    } catch (InterruptedException e) {
                        throw new java.io.InterruptedIOException();
                    }
                    return time;
                });
            } catch (IOException e) {
                throw Errno.error(e, null);
            }
            ts.poll();
        }
    }

    private static boolean isLocked(ThreadState ts, NativeFile file, boolean atOnce, Call call) throws IOException {
        return ts.blocking(() -> {
            try (CLibrary c = CLibrary.open()) {
                int result = call.run(c, file);
                boolean taken = result < 0 && (c.errno() == WOULD_BLOCK || c.errno() == NOT_PERMITTED);
                if (!taken || atOnce) {
                    NativeFile.checked(c, result);
                }
                return !taken;
            }
        });
    }
}
