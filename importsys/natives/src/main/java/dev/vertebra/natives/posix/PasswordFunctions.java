package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.io.Errno;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The module `pwd`: the users in `/etc/passwd`.
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

    private PasswordFunctions() {}

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
                String[] parts = line.split(":", -1);
                if (parts.length == 7) {
                    rows.add(parts);
                }
            }
        } catch (IOException e) {
            throw Errno.error(e, PyStr.of("/etc/passwd"));
        }
        return rows;
    }

    private static PyObject entry(String[] row) {
        PyObject[] values = new PyObject[7];
        for (int i = 0; i < 7; i++) {
            values[i] = i == 2 || i == 3 ? PyInt.of(Long.parseLong(row[i])) : PyStr.of(row[i]);
        }
        return PyStructSequence.of(TYPE, values);
    }

    /// The user of a number.
    @PyFunction("getpwuid(uidobj, /)")
    static PyObject getpwuid(long uidobj) {
        for (String[] row : rows()) {
            if (Long.parseLong(row[2]) == uidobj) {
                return entry(row);
            }
        }
        throw Raise.keyError(PyStr.of("getpwuid(): uid not found: " + uidobj));
    }

    /// The user of a name.
    @PyFunction("getpwnam(name, /)")
    static PyObject getpwnam(String name) {
        for (String[] row : rows()) {
            if (row[0].equals(name)) {
                return entry(row);
            }
        }
        throw Raise.keyError(PyStr.of("getpwnam(): name not found: '" + name + "'"));
    }

    /// All users.
    @PyFunction("getpwall()")
    static PyObject getpwall() {
        PyList all = new PyList();
        for (String[] row : rows()) {
            all.append(entry(row));
        }
        return all;
    }
}
