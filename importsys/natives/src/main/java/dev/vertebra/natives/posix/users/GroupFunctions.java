package dev.vertebra.natives.posix.users;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

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

    private GroupFunctions() {}

    private static PyObject entry(MemorySegment group) {
        return PyStructSequence.of(
                TYPE,
                NameService.text(group, 0),
                NameService.text(group, PASSWORD),
                PyInt.of(UserNumbers.shown(group.get(ValueLayout.JAVA_INT, NUMBER))),
                NameService.texts(group, MEMBERS));
    }

    /// The group of a number; KeyError if there is none.
    @PyFunction("getgrgid(id)")
    static PyObject getgrgid(ThreadState ts, PyObject id) {
        int gid = UserNumbers.of(ts, id, "gid");
        try (CLibrary c = CLibrary.open()) {
            PyObject group = NameService.ask(ts, c, "getgrgid_r", gid, SIZE, GroupFunctions::entry);
            if (group == null) {
                long number = gid == -1 ? -1 : UserNumbers.shown(gid);
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
            MemorySegment key = c.bytes(Arrays.copyOf(bytes, bytes.length + 1));
            PyObject group = NameService.ask(ts, c, "getgrnam_r", key, SIZE, GroupFunctions::entry);
            if (group == null) {
                throw Raise.keyError(PyStr.of("getgrnam(): name not found: " + Text.repr(ts, name)));
            }
            return group;
        }
    }

    /// All groups that the database tells of, in its order.
    @PyFunction("getgrall()")
    static PyObject getgrall() {
        return NameService.all("gr", SIZE, GroupFunctions::entry);
    }
}
