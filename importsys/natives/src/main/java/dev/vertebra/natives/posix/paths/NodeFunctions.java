package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;

/// The functions of `posix` about special files and the mask of new ones.
@NativeModuleTable("posix")
final class NodeFunctions {
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
}
