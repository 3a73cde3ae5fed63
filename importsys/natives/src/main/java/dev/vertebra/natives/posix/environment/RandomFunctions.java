package dev.vertebra.natives.posix.environment;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.process.Entropy;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` that ask the system for random bytes.
@NativeModuleTable("posix")
final class RandomFunctions {
    private RandomFunctions() {}

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

    /// Random bytes.
    @PyFunction("urandom(size, /)")
    static PyObject urandom(int size) {
        if (size < 0) {
            throw Raise.valueError("negative argument not allowed");
        }
        byte[] bytes = Entropy.bytesOrNull(size);
        return PyBytes.of(bytes != null ? bytes : withoutFile(size));
    }

    /// Random bytes where no file can be opened any more.
    private static byte[] withoutFile(int size) {
        if (!CLibrary.has("getrandom")) {
            return Entropy.bytes(size);
        }
        byte[] bytes = new byte[size];
        try (CLibrary c = CLibrary.open()) {
            MemorySegment memory = c.memory(size);
            int done = 0;
            while (done < size) {
                long got = c.callLong("getrandom", memory.asSlice(done), (long) size - done, 0);
                c.check(got, null);
                done += (int) got;
            }
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, 0, size);
        }
        return bytes;
    }
}
