package dev.vertebra.interpreter.program;

import dev.vertebra.bytecode.CompileFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.interpreter.builtins.SourceText;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The prompt: reads statements, runs them in `__main__`, shows what fails, until the input ends or a SystemExit.
///
/// A statement is compiled again with each line that comes; it is whole when the compiler doesn't find its end too
/// early. Compare CPython Python/pythonrun.c `PyRun_InteractiveLoopObject`.
public final class InteractiveLoop {
    /// The input has ended.
    public static final int ENDED = -1;

    private static final PyStr FILENAME = PyStr.intern("<stdin>");

    private final PyThread ts;
    private final PyDict namespace;
    private final InteractiveSource source;
    private int futures;
    private int statements;
    private boolean inputEnded;

    /// A prompt whose code runs in a namespace.
    public InteractiveLoop(PyThread ts, PyDict namespace) {
        this.ts = ts;
        this.namespace = namespace;
        this.source = new InteractiveSource(ts);
    }

    /// Runs the loop.
    ///
    /// @return the exit status, or [#ENDED]
    public int run() {
        source.definePrompts();
        while (!inputEnded) {
            try {
                statement();
            } catch (PyException e) {
                boolean exits = e.matches(ExceptionTypes.SystemExit);
                int status = UncaughtException.report(ts, e, true);
                if (exits) {
                    return status;
                }
            }
            source.flush("stderr");
            source.flush("stdout");
        }
        return ENDED;
    }

    private void statement() {
        String text = "";
        PyObject tree = null;
        while (tree == null) {
            String line = source.line(text.isEmpty() ? "ps1" : "ps2");
            if (line == null) {
                endOfInput(text);
                return;
            }
            if (text.isEmpty() && isBlank(line)) {
                // A statement all the same, though there is nothing to run.
                register(ts, PyStr.of("<stdin>-" + statements++), line, FILENAME);
                return;
            }
            boolean spaces = !text.isEmpty() && !line.equals("\n") && line.isBlank() && !text.endsWith("\\\n");
            boolean continues = spaces || line.endsWith("\\\n");
            text += line.endsWith("\n") ? line : line + "\n";
            tree = continues ? null : parse(text, text.length() > line.length() && line.equals("\n"));
        }
        execute(tree, text);
    }

    private void endOfInput(String text) {
        inputEnded = true;
        try {
            source.write("\n");
        } catch (IOException e) {
            throw dev.vertebra.natives.files.Errno.error(e, null);
        }
        if (!text.isEmpty()) {
            compile(text, futures | CompileFlags.ONLY_AST);
        }
    }

    private static boolean isBlank(String line) {
        String bare = line.strip();
        return bare.isEmpty() || bare.startsWith("#");
    }

    /// Parses what has come so far.
    ///
    /// @param blank whether the last line is empty, which ends a block
    /// @return the tree, or null if more has to come
    private @Nullable PyObject parse(String text, boolean blank) {
        int flags = futures | CompileFlags.ONLY_AST | CompileFlags.DONT_IMPLY_DEDENT;
        try {
            // Without the line's end a block is not at its end either; an empty line is the one that ends it.
            return compile(text.substring(0, text.length() - 1), flags | CompileFlags.ALLOW_INCOMPLETE_INPUT);
        } catch (PyException e) {
            if (!e.value().type().name().equals("_IncompleteInputError")) {
                throw e;
            }
        }
        return blank ? blockWithoutEnd(text, flags) : null;
    }

    /// An empty line ends a block, though there is nothing in it: that is an error, other than an open bracket.
    private @Nullable PyObject blockWithoutEnd(String text, int flags) {
        try {
            return compile(text, flags);
        } catch (PyException e) {
            PyBaseException value = e.value();
            String message = String.valueOf(value.field("msg"));
            if (!message.startsWith("expected an indented block") && !message.startsWith("expected 'except'")) {
                return null;
            }
            value.setField("lineno", PyInt.of(text.lines().count()));
            value.setField("text", PyStr.of("\n"));
            value.setField("offset", PyInt.of(1));
            value.setField("end_lineno", PyInt.of(text.lines().count()));
            value.setField("end_offset", PyInt.of(-1));
            throw e;
        }
    }

    private PyObject compile(String text, int flags) {
        return ts.runtime()
                .compiler()
                .compile(
                        ts,
                        SourceText.request(
                                PyStr.of(text),
                                FILENAME,
                                SourceCompiler.Mode.SINGLE,
                                flags,
                                ts.runtime().optimisation(),
                                -1));
    }

    /// Compiles and runs a statement under a file name of its own, by which tracebacks find its source.
    private void execute(PyObject tree, String text) {
        PyStr name = PyStr.of("<stdin>-" + statements++);
        try (var held = ts.hold(tree)) {
            SourceCompiler.Request request = SourceText.request(
                    PyStr.of(text),
                    name,
                    SourceCompiler.Mode.SINGLE,
                    futures,
                    ts.runtime().optimisation(),
                    -1);
            PyCode code = compileTree(tree, request, text);
            futures |= code.co_flags & CompileFlags.FUTURES;
            Memory.incref(code);
            try {
                register(ts, name, text, FILENAME);
                ts.runtime().runModule(ts, code, namespace);
            } finally {
                Memory.drop(ts, code);
            }
        }
    }

    /// The compiler has no file in which it could look for the line of an error.
    private PyCode compileTree(PyObject tree, SourceCompiler.Request request, String text) {
        try {
            return (PyCode) ts.runtime().compiler().compileTree(ts, tree, request);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.SyntaxError) && e.value().field("lineno") instanceof PyInt line) {
                text.lines()
                        .skip(Math.max(0, line.longValueClamped() - 1))
                        .findFirst()
                        .ifPresent(found -> e.value().setField("text", PyStr.of(found + "\n")));
            }
            throw e;
        }
    }

    /// Makes the source of code that is in no file known to tracebacks.
    ///
    /// Compare CPython Python/pythonrun.c `run_mod`.
    public static void register(PyThread ts, PyStr code, String text, PyStr name) {
        PyObject lines = ts.importModule("linecache");
        Calls.call3(ts, Attributes.get(ts, lines, "_register_code"), code, PyStr.of(text), name);
    }
}
