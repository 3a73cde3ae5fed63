package dev.vertebra.natives.posix.users;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What the C library knows of users and groups, wherever the system keeps them.
final class NameService {
    private static final int OUT_OF_RANGE = 34;
    private static final int FIRST_BUFFER = 1024;
    private static final int LARGEST_BUFFER = 1 << 26;

    /// A walk over all entries has one place in the process.
    private static final ReentrantLock WALK = new ReentrantLock();

    private NameService() {}

    /// Makes a Python object of an entry.
    @FunctionalInterface
    interface Entry {
        PyObject of(MemorySegment structure);
    }

    @SuppressWarnings("restricted")
    private static MemorySegment at(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    /// The text to which a pointer in a structure points; empty for none.
    static PyStr text(MemorySegment pointers, long offset) {
        long address = pointers.get(ValueLayout.JAVA_LONG, offset);
        if (address == 0) {
            return PyStr.EMPTY;
        }
        MemorySegment text = at(address, Long.MAX_VALUE);
        long length = 0;
        while (text.get(ValueLayout.JAVA_BYTE, length) != 0) {
            length++;
        }
        return PyStr.of(Environment.decode(text.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE)));
    }

    /// The texts to which the pointers in an array point, to which a pointer in a structure points.
    static PyList texts(MemorySegment pointers, long offset) {
        PyList all = new PyList();
        long list = pointers.get(ValueLayout.JAVA_LONG, offset);
        if (list != 0) {
            MemorySegment names = at(list, Long.MAX_VALUE);
            for (long i = 0; names.get(ValueLayout.JAVA_LONG, i) != 0; i += Long.BYTES) {
                all.append(text(names, i));
            }
        }
        return all;
    }

    private static int blocking(ThreadState ts, CLibrary c, String function, Object... arguments) {
        try {
            return ts.blocking(() -> c.call(function, arguments));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Asks for one entry.
    ///
    /// @param size the size of C's structure
    /// @return null if there is none
    static @Nullable PyObject ask(ThreadState ts, CLibrary c, String function, Object key, int size, Entry entry) {
        for (int space = FIRST_BUFFER; ; space *= 2) {
            MemorySegment structure = c.memory(size);
            MemorySegment buffer = c.memory(space);
            MemorySegment found = c.memory(Long.BYTES);
            int status = blocking(ts, c, function, key, structure, buffer, (long) space, found);
            if (status == OUT_OF_RANGE && space < LARGEST_BUFFER) {
                continue;
            }
            if (status == OUT_OF_RANGE) {
                throw Errno.error(status, null);
            }
            return found.get(ValueLayout.JAVA_LONG, 0) == 0 ? null : entry.of(structure);
        }
    }

    /// All entries, in the order of the database.
    ///
    /// @param what `gr` or `pw`
    static PyList all(String what, int size, Entry entry) {
        PyList all = new PyList();
        WALK.lock();
        try (CLibrary c = CLibrary.open()) {
            c.callLong("set" + what + "ent");
            String next = "get" + what + "ent";
            for (long each = c.callLong(next); each != 0; each = c.callLong(next)) {
                all.append(entry.of(at(each, size)));
            }
            c.callLong("end" + what + "ent");
        } finally {
            WALK.unlock();
        }
        return all;
    }
}
