package dev.vertebra.interpreter.builtins;

import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.interpreter.warnings.Warnings;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;

/// Source code as `compile`, `exec` and `eval` take it.
public final class SourceText {
    private SourceText() {}

    /// Checks that an object is source.
    static PyObject check(ThreadState ts, PyObject source, String function) {
        if (source instanceof PyStr text) {
            if (text.value().indexOf('\0') >= 0) {
                throw Raise.raise(ExceptionTypes.SyntaxError, "source code string cannot contain null bytes");
            }
            return source;
        }
        if (source instanceof PyBytes || source instanceof PyByteArray) {
            return source;
        }
        byte[] bytes = Buffers.bytesOrNull(ts, source);
        if (bytes != null) {
            return PyBytes.of(bytes);
        }
        throw Raise.typeError(
                "%s() arg 1 must be a %s",
                function, function.equals("compile") ? "string, bytes or AST object" : "string, bytes or code object");
    }

    /// Checks the source of a program, which comes from a file.
    ///
    /// @throws PyException a SyntaxError that shows the line up to the first null byte
    public static void checkFile(ThreadState ts, byte[] source, String filename) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '\n') {
                line++;
                start = i + 1;
            } else if (source[i] == 0) {
                PyStr text = PyStr.of(new String(source, start, i - start, StandardCharsets.UTF_8));
                PyObject where = PyTuple.of(PyStr.of(filename), PyInt.of(line), PyInt.ZERO, text);
                PyStr message = PyStr.of("source code cannot contain null bytes");
                throw new PyException((PyBaseException) Calls.call2(ts, ExceptionTypes.SyntaxError, message, where));
            }
        }
    }

    /// `eval` ignores spaces and tabs in front.
    static PyObject withoutLeadingSpace(PyObject source) {
        if (!(source instanceof PyStr text)) {
            return source;
        }
        int from = 0;
        while (from < text.length() && (text.codePointAt(from) == ' ' || text.codePointAt(from) == '\t')) {
            from++;
        }
        return from == 0 ? text : text.slice(from, text.length());
    }

    /// The file name that an argument means.
    static PyStr filename(ThreadState ts, PyObject filename) {
        if (filename instanceof PyStr text) {
            return text;
        }
        if (filename instanceof PyBytes bytes) {
            return PyStr.of(new String(bytes.toBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        PyObject method = dev.vertebra.objectmodel.Attributes.lookupSpecial(ts, filename, PyStr.intern("__fspath__"));
        if (method == null) {
            throw Raise.typeError(
                    "expected str, bytes or os.PathLike object, not %s",
                    filename.type().fullName());
        }
        return filename(ts, Calls.call0(ts, method));
    }

    /// A request to the compiler.
    public static SourceCompiler.Request request(
            PyObject source, PyStr filename, SourceCompiler.Mode mode, int flags, int level, int featureVersion) {
        PyStr text = source instanceof PyStr string ? string : null;
        byte[] bytes = source instanceof PyBytes b
                ? b.toBytes()
                : source instanceof PyByteArray a ? java.util.Arrays.copyOf(a.array(), a.size()) : null;
        return new SourceCompiler.Request(text, bytes, filename, mode, flags, level, featureVersion, Warnings::syntax);
    }
}
