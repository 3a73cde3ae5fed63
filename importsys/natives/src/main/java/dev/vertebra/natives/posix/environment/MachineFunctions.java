package dev.vertebra.natives.posix.environment;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The functions of `posix` about the machine and the system on it.
@NativeModuleTable("posix")
final class MachineFunctions {
    /// The class `posix.uname_result`.
    static final PyType UNAME = PyStructSequence.define(
            "posix.uname_result", "The system.", 5, true, "sysname", "nodename", "release", "version", "machine");

    private MachineFunctions() {}

    /// The system.
    @PyFunction("uname()")
    static PyObject uname() {
        return PyStructSequence.of(
                UNAME,
                PyStr.of("Linux"),
                PyStr.of(read("/proc/sys/kernel/hostname")),
                PyStr.of(read("/proc/sys/kernel/osrelease")),
                PyStr.of(read("/proc/sys/kernel/version")),
                PyStr.of(System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch")));
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path)).strip();
        } catch (IOException e) {
            throw Errno.error(e, PyStr.of(path));
        }
    }

    /// The number of processors.
    @PyFunction("cpu_count()")
    static int cpuCount(ThreadState ts) {
        PyObject options =
                dev.vertebra.objectmodel.Attributes.getOrNull(ts, ts.importModule("sys"), PyStr.intern("_xoptions"));
        PyObject option = options instanceof PyDict dict ? dict.getStr(PyStr.intern("cpu_count")) : null;
        String asked = option instanceof PyStr text
                ? text.value()
                : Environment.of(ts).all().getOrDefault("PYTHON_CPU_COUNT", "");
        if (asked.matches("0*[1-9][0-9]{0,8}")) {
            return Integer.parseInt(asked);
        }
        return Runtime.getRuntime().availableProcessors();
    }

    /// What an error number means.
    @PyFunction("strerror(code, /)")
    static String strerror(int code) {
        return Errno.text(code);
    }

    /// How many processes were ready to run, on an average of 1, 5 and 15 minutes.
    @PyFunction("getloadavg()")
    static PyObject getloadavg() {
        String[] fields = read("/proc/loadavg").split(" ", -1);
        PyObject[] loads = new PyObject[3];
        for (int i = 0; i < loads.length; i++) {
            loads[i] = PyFloat.of(Double.parseDouble(fields[i]));
        }
        return PyTuple.of(loads);
    }
}
