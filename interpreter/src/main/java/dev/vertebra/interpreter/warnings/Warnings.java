package dev.vertebra.interpreter.warnings;

import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.FrameView;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Issues warnings.
///
/// Compare CPython Python/_warnings.c.
public final class Warnings {
    private Warnings() {}

    /// A warning of the running code.
    public static void warn(ThreadState ts, PyType category, String message, int stackLevel) {
        warn(ts, PyStr.of(message), category, stackLevel, PyNone.NONE, PyTuple.EMPTY);
    }

    /// A warning about source code.
    ///
    /// @throws PyException if a filter makes it an error
    public static void syntax(ThreadState ts, PyType category, String message, PyStr filename, int line) {
        explicit(ts, PyStr.of(message), category, filename, line, null, PyNone.NONE, null, PyNone.NONE);
    }

    /// `warnings.warn`.
    ///
    /// @param skipped texts; frames of files that begin with one of them do not count
    public static void warn(
            ThreadState ts,
            PyObject message,
            PyObject givenCategory,
            int stackLevel,
            PyObject source,
            PyTuple skipped) {
        PyObject category = givenCategory;
        if (Classes.isInstance(ts, message, ExceptionTypes.Warning)) {
            category = message.type();
        } else if (category == PyNone.NONE) {
            category = ExceptionTypes.UserWarning;
        }
        if (!(category instanceof PyType) || !Classes.isSubclass(ts, category, ExceptionTypes.Warning)) {
            throw Raise.typeError(
                    "category must be a Warning subclass, not '%s'",
                    category.type().name());
        }
        for (int i = 0; i < skipped.size(); i++) {
            if (!(skipped.get(i) instanceof PyStr)) {
                throw Raise.typeError(
                        "Found non-str '%s' in skip_file_prefixes.",
                        skipped.get(i).type().name());
            }
        }
        FrameView frame = frameAt(ts, stackLevel, skipped);
        PyDict globals;
        PyStr filename;
        int line;
        if (frame != null) {
            globals = frame.globals();
            filename = frame.file();
            line = frame.line();
        } else {
            globals = new PyDict();
            filename = PyStr.of("<sys>");
            line = 0;
        }
        PyObject registry = globals.getStr(WarningState.REGISTRY);
        if (registry == null) {
            registry = new PyDict();
            globals.putStr(WarningState.REGISTRY, registry);
        }
        PyObject module = globals.getStr(WarningState.NAME);
        if (!(module instanceof PyStr) && module != PyNone.NONE) {
            module = PyStr.of("<string>");
        }
        explicit(ts, message, category, filename, line, module, registry, null, source);
    }

    private static @Nullable FrameView frameAt(ThreadState ts, int stackLevel, PyTuple skipped) {
        FrameView frame = ts.frame();
        int level = stackLevel;
        if (skipped.size() > 0 && level < 2) {
            level = 2;
        }
        if (level <= 0 || frame != null && isImportSystem(frame)) {
            while (--level > 0 && frame != null) {
                frame = frame.back();
            }
            return frame;
        }
        while (--level > 0 && frame != null) {
            do {
                frame = frame.back();
            } while (frame != null && (isImportSystem(frame) || isSkipped(frame, skipped)));
        }
        return frame;
    }

    private static boolean isImportSystem(FrameView frame) {
        String file = frame.file().toString();
        return file.contains("importlib") && file.contains("_bootstrap");
    }

    private static boolean isSkipped(FrameView frame, PyTuple skipped) {
        String file = frame.file().toString();
        for (int i = 0; i < skipped.size(); i++) {
            if (file.startsWith(skipped.get(i).toString())) {
                return true;
            }
        }
        return false;
    }

