package dev.vertebra.natives.files;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The module `errno`: names of error numbers.
public final class ErrnoModule {
    private ErrnoModule() {}

    /// Fills the namespace of the module.
    public static void fill(ThreadState ts, PyDict namespace) {
        PyDict codes = new PyDict();
        namespace.putStr(PyStr.intern("errorcode"), codes);
        for (Errno.Row row : Errno.rows()) {
            for (String name : row.names()) {
                namespace.putStr(PyStr.intern(name), PyInt.of(row.number()));
            }
            codes.put(ts, PyInt.of(row.number()), PyStr.intern(row.names().getFirst()));
        }
    }
}
