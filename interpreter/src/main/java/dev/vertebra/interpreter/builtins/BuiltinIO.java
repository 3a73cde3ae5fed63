package dev.vertebra.interpreter.builtins;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `print`, `input` and `open`. Compare CPython Python/bltinmodule.c.
@NativeModuleTable("builtins")
final class BuiltinIO {
    private static final PyStr STDOUT = PyStr.intern("stdout");
    private static final PyStr STDIN = PyStr.intern("stdin");
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr SPACE = PyStr.intern(" ");
    private static final PyStr NEWLINE = PyStr.intern("\n");

    private BuiltinIO() {}

    private static @Nullable PyObject stream(ThreadState ts, PyStr name) {
        PyObject stream = ((PyThread) ts).runtime().sysAttribute(name);
        if (stream == null) {
            throw Raise.runtimeError("lost sys.%s", name);
        }
        return stream == PyNone.NONE ? null : stream;
    }

    /// Writes the text of each argument to a file.
    ///
    /// sep
    ///   what stands between two arguments, by default a space.
    /// end
    ///   what follows the last argument, by default a line break.
    /// file
    ///   an object with a write() method; None, the default, means sys.stdout.
    /// flush
    ///   whether the file is flushed afterwards.
    @dev.vertebra.declare.PyFunction("print(*args, sep=' ', end='\\n', file=None, flush=False)")
    static void print(
            ThreadState ts,
            PyTuple args,
            @Nullable PyObject sep,
            @Nullable PyObject end,
            PyObject file,
            boolean flush) {
        PyObject target = file == PyNone.NONE ? stream(ts, STDOUT) : file;
        if (target == null) {
            return;
        }
        PyObject separator = separator(sep, SPACE, "sep");
        PyObject ending = separator(end, NEWLINE, "end");
        try (var held = ts.hold(target, args)) {
            PyObject write = Attributes.get(ts, target, WRITE);
            try (var heldWrite = ts.hold(write)) {
                for (int i = 0; i < args.size(); i++) {
                    if (i > 0) {
                        Calls.call1(ts, write, separator);
                    }
                    Calls.call1(ts, write, Text.str(ts, args.get(i)));
                }
                Calls.call1(ts, write, ending);
            }
            if (flush) {
                Calls.callMethod(ts, target, "flush");
            }
        }
    }

    private static PyObject separator(@Nullable PyObject given, PyStr usual, String name) {
        if (given == null || given == PyNone.NONE) {
            return usual;
        }
        if (given instanceof PyStr) {
            return given;
        }
        throw Raise.typeError(
                "%s must be None or a string, not %s", name, given.type().fullName());
    }

    /// Reads a line from sys.stdin and gives it without the line break.
    ///
    /// A prompt is written to sys.stdout first, with no line break after it. The end of the input (Ctrl-D on
    /// Unix, Ctrl-Z and Return on Windows) raises EOFError.
    @dev.vertebra.declare.PyFunction("input(prompt='', /)")
    static PyObject input(ThreadState ts, @Nullable PyObject prompt) {
        PyObject in = stream(ts, STDIN);
        PyObject out = stream(ts, STDOUT);
        if (in == null) {
            throw Raise.runtimeError("input(): lost sys.stdin");
        }
        if (out == null) {
            throw Raise.runtimeError("input(): lost sys.stdout");
        }
        if (prompt != null) {
            Calls.callMethod(ts, out, "write", Text.str(ts, prompt));
        }
        flushQuietly(ts, out);
        PyObject line = Calls.callMethod(ts, in, "readline");
        if (!(line instanceof PyStr text)) {
            throw Raise.typeError("object.readline() returned non-string");
        }
        if (text.length() == 0) {
            throw Raise.raise(ExceptionTypes.EOFError, "EOF when reading a line");
        }
        boolean newline = text.codePointAt(text.length() - 1) == '\n';
        return newline ? text.slice(0, text.length() - 1) : text;
    }

    /// Flushes the output before input is read; that this fails is no error of `input`.
    private static void flushQuietly(ThreadState ts, PyObject out) {
        PyObject flush = Attributes.getOrNull(ts, out, PyStr.intern("flush"));
        if (flush == null) {
            return;
        }
        try {
            Calls.call0(ts, flush);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.Exception)) {
                throw e;
            }
        }
    }
}
