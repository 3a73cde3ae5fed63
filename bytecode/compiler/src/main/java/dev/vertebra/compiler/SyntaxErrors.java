package dev.vertebra.compiler;

import dev.vertebra.compiler.codegen.CodegenException;
import dev.vertebra.compiler.flow.InvalidGraphException;
import dev.vertebra.compiler.fold.DepthException;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.namespaces.scope.ScopeException;
import dev.vertebra.namespaces.scope.SourceSpan;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Gives errors of the compiler their Python form.
///
/// Parser and code generator put the place into the arguments of the exception, scope analysis into its attributes
/// only. Compare CPython Python/compile.c compiler_error, Python/errors.c PyErr_RangedSyntaxLocationObject.
final class SyntaxErrors {
    private SyntaxErrors() {}

    /// The exception for an error that any stage threw.
    static PyException of(RuntimeException error, PyStr filename) {
        return switch (error) {
            case SyntaxException e -> parsed(e, filename);
            case CodegenException e -> generated(e, filename);
            case InvalidGraphException e -> Raise.valueError("%s", String.valueOf(e.getMessage()));
            case ScopeException e -> scope(e, filename);
            case DepthException e -> Raise.recursionError(String.valueOf(e.getMessage()));
            default -> throw error;
        };
    }

    private static PyException generated(CodegenException e, PyStr filename) {
        SourceSpan place = e.position();
        return place == null ? Raise.systemError("%s", e.message()) : at(e.message(), place, filename);
    }

    private static PyException parsed(SyntaxException e, PyStr filename) {
        SyntaxException.Undecodable escape = e.undecodable();
        if (escape != null) {
            return Raise.withArgs(
                    ExceptionTypes.UnicodeDecodeError,
                    PyStr.of(escape.codec()),
                    PyBytes.of(escape.object()),
                    PyInt.of(escape.start()),
                    PyInt.of(escape.end()),
                    PyStr.of(escape.reason()));
        }
        PyType type = switch (e.kind()) {
            case SYNTAX_ERROR -> ExceptionTypes.SyntaxError;
            case INDENTATION_ERROR -> ExceptionTypes.IndentationError;
            case TAB_ERROR -> ExceptionTypes.TabError;
            case INCOMPLETE_INPUT -> ExceptionTypes._IncompleteInputError;
            case TOO_COMPLEX -> ExceptionTypes.MemoryError;
            case UNDECODABLE -> ExceptionTypes.UnicodeDecodeError;
        };
        PyStr message = PyStr.of(e.message());
        if (!e.hasDetails()) {
            return e.kind() == SyntaxException.Kind.TOO_COMPLEX && e.message().isEmpty()
                    ? Raise.withArgs(type)
                    : Raise.withArgs(type, message);
        }
        if (e.lineno() == 0 && e.offset() < 0) {
            PyObject nowhere = PyTuple.of(filename, PyInt.of(0), PyInt.of(-1), PyNone.NONE);
            return Raise.withArgs(type, message, nowhere);
        }
        PyObject details = PyTuple.of(
                filename,
                PyInt.of(e.lineno()),
                PyInt.of(e.offset()),
                PyStr.orNone(e.text()),
                PyInt.of(e.endLineno()),
                PyInt.of(e.endOffset()));
        return Raise.withArgs(type, message, details);
    }

    /// A SyntaxError of the code generator.
    static PyException at(String message, SourceSpan span, PyStr filename) {
        PyObject details = PyTuple.of(
                filename,
                PyInt.of(span.lineno()),
                PyInt.of(span.colOffset() + 1),
                PyStr.orNone(line(filename.value(), span.lineno())),
                PyInt.of(span.endLineno()),
                PyInt.of(span.endColOffset() + 1));
        return Raise.withArgs(ExceptionTypes.SyntaxError, PyStr.of(message), details);
    }

    private static PyException scope(ScopeException e, PyStr filename) {
        PyException raised = Raise.withArgs(ExceptionTypes.SyntaxError, PyStr.of(e.message()));
        SourceSpan span = e.span();
        if (span != null) {
            raised.value().setField("filename", filename);
            raised.value().setField("lineno", PyInt.of(span.lineno()));
            raised.value().setField("offset", PyInt.of(span.colOffset() + 1));
            raised.value().setField("end_lineno", PyInt.of(span.endLineno()));
            int end = span.endColOffset() + 1;
            raised.value().setField("end_offset", end < 0 ? PyNone.NONE : PyInt.of(end));
            raised.value().setField("text", PyStr.orNone(line(filename.value(), span.lineno())));
            raised.value().setField("print_file_and_line", PyNone.NONE);
        }
        return raised;
    }

    /// A line of a file with its end, or null if there is no such file or line.
    private static @Nullable String line(String filename, int number) {
        if (number <= 0) {
            return null;
        }
        String text;
        try {
            Path path = Path.of(filename);
            if (!Files.isRegularFile(path)) {
                return null;
            }
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            return null;
        }
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 1; line < number; line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return null;
            }
        }
        int end = text.indexOf('\n', start);
        String found = end < 0 ? text.substring(start) : text.substring(start, end + 1);
        return found.isEmpty() ? null : found.replace("\r\n", "\n");
    }
}
