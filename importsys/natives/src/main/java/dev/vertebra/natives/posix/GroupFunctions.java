package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.io.Environment;
import dev.vertebra.natives.io.Errno;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The module `grp`: the groups that the C library knows. Compare CPython Modules/grpmodule.c.
@NativeModuleTable("grp")
final class GroupFunctions {
    /// The class `grp.struct_group`.
    static final PyType TYPE = PyStructSequence.define(
            "grp.struct_group",
            "A group of users; its elements can be reached by name, too.",
            4,
            true,
            "gr_name the name",
            "gr_passwd the password",
            "gr_gid the number",
            "gr_mem the names of the members");

    // What C's structure is on 64 bits: name, password, number, members.
    private static final int SIZE = 32;
    private static final int PASSWORD = 8;
    private static final int NUMBER = 16;
    private static final int MEMBERS = 24;

    private static final int OUT_OF_RANGE = 34;
    private static final int FIRST_BUFFER = 1024;
    private static final int LARGEST_BUFFER = 1 << 26;

    /// The walk over all groups has one place in the process.
    private static final ReentrantLock WALK = new ReentrantLock();

    private GroupFunctions() {}

    @SuppressWarnings("restricted")
    private static MemorySegment at(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    private static PyStr text(MemorySegment pointers, long offset) {
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

    private static PyObject entry(MemorySegment group) {
        PyList members = new PyList();
        long list = group.get(ValueLayout.JAVA_LONG, MEMBERS);
        if (list != 0) {
            MemorySegment names = at(list, Long.MAX_VALUE);
            for (long i = 0; names.get(ValueLayout.JAVA_LONG, i) != 0; i += Long.BYTES) {
                members.append(text(names, i));
            }
        }
        return PyStructSequence.of(
                TYPE,
                text(group, 0),
                text(group, PASSWORD),
                PyInt.of(IdentityFunctions.number(group.get(ValueLayout.JAVA_INT, NUMBER))),
                members);
    }

    private static int blocking(ThreadState ts, CLibrary c, String function, Object... arguments) {
        try {
            return ts.blocking(() -> c.call(function, arguments));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Asks for one group.
    ///
    /// @return null if there is none
    private static @Nullable PyObject ask(ThreadState ts, CLibrary c, String function, Object key) {
        for (int size = FIRST_BUFFER; ; size *= 2) {
            MemorySegment group = c.memory(SIZE);
            MemorySegment buffer = c.memory(size);
            MemorySegment found = c.memory(Long.BYTES);
            int status = blocking(ts, c, function, key, group, buffer, (long) size, found);
            if (status == OUT_OF_RANGE && size < LARGEST_BUFFER) {
                continue;
            }
            if (status == OUT_OF_RANGE) {
                throw Errno.error(status, null);
            }
            return found.get(ValueLayout.JAVA_LONG, 0) == 0 ? null : entry(group);
        }
    }

    /// The group of a number; KeyError if there is none.
    @PyFunction("getgrgid(id)")
    static PyObject getgrgid(ThreadState ts, PyObject id) {
        int gid = IdentityFunctions.id(ts, id, "gid");
        try (CLibrary c = CLibrary.open()) {
            PyObject group = ask(ts, c, "getgrgid_r", gid);
            if (group == null) {
                long number = gid == -1 ? -1 : IdentityFunctions.number(gid);
                throw Raise.keyError(PyStr.of("getgrgid(): gid not found: " + number));
            }
            return group;
        }
    }

    /// The group of a name; KeyError if there is none.
    @PyFunction("getgrnam(name)")
    static PyObject getgrnam(ThreadState ts, PyObject name) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError(
                    "getgrnam() argument 1 must be str, not %s",
                    name == PyNone.NONE ? "None" : name.type().name());
        }
        byte[] bytes = Codecs.utf8Encode(ts, text, "surrogateescape").array();
        if (text.value().indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null byte");
        }
        try (CLibrary c = CLibrary.open()) {
            PyObject group = ask(ts, c, "getgrnam_r", c.bytes(Arrays.copyOf(bytes, bytes.length + 1)));
            if (group == null) {
                throw Raise.keyError(PyStr.of("getgrnam(): name not found: " + Text.repr(ts, name)));
            }
            return group;
        }
    }

    /// All groups that the database tells of, in its order.
    @PyFunction("getgrall()")
    static PyObject getgrall() {
        PyList all = new PyList();
        WALK.lock();
        try (CLibrary c = CLibrary.open()) {
            c.callLong("setgrent");
            for (long next = c.callLong("getgrent"); next != 0; next = c.callLong("getgrent")) {
                all.append(entry(at(next, SIZE)));
            }
            c.callLong("endgrent");
        } finally {
            WALK.unlock();
        }
        return all;
    }
}
