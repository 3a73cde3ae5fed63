package dev.vertebra.natives.control;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the modules `fcntl`, `resource`, `syslog` and `termios`.
public final class ControlModules implements NativeModule {
    /// For the service loader.
    public ControlModules() {}

    @Override
    public List<String> names() {
        return List.of("fcntl", "resource", "syslog", "termios");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "fcntl" ->
                "Control of open files, and locks on them.\n\n"
                        + "A file is given by its descriptor, or by an object with the method fileno().";
            case "termios" ->
                "Control of terminals, as POSIX has it.\n\n"
                        + "A terminal is given by a descriptor, or by an object with the method fileno().";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "fcntl" -> {
                NativeModule.addFunctions(module, namespace, name, FcntlFunctionsNatives.rows());
                NativeModule.addConstants(namespace, FcntlFunctions.CONSTANTS);
            }
            case "resource" -> {
                NativeModule.addFunctions(module, namespace, name, ResourceFunctionsNatives.rows());
                NativeModule.addConstants(namespace, ResourceFunctions.CONSTANTS);
                namespace.putStr(PyStr.intern("error"), ExceptionTypes.OSError);
                namespace.putStr(PyStr.intern("struct_rusage"), ResourceFunctions.USAGE);
            }
            case "syslog" -> {
                NativeModule.addFunctions(module, namespace, name, LogFunctionsNatives.rows());
                NativeModule.addConstants(namespace, LogFunctions.CONSTANTS);
            }
            default -> {
                NativeModule.addFunctions(module, namespace, name, TerminalControlsNatives.rows());
                NativeModule.addConstants(namespace, TerminalControls.CONSTANTS);
                namespace.putStr(PyStr.intern("error"), TerminalErrors.of(ts).type(ts));
            }
        }
    }
}
