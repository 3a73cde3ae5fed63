package dev.vertebra.natives.posix.environment;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Map;

/// The functions of `posix` about the variables of the environment.
@NativeModuleTable("posix")
final class EnvironmentFunctions {
    private EnvironmentFunctions() {}

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
}
