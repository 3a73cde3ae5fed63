package dev.vertebra.natives.posix;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.posix.descriptors.DescriptorTables;
import dev.vertebra.natives.posix.environment.EnvironmentTables;
import dev.vertebra.natives.posix.paths.PathTables;
import dev.vertebra.natives.posix.processes.ProcessTables;
import dev.vertebra.natives.posix.signals.SignalTables;
import dev.vertebra.natives.posix.users.UserTables;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the modules `posix`, `_posixsubprocess`, `_signal`, `_stat`, `grp` and `pwd`.
public final class SystemModules implements NativeModule {
    /// What the C library can do, as `os` asks when it finds out which functions take descriptors.
    private static final String ABILITIES = "EVENTFD TIMERFD_CREATE FACCESSAT FCHDIR FCHMOD FCHMODAT FCHOWN FCHOWNAT"
            + " FEXECVE FDOPENDIR FPATHCONF FSTATAT FSTATVFS FTRUNCATE FUTIMENS FUTIMES FUTIMESAT LINKAT LCHOWN LSTAT"
            + " LUTIMES MEMFD_CREATE MKDIRAT MKFIFOAT MKNODAT OPENAT READLINKAT RENAMEAT SYMLINKAT UNLINKAT UTIMENSAT"
            + " PTSNAME_R";

    /// For the service loader.
    public SystemModules() {}

    @Override
    public List<String> names() {
        return List.of("posix", "_posixsubprocess", "_signal", "_stat", "grp", "pwd");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "_posixsubprocess" -> ProcessTables.subprocess(module, namespace);
            case "_signal" -> SignalTables.signal(ts, module, namespace);
            case "_stat" -> PathTables.stat(module, namespace);
            case "grp" -> UserTables.grp(module, namespace);
            case "pwd" -> UserTables.pwd(module, namespace);
            default -> posix(ts, module, namespace);
        }
    }

    private static void posix(ThreadState ts, PyObject module, PyDict namespace) {
        inherit(ts);
        PathTables.posix(module, namespace);
        DescriptorTables.posix(module, namespace);
        ProcessTables.posix(module, namespace);
        SignalTables.posix(module, namespace);
        UserTables.posix(module, namespace);
        EnvironmentTables.posix(ts, module, namespace);
        namespace.putStr(PyStr.intern("error"), ExceptionTypes.OSError);
        namespace.putStr(PyStr.intern("_have_functions"), abilities());
    }

    /// Takes the files over that the process was started with, as the launcher has found them.
    private static void inherit(ThreadState ts) {
        String numbers = System.getProperty("vertebra.descriptors", "");
        if (!numbers.isEmpty()) {
            String[] texts = numbers.split(",", -1);
            int[] each = new int[texts.length];
            for (int i = 0; i < texts.length; i++) {
                each[i] = Integer.parseInt(texts[i]);
            }
            Descriptors.of(ts).inherit(each, new NativeFile.Adoption());
        }
    }

    private static PyList abilities() {
        PyList functions = new PyList();
        for (String name : ABILITIES.split(" ", -1)) {
            functions.append(PyStr.intern("HAVE_" + name));
        }
        return functions;
    }
}
