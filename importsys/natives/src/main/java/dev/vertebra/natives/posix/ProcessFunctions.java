package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Entropy;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The functions of `posix` about the process and the system.
@NativeModuleTable("posix")
final class ProcessFunctions {
    /// The class `posix.uname_result`.
    static final PyType UNAME = PyStructSequence.define(
            "posix.uname_result", "The system.", 5, true, "sysname", "nodename", "release", "version", "machine");

    /// The class `posix.times_result`.
    static final PyType TIMES = PyStructSequence.define(
            "posix.times_result",
            "The times of the process.",
            5,
            true,
            "user",
            "system",
            "children_user",
            "children_system",
            "elapsed");

    private ProcessFunctions() {}

    /// The environment, names and values as bytes.
    static PyDict environment(ThreadState ts) {
        PyDict environment = new PyDict();
        for (Map.Entry<String, String> entry : Environment.of(ts).all().entrySet()) {
            environment.put(ts, bytes(entry.getKey()), bytes(entry.getValue()));
        }
        return environment;
    }

    private static PyBytes bytes(String text) {
        return PyBytes.of(Environment.encode(text));
    }

    /// Sets a variable of the environment.
    @PyFunction("putenv(name, value, /)")
    static void putenv(ThreadState ts, PyObject name, PyObject value) {
        String key = FileNames.text(ts, FileNames.fspath(ts, name));
        String text = FileNames.text(ts, FileNames.fspath(ts, value));
        if (key.indexOf('=') >= 0) {
            throw Raise.valueError("illegal environment variable name");
        }
        if (key.isEmpty()) {
            throw Errno.error(22, null);
        }
        Environment.of(ts).set(key, text);
    }

    /// Takes a variable of the environment away.
    @PyFunction("unsetenv(name, /)")
    static void unsetenv(ThreadState ts, PyObject name) {
        String key = FileNames.text(ts, FileNames.fspath(ts, name));
        if (key.isEmpty() || key.indexOf('=') >= 0) {
            throw Errno.error(22, null);
        }
        Environment.of(ts).remove(key);
    }

    /// The first number behind a label in what the system tells of the process; such a file is read whole, not by
    /// lines, because `site` asks four times at every start.
    private static int status(String name, int byDefault) {
        String text;
        try (FileInputStream file = new FileInputStream("/proc/self/status")) {
            text = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (FileNotFoundException e) {
            return byDefault;
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
        int at = text.indexOf("\n" + name);
        if (at < 0) {
            return byDefault;
        }
        int from = at + 1 + name.length();
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (Character.digit(text.charAt(to), 10) >= 0) {
            to++;
        }
        return Integer.parseInt(text, from, to, name.equals("Umask:") ? 8 : 10);
    }

    /// The number of the process.
    @PyFunction("getpid()")
    static long getpid() {
        return ProcessHandle.current().pid();
    }

    /// The number of the parent process.
    @PyFunction("getppid()")
    static int getppid() {
        return status("PPid:", 0);
    }

    /// The user.
    @PyFunction("getuid()")
    static int getuid() {
        return status("Uid:", 0);
    }

    /// The effective user.
    @PyFunction("geteuid()")
    static int geteuid() {
        return status("Uid:", 0);
    }

    /// The group.
    @PyFunction("getgid()")
    static int getgid() {
        return status("Gid:", 0);
    }

    /// The effective group.
    @PyFunction("getegid()")
    static int getegid() {
        return status("Gid:", 0);
    }

    /// Random bytes.
    @PyFunction("urandom(size, /)")
    static PyObject urandom(int size) {
        if (size < 0) {
            throw Raise.valueError("negative argument not allowed");
        }
        byte[] bytes = Entropy.bytesOrNull(size);
        return PyBytes.of(bytes != null ? bytes : withoutFile(size));
    }

    /// Random bytes where no file can be opened any more.
    private static byte[] withoutFile(int size) {
        if (!CLibrary.has("getrandom")) {
            return Entropy.bytes(size);
        }
        byte[] bytes = new byte[size];
        try (CLibrary c = CLibrary.open()) {
            MemorySegment memory = c.memory(size);
            int done = 0;
            while (done < size) {
                long got = c.callLong("getrandom", memory.asSlice(done), (long) size - done, 0);
                c.check(got, null);
                done += (int) got;
            }
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, 0, size);
        }
        return bytes;
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

    /// The times of the process.
    @PyFunction("times()")
    static PyObject times() {
        double computed = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(0.0);
        PyFloat zero = PyFloat.of(0);
        return PyStructSequence.of(TIMES, PyFloat.of(computed), zero, zero, zero, PyFloat.of(System.nanoTime() / 1e9));
    }

    /// Ends the process at once.
    @PyFunction("_exit(status)")
    static PyObject exit(int status) {
        Runtime.getRuntime().halt(status & 0xff);
        return PyNone.NONE;
    }
}
