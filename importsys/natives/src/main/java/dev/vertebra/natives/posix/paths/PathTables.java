package dev.vertebra.natives.posix.paths;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;

/// What this package puts into the modules `posix` and `_stat`.
public final class PathTables {
    private static final String CONSTANTS =
            "F_OK=0 R_OK=4 W_OK=2 X_OK=1 ST_RDONLY=1 ST_NOSUID=2 ST_NODEV=4 ST_NOEXEC=8 ST_SYNCHRONOUS=16 "
                    + "ST_MANDLOCK=64 ST_WRITE=128 ST_APPEND=256 ST_NOATIME=1024 ST_NODIRATIME=2048 ST_RELATIME=4096 "
                    + "XATTR_CREATE=1 XATTR_REPLACE=2 XATTR_SIZE_MAX=65536";

    private PathTables() {}

    /// Fills the module `posix`.
    public static void posix(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module,
                namespace,
                "posix",
                FolderFunctionsNatives.rows(),
                AttributeFunctionsNatives.rows(),
                LinkFunctionsNatives.rows(),
                NodeFunctionsNatives.rows(),
                FileSystemFunctionsNatives.rows(),
                ExtendedAttributeFunctionsNatives.rows(),
                PathFunctionsNatives.rows());
        NativeModule.addConstants(namespace, CONSTANTS);
        NativeModule.addTypes(namespace, StatResult.TYPE, PyDirEntry.TYPE, FileSystemFunctions.STATVFS);
    }

    /// Fills the module `_stat`.
    public static void stat(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "_stat", StatFunctionsNatives.rows());
        StatFunctions.fill(namespace);
    }
}