    /// `warnings.warn_explicit`.
    ///
    /// @param givenModule the module's name, or null to take it from the file's
    /// @param registry a dict or None
    /// @param sourceLine the line of source, if it is known
    static void explicit(
            ThreadState ts,
            PyObject message,
            PyObject givenCategory,
            PyStr filename,
            int line,
            @Nullable PyObject givenModule,
            PyObject registry,
            @Nullable PyObject sourceLine,
            PyObject source) {
        if (givenModule == PyNone.NONE) {
            return;
        }
        if (!(registry instanceof PyDict) && registry != PyNone.NONE) {
            throw Raise.typeError("'registry' must be a dict or None");
        }
        PyObject module = givenModule == null ? moduleOf(filename.value()) : givenModule;
        PyObject category = givenCategory;
        PyObject text = message;
        PyObject warning = message;
        if (Classes.isInstance(ts, message, ExceptionTypes.Warning)) {
            text = Text.str(ts, message);
            category = message.type();
        } else {
            warning = Calls.call1(ts, category, message);
        }
        PyTuple key = PyTuple.of(text, category, PyInt.of(line));
        try (var held = ts.hold(warning, key, registry)) {
            WarningFilters filters = new WarningFilters(ts);
            if (registry != PyNone.NONE && filters.isKnown(registry, key, false)) {
                return;
            }
            String action = filters.action(category, text, line, module);
            if (action.equals("error")) {
                throw raised(warning);
            }
            if (!action.equals("ignore") && filters.shows(action, registry, key)) {
                show(ts, warning, category, text, filename, line, sourceLine, source);
            }
        }
    }

    private static PyException raised(PyObject warning) {
        return warning instanceof PyBaseException exception
                ? new PyException(exception)
                : Raise.typeError("exceptions must derive from BaseException");
    }

    private static PyStr moduleOf(String filename) {
        if (filename.isEmpty()) {
            return PyStr.of("<unknown>");
        }
        return PyStr.of(filename.endsWith(".py") ? filename.substring(0, filename.length() - 3) : filename);
    }

    private static void show(
            ThreadState ts,
            PyObject warning,
            PyObject category,
            PyObject text,
            PyStr filename,
            int line,
            @Nullable PyObject sourceLine,
            PyObject source) {
        PyObject function = WarningState.attribute(ts, "_showwarnmsg", source != PyNone.NONE);
        if (function == null) {
            print(ts, category, text, filename, line, sourceLine);
            return;
        }
        if (function.type().lookup(PyStr.intern("__call__")) == null) {
            throw Raise.typeError("warnings._showwarnmsg() must be set to a callable");
        }
        PyObject kind = WarningState.attribute(ts, "WarningMessage", false);
        if (kind == null) {
            throw Raise.runtimeError("unable to get warnings.WarningMessage");
        }
        PyObject[] args = {warning, category, filename, PyInt.of(line), PyNone.NONE, PyNone.NONE, source};
        Calls.call1(ts, function, Calls.call(ts, kind, args, 0, args.length, null));
    }

    /// Writes a warning to `sys.stderr` while the module `warnings` is not there.
    private static void print(
            ThreadState ts, PyObject category, PyObject text, PyStr filename, int line, @Nullable PyObject sourceLine) {
        PyObject stream = ((ImportHost) ts.interpreter()).sysAttribute(PyStr.intern("stderr"));
        if (stream == null || stream == PyNone.NONE) {
            return;
        }
        PyObject name = Attributes.get(ts, category, WarningState.NAME);
        StringBuilder out = new StringBuilder();
        out.append(filename).append(':').append(line).append(": ").append(name).append(": ");
        out.append(Text.str(ts, text)).append('\n');
        String shown = sourceLine == null ? lineOf(filename.value(), line) : sourceLine.toString();
        if (shown != null && !shown.isBlank()) {
            out.append("  ").append(shown.strip()).append('\n');
        }
        Calls.callMethod(ts, stream, "write", PyStr.of(out.toString()));
    }

    private static @Nullable String lineOf(String filename, int line) {
        try {
            Path file = Path.of(filename);
            if (!Files.isRegularFile(file)) {
                return null;
            }
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
