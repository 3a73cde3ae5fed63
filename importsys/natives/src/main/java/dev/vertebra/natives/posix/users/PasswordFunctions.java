package dev.vertebra.natives.posix.users;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
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

/// The module `pwd`: the users that the C library knows. Compare CPython Modules/pwdmodule.c.
@NativeModuleTable("pwd")
final class PasswordFunctions {
    /// The class `pwd.struct_passwd`.
    static final PyType TYPE = PyStructSequence.define(
            "pwd.struct_passwd",
            "A user.",
            7,
            true,
            "pw_name",
            "pw_passwd",
            "pw_uid",
            "pw_gid",
            "pw_gecos",
            "pw_dir",
            "pw_shell");

    // What C's structure is on 64 bits: name, password, the numbers of user and group, remark, folder, shell.
    private static final int SIZE = 48;
    private static final int PASSWORD = 8;
    private static final int USER = 16;
    private static final int GROUP = 20;
    private static final int REMARK = 24;
    private static final int FOLDER = 32;
    private static final int SHELL = 40;

    private PasswordFunctions() {}

    private static PyObject entry(MemorySegment user) {
        return PyStructSequence.of(
                TYPE,
                NameService.text(user, 0),
                NameService.text(user, PASSWORD),
                PyInt.of(UserNumbers.shown(user.get(ValueLayout.JAVA_INT, USER))),
                PyInt.of(UserNumbers.shown(user.get(ValueLayout.JAVA_INT, GROUP))),
                NameService.text(user, REMARK),
                NameService.text(user, FOLDER),
                NameService.text(user, SHELL));
    }

    /// The user of a number.
    @PyFunction("getpwuid(uidobj, /)")
    static PyObject getpwuid(ThreadState ts, PyObject uidobj) {
        int uid;
        try {
            uid = UserNumbers.of(ts, uidobj, "uid");
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.OverflowError)) {
                throw Raise.keyError(PyStr.of("getpwuid(): uid not found"));
            }
            throw e;
        }
        try (CLibrary c = CLibrary.open()) {
            PyObject user = NameService.ask(ts, c, "getpwuid_r", uid, SIZE, PasswordFunctions::entry);
            if (user == null) {
                long number = uid == -1 ? -1 : UserNumbers.shown(uid);
                throw Raise.keyError(PyStr.of("getpwuid(): uid not found: " + number));
            }
            return user;
        }
    }

    /// The user of a name.
    @PyFunction("getpwnam(name, /)")
    static PyObject getpwnam(ThreadState ts, PyObject name) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError(
                    "getpwnam() argument must be str, not %s", name.type().name());
        }
        byte[] bytes = Codecs.utf8Encode(ts, text, "surrogateescape").array();
        if (text.value().indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null byte");
        }
        try (CLibrary c = CLibrary.open()) {
            MemorySegment key = c.bytes(Arrays.copyOf(bytes, bytes.length + 1));
            PyObject user = NameService.ask(ts, c, "getpwnam_r", key, SIZE, PasswordFunctions::entry);
            if (user == null) {
                throw Raise.keyError(PyStr.of("getpwnam(): name not found: " + Text.repr(ts, name)));
            }
            return user;
        }
    }

    /// All users that the database tells of, in its order.
    @PyFunction("getpwall()")
    static PyObject getpwall() {
        return NameService.all("pw", SIZE, PasswordFunctions::entry);
    }
}
