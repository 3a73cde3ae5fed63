package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.FilePaths;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` about file systems and special files, which the JDK does not have.
@NativeModuleTable("posix")
final class NodeFunctions {
    /// The class `os.statvfs_result`.
    static final PyType STATVFS = PyStructSequence.define(
            "os.statvfs_result",
            "What is known about a file system.",
            10,
            true,
            "f_bsize",
            "f_frsize",
            "f_blocks",
            "f_bfree",
            "f_bavail",
            "f_files",
            "f_ffree",
            "f_favail",
            "f_flag",
            "f_namemax",
            "f_fsid");

    /// Where the elements stand among the long numbers of C's structure.
    private static final int[] STATVFS_PLACES = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 8};

    private static final long STATVFS_SIZE = 256;

    private NodeFunctions() {}

    /// Sets the bits of a mode that new files do not get, and gives the old ones.
    @PyFunction("umask(mask, /)")
    static int umask(int mask) {
        try (CLibrary c = CLibrary.open()) {
            return c.call("umask", mask);
        }
    }

    /// Makes a named pipe.
    @PyFunction("mkfifo(path, mode=438, *, dir_fd=None)")
    static void mkfifo(ThreadState ts, PyObject path, int mode, PyObject dir_fd) {
        FileName name = FileName.of(ts, "mkfifo", path, dir_fd);
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("mkfifo", c.text(FilePaths.text(name.path())), mode), null);
        }
    }

    /// Makes a special file: a named pipe or a device, as the bits of mode say.
    @PyFunction("mknod(path, mode=384, device=0, *, dir_fd=None)")
    static void mknod(ThreadState ts, PyObject path, int mode, long device, PyObject dir_fd) {
        FileName name = FileName.of(ts, "mknod", path, dir_fd);
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("mknod", c.text(FilePaths.text(name.path())), mode, device), null);
        }
    }

    /// The number of a device from its two parts.
    @PyFunction("makedev(major, minor, /)")
    static PyObject makedev(ThreadState ts, PyObject major, PyObject minor) {
        long first = part(ts, major);
        long second = part(ts, minor);
        long device =
                (second & 0xFF) | (first & 0xFFF) << 8 | (second & 0xFFFF_FF00L) << 12 | (first & 0xFFFF_F000L) << 32;
        // The greatest is -1, which stands for no device; others are unsigned.
        return device == -1 ? PyInt.of(-1) : PyInt.of(new java.math.BigInteger(Long.toUnsignedString(device)));
    }

    /// A part of the number of a device, of 32 bits, or -1 for none.
    private static long part(ThreadState ts, PyObject number) {
        PyInt part = Numbers.index(ts, number);
        if (part.signum() >= 0 && part.bitLength() > Integer.SIZE && part.bitLength() <= Long.SIZE) {
            throw Raise.overflowError("Python int too large to convert to C unsigned int");
        }
        return device(ts, part) & 0xFFFF_FFFFL;
    }

    /// The number of a device, of 64 bits, or -1 for none.
    private static long device(ThreadState ts, PyObject number) {
        PyInt device = Numbers.index(ts, number);
        if (device.signum() < 0 && (device.bitLength() >= Long.SIZE || device.longValueClamped() != -1)) {
            throw Raise.overflowError("can't convert negative int to unsigned");
        }
        if (device.bitLength() > Long.SIZE) {
            throw Raise.overflowError("int too big to convert");
        }
        return device.big().longValue();
    }

    /// The part of a device's number that tells its kind.
    @PyFunction("major(device, /)")
    static long major(ThreadState ts, PyObject device) {
        long number = device(ts, device);
        return number == -1 ? -1 : number >> 8 & 0xFFF | number >> 32 & 0xFFFF_F000L;
    }

    /// The part of a device's number that tells it from others of its kind.
    @PyFunction("minor(device, /)")
    static long minor(ThreadState ts, PyObject device) {
        long number = device(ts, device);
        return number == -1 ? -1 : number & 0xFF | number >> 12 & 0xFFFF_FF00L;
    }

    /// Writes everything to the disks.
    @PyFunction("sync()")
    static void sync() {
        try (CLibrary c = CLibrary.open()) {
            c.call("sync");
        }
    }

    /// What is known about the file system of a file.
    @PyFunction("statvfs(path)")
    static PyObject statvfs(ThreadState ts, PyObject path) {
        FileName name = FileName.orDescriptor(ts, "statvfs", path, PyNone.NONE);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment result = c.memory(STATVFS_SIZE);
            c.check(c.call("statvfs", c.text(FilePaths.text(name.path())), result), path);
            PyObject[] values = new PyObject[STATVFS_PLACES.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = PyInt.of(result.getAtIndex(ValueLayout.JAVA_LONG, STATVFS_PLACES[i]));
            }
            return PyStructSequence.of(STATVFS, values);
        }
    }

    /// The value of an extended attribute of a file.
    @PyFunction("getxattr(path, attribute, *, follow_symlinks=True)")
    static PyObject getxattr(ThreadState ts, PyObject path, PyObject attribute, boolean follow_symlinks) {
        FileName.checkFollow("getxattr", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "getxattr", path, PyNone.NONE);
        String key = FileNames.text(ts, attribute);
        ts.audit("os.getxattr", path, attribute);
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "getxattr" : "lgetxattr";
            return PyBytes.of(grown(c, path, function, c.text(FilePaths.text(name.path())), c.text(key)));
        }
    }

    /// The names of the extended attributes of a file.
    @PyFunction("listxattr(path=None, *, follow_symlinks=True)")
    static PyObject listxattr(ThreadState ts, @Nullable PyObject path, boolean follow_symlinks) {
        FileName name = FileName.orHere(ts, "listxattr", path);
        ts.audit("os.listxattr", path == null ? PyNone.NONE : path);
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "listxattr" : "llistxattr";
            byte[] names = grown(c, path, function, c.text(FilePaths.text(name.path())));
            PyList list = new PyList();
            int start = 0;
            for (int i = 0; i < names.length; i++) {
                if (names[i] == 0) {
                    list.append(PyStr.of(Environment.decode(java.util.Arrays.copyOfRange(names, start, i))));
                    start = i + 1;
                }
            }
            return list;
        }
    }

    /// What a function writes into memory that it asks for the size of first.
    private static byte[] grown(CLibrary c, @Nullable PyObject path, String function, Object... first) {
        Object[] all = java.util.Arrays.copyOf(first, first.length + 2);
        all[first.length] = MemorySegment.NULL;
        all[first.length + 1] = 0L;
        long size = c.callLong(function, all);
        c.check(size, path);
        MemorySegment memory = c.memory(size);
        all[first.length] = memory;
        all[first.length + 1] = size;
        long written = c.callLong(function, all);
        c.check(written, path);
        return memory.asSlice(0, written).toArray(ValueLayout.JAVA_BYTE);
    }

    /// Sets an extended attribute of a file.
    @PyFunction("setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)")
    static void setxattr(
            ThreadState ts, PyObject path, PyObject attribute, PyObject value, int flags, boolean follow_symlinks) {
        FileName.checkFollow("setxattr", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "setxattr", path, PyNone.NONE);
        String key = FileNames.text(ts, attribute);
        byte[] bytes = Buffers.bytes(ts, value);
        ts.audit("os.setxattr", path, attribute, value, PyInt.of(flags));
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "setxattr" : "lsetxattr";
            MemorySegment file = c.text(FilePaths.text(name.path()));
            c.check(c.call(function, file, c.text(key), c.bytes(bytes), (long) bytes.length, flags), path);
        }
    }

    /// Takes an extended attribute of a file away.
    @PyFunction("removexattr(path, attribute, *, follow_symlinks=True)")
    static void removexattr(ThreadState ts, PyObject path, PyObject attribute, boolean follow_symlinks) {
        FileName.checkFollow("removexattr", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "removexattr", path, PyNone.NONE);
        String key = FileNames.text(ts, attribute);
        ts.audit("os.removexattr", path, attribute);
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "removexattr" : "lremovexattr";
            c.check(c.call(function, c.text(FilePaths.text(name.path())), c.text(key)), path);
        }
    }

    /// Random bytes of the system, at most as many as it has at once.
    @PyFunction("getrandom(size, flags=0)")
    static PyObject getrandom(long size, int flags) {
        if (size < 0) {
            throw dev.vertebra.natives.files.Errno.error(22, null);
        }
        if (size > Integer.MAX_VALUE) {
            throw Raise.memoryError();
        }
        try (CLibrary c = CLibrary.open()) {
            MemorySegment memory = c.memory(size);
            long got = c.callLong("getrandom", memory, size, flags);
            c.check(got, null);
            return PyBytes.of(memory.asSlice(0, got).toArray(ValueLayout.JAVA_BYTE));
        }
    }
}
