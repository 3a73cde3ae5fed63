package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` about the attributes that programs give to files.
@NativeModuleTable("posix")
final class ExtendedAttributeFunctions {
    private ExtendedAttributeFunctions() {}

    /// The value of an extended attribute of a file.
    @PyFunction("getxattr(path, attribute, *, follow_symlinks=True)")
    static PyObject getxattr(ThreadState ts, PyObject path, PyObject attribute, boolean follow_symlinks) {
        FileName.checkFollow("getxattr", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "getxattr", path, PyNone.NONE);
        String key = FileNames.text(ts, attribute);
        ts.audit("os.getxattr", path, attribute);
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "getxattr" : "lgetxattr";
            return PyBytes.of(grown(c, path, function, c.text(FilePaths.text(name.path())), c.text(key)));
        }
    }

    /// The names of the extended attributes of a file.
    @PyFunction("listxattr(path=None, *, follow_symlinks=True)")
    static PyObject listxattr(ThreadState ts, @Nullable PyObject path, boolean follow_symlinks) {
        FileName name = FileName.orHere(ts, "listxattr", path);
        ts.audit("os.listxattr", path == null ? PyNone.NONE : path);
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "listxattr" : "llistxattr";
            byte[] names = grown(c, path, function, c.text(FilePaths.text(name.path())));
            PyList list = new PyList();
            int start = 0;
            for (int i = 0; i < names.length; i++) {
                if (names[i] == 0) {
                    list.append(PyStr.of(Environment.decode(java.util.Arrays.copyOfRange(names, start, i))));
                    start = i + 1;
                }
            }
            return list;
        }
    }

    /// What a function writes into memory that it asks for the size of first.
    private static byte[] grown(CLibrary c, @Nullable PyObject path, String function, Object... first) {
        Object[] all = java.util.Arrays.copyOf(first, first.length + 2);
        all[first.length] = MemorySegment.NULL;
        all[first.length + 1] = 0L;
        long size = c.callLong(function, all);
        c.check(size, path);
        MemorySegment memory = c.memory(size);
        all[first.length] = memory;
        all[first.length + 1] = size;
        long written = c.callLong(function, all);
        c.check(written, path);
        return memory.asSlice(0, written).toArray(ValueLayout.JAVA_BYTE);
    }

    /// Sets an extended attribute of a file.
    @PyFunction("setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)")
    static void setxattr(
            ThreadState ts, PyObject path, PyObject attribute, PyObject value, int flags, boolean follow_symlinks) {
        FileName.checkFollow("setxattr", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "setxattr", path, PyNone.NONE);
        String key = FileNames.text(ts, attribute);
        byte[] bytes = Buffers.bytes(ts, value);
        ts.audit("os.setxattr", path, attribute, value, PyInt.of(flags));
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "setxattr" : "lsetxattr";
            MemorySegment file = c.text(FilePaths.text(name.path()));
            c.check(c.call(function, file, c.text(key), c.bytes(bytes), (long) bytes.length, flags), path);
        }
    }

    /// Takes an extended attribute of a file away.
    @PyFunction("removexattr(path, attribute, *, follow_symlinks=True)")
    static void removexattr(ThreadState ts, PyObject path, PyObject attribute, boolean follow_symlinks) {
        FileName.checkFollow("removexattr", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "removexattr", path, PyNone.NONE);
        String key = FileNames.text(ts, attribute);
        ts.audit("os.removexattr", path, attribute);
        try (CLibrary c = CLibrary.open()) {
            String function = follow_symlinks ? "removexattr" : "lremovexattr";
            c.check(c.call(function, c.text(FilePaths.text(name.path())), c.text(key)), path);
        }
    }
}
