package dev.vertebra.interpreter.program;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.CodecRegistry;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Opens `sys.stdin`, `sys.stdout` and `sys.stderr`, and gives `builtins` its `open`.
final class StandardStreams {
    private static final java.util.Set<String> NO_LANGUAGE =
            java.util.Set.of("", "C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8");
    private static final String[] NAMES = {"stdin", "stdout", "stderr"};

    private StandardStreams() {}

    /// What PYTHONIOENCODING says before the colon, else UTF-8.
    private static String encoding(PyThread ts, RuntimeOptions options) {
        String given = options.variable("PYTHONIOENCODING");
        String name = given == null || given.indexOf(':') < 0 ? given : given.substring(0, given.indexOf(':'));
        return name == null || name.isEmpty()
                ? "utf-8"
                : Text.str(ts, Attributes.get(ts, CodecRegistry.of(ts).lookup(ts, name), "name"))
                        .toString();
    }

    /// What PYTHONIOENCODING says behind the colon, else what the locale asks for: a program that knows of no language
    /// passes on bytes that are no text.
    ///
    /// Compare CPython Python/initconfig.c `get_stdio_errors`.
    private static String errors(RuntimeOptions options) {
        String given = options.variable("PYTHONIOENCODING");
        int colon = given == null ? -1 : given.indexOf(':');
        if (given != null && colon >= 0 && colon + 1 < given.length()) {
            return given.substring(colon + 1);
        }
        if (given != null && colon != 0) {
            return "strict";
        }
        String locale = "";
        for (String name : new String[] {"LANG", "LC_CTYPE", "LC_ALL"}) {
            String value = options.environment().get(name);
            locale = value == null || value.isEmpty() ? locale : value;
        }
        return options.flags().utf8Mode() || NO_LANGUAGE.contains(locale) ? "surrogateescape" : "strict";
    }

    /// Opens the streams.
    ///
    /// @return false if there is no such encoding, which has been told
    static boolean open(PyThread ts) {
        RuntimeState runtime = ts.runtime();
        RuntimeOptions options = runtime.options();
        dev.vertebra.natives.process.Environment.of(ts).fill(options.environment());
        String encoding;
        try {
            encoding = encoding(ts, options);
        } catch (PyException e) {
            PrintStream out = new PrintStream(options.error(), true, StandardCharsets.UTF_8);
            out.print("Fatal Python error: init_stdio_encoding: failed to get the Python codec name of the stdio"
                    + " encoding\n"
                    + "Python runtime state: core initialized\n"
                    + e.getMessage() + "\n");
            out.flush();
            return false;
        }
        PyObject[] streams = dev.vertebra.natives.io.StandardStreams.open(
                ts,
                options.input(),
                options.output(),
                options.error(),
                options.flags().unbuffered(),
                encoding,
                errors(options));
        for (int i = 0; i < NAMES.length; i++) {
            runtime.setSysAttribute(NAMES[i], streams[i]);
            runtime.setSysAttribute("__" + NAMES[i] + "__", streams[i]);
        }
        if (ts.importModule("_io") instanceof PyModule module) {
            PyStr name = PyStr.intern("open");
            PyObject function = module.dict().getStr(name);
            if (function != null) {
                runtime.builtins().putStr(name, function);
            }
        }
        return true;
    }
}
