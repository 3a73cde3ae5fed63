package dev.vertebra.natives.posix.users;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The numbers of users and groups, of 32 bits. Compare CPython Modules/posixmodule.c `_Py_Uid_Converter`.
public final class UserNumbers {
    private static final long LARGEST = 0xFFFF_FFFFL;

    private UserNumbers() {}

    /// The number of a user or a group; -1 leaves one as it is.
    public static int of(ThreadState ts, PyObject value, String what) {
        if (!Numbers.isIndex(value)) {
            throw Raise.typeError(
                    "%s should be integer, not %s", what, value.type().name());
        }
        PyInt number = Numbers.index(ts, value);
        if (number.bitLength() > Long.SIZE - 1) {
            throw Raise.overflowError(
                    number.signum() < 0 ? "%s is less than minimum" : "%s is greater than maximum", what);
        }
        long id = number.longValueClamped();
        if (id < -1 || id > LARGEST) {
            throw Raise.overflowError("%s is less than minimum", what);
        }
        return (int) id;
    }

    /// What Python shows of a number from the C library.
    public static long shown(int id) {
        return id & LARGEST;
    }
}
