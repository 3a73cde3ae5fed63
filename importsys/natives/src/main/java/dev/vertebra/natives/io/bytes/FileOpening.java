package dev.vertebra.natives.io.bytes;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// How the argument of `FileIO` becomes an open descriptor.
final class FileOpening {
    private FileOpening() {}

    /// The descriptor that an argument is.
    static int byNumber(ThreadState ts, PyObject file) {
        if (file instanceof PyBool) {
            ts.warn(ExceptionTypes.RuntimeWarning, "bool is used as a file descriptor", 1);
        }
        long wide = Numbers.index(ts, file).longValueClamped();
        int number = (int) wide;
        if (number != wide) {
            // What is no descriptor would have to be a name.
            FileNames.text(ts, file);
        }
        if (number < 0) {
            throw Raise.valueError("negative file descriptor");
        }
        OpenFile open = Descriptors.of(ts).getOrNull(number);
        if (open == null) {
            throw Errno.error(9, null);
        }
        if (open.isFolder()) {
            throw Errno.error(21, file);
        }
        return number;
    }

    /// The descriptor of a file with a name, which is opened here or by a function.
    ///
    /// @param closefd what must be true: whoever opens a file by its name closes it
    /// @param opener the function, or null or None
    static int byName(ThreadState ts, PyObject file, int flags, boolean closefd, @Nullable PyObject opener) {
        String name = FileNames.text(ts, file);
        if (!closefd) {
            throw Raise.valueError("Cannot use closefd=False with file name");
        }
        if (opener != null && opener != PyNone.NONE) {
            PyObject result = Calls.call2(ts, opener, file, PyInt.of(flags));
            if (!Numbers.isIndex(result)) {
                throw Raise.typeError("expected integer from opener");
            }
            int number = Numbers.asInt(ts, result);
            if (number < 0) {
                throw Raise.valueError("opener returned %d", number);
            }
            if (Descriptors.of(ts).getOrNull(number) == null) {
                throw Errno.error(9, null);
            }
            return number;
        }
        try {
            int number = ts.blocking(() -> Descriptors.of(ts).open(name, flags, 0666));
            if (Descriptors.of(ts).get(number).isFolder()) {
                Descriptors.of(ts).close(number);
                throw new Errno.Failure(21);
            }
            return number;
        } catch (IOException e) {
            throw Errno.error(e, file);
        }
    }
}
