package dev.vertebra.natives.files;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Open files as Python gives them: a descriptor, or an object with the method `fileno`.
public final class FileNumbers {
    private static final PyStr FILENO = PyStr.intern("fileno");

    private FileNumbers() {}

    /// The descriptor that an argument stands for. Compare CPython Objects/fileobject.c `PyObject_AsFileDescriptor`.
    public static int of(ThreadState ts, PyObject given) {
        int fd = given instanceof PyInt ? plain(ts, given) : Numbers.asInt(ts, fileno(ts, given));
        if (fd < 0) {
            throw Raise.valueError("file descriptor cannot be a negative integer (%d)", fd);
        }
        return fd;
    }

    private static PyObject fileno(ThreadState ts, PyObject file) {
        PyObject method = Attributes.getOrNull(ts, file, FILENO);
        if (method == null) {
            throw Raise.typeError("argument must be an int, or have a fileno() method.");
        }
        PyObject number = Calls.call0(ts, method);
        if (!(number instanceof PyInt)) {
            throw Raise.typeError("fileno() returned a non-integer");
        }
        return number;
    }

    /// The number in an argument that may be a name, too: whether there is such a file is seen later.
    public static int plain(ThreadState ts, PyObject given) {
        if (given instanceof PyBool) {
            ts.warn(ExceptionTypes.RuntimeWarning, "bool is used as a file descriptor", 1);
        }
        return Numbers.asInt(ts, given);
    }
}
