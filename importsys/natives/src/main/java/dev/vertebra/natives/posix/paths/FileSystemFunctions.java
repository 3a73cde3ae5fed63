package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` about file systems.
@NativeModuleTable("posix")
final class FileSystemFunctions {
    /// The class `os.statvfs_result`.
    static final PyType STATVFS = PyStructSequence.define(
            "os.statvfs_result",
            "What is known about a file system.",
            10,
            true,
            "f_bsize",
            "f_frsize",
            "f_blocks",
            "f_bfree",
            "f_bavail",
            "f_files",
            "f_ffree",
            "f_favail",
            "f_flag",
            "f_namemax",
            "f_fsid");

    /// Where the elements stand among the long numbers of C's structure.
    private static final int[] STATVFS_PLACES = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 8};

    private static final long STATVFS_SIZE = 256;

    private FileSystemFunctions() {}

    /// What is known about the file system of a file.
    @PyFunction("statvfs(path)")
    static PyObject statvfs(ThreadState ts, PyObject path) {
        FileName name = FileName.orDescriptor(ts, "statvfs", path, PyNone.NONE);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment result = c.memory(STATVFS_SIZE);
            c.check(c.call("statvfs", c.text(FilePaths.text(name.path())), result), path);
            PyObject[] values = new PyObject[STATVFS_PLACES.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = PyInt.of(result.getAtIndex(ValueLayout.JAVA_LONG, STATVFS_PLACES[i]));
            }
            return PyStructSequence.of(STATVFS, values);
        }
    }

    /// What is known about the file system of an open file.
    @PyFunction("fstatvfs(fd, /)")
    static PyObject fstatvfs(ThreadState ts, int fd) {
        try {
            Descriptors.of(ts).get(fd);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
        return statvfs(ts, PyInt.of(fd));
    }

    /// Writes everything to the disks.
    @PyFunction("sync()")
    static void sync() {
        try (CLibrary c = CLibrary.open()) {
            c.call("sync");
        }
    }
}
