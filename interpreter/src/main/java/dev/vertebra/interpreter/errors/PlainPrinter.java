package dev.vertebra.interpreter.errors;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Prints an exception, with those that it came from, where the library's `traceback` can't be had: without marks
/// under the lines, notes and the parts of groups.
///
/// Compare CPython Python/pythonrun.c `print_exception_recursive`.
final class PlainPrinter {
    private static final String CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

    private final ThreadState ts;
    private final PyObject file;

    private PlainPrinter(ThreadState ts, PyObject file) {
        this.ts = ts;
        this.file = file;
    }

    /// An exception and what stands between it and the one that came from it.
    private record Link(PyBaseException exception, String after) {}

    /// Writes an exception to a file object.
    static void write(ThreadState ts, PyObject file, PyBaseException exception) {
        List<Link> chain = chain(exception);
        PyObject[] exceptions = chain.stream().map(Link::exception).toArray(PyObject[]::new);
        PlainPrinter printer = new PlainPrinter(ts, file);
        // The texts of exceptions are made by programs, which can change the chain.
        try (var held = ts.hold(PyTuple.of(exceptions))) {
            for (Link link : chain.reversed()) {
                printer.one(link.exception);
                printer.print(link.after);
            }
        }
    }

    /// An exception and those that it came from, each once.
    private static List<Link> chain(PyBaseException last) {
        List<Link> chain = new ArrayList<>();
        Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Link link = new Link(last, "");
        while (link != null) {
            chain.add(link);
            seen.add(link.exception);
            link = before(link.exception);
            link = link == null || seen.contains(link.exception) ? null : link;
        }
        return chain;
    }

    private static @Nullable Link before(PyBaseException exception) {
        PyBaseException cause = exception.cause();
        if (cause != null) {
            return new Link(cause, CAUSE);
        }
        PyBaseException context = exception.suppressContext() ? null : exception.context();
        return context == null ? null : new Link(context, CONTEXT);
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            Calls.callMethod(ts, file, "write", PyStr.of(text));
        }
    }

    private void one(PyBaseException exception) {
        PlainTraceback.write(ts, file, (TracebackEntry) exception.traceback());
        place(exception);
        print(name(ts, exception));
        String message = message(exception);
        print(message.isEmpty() ? "\n" : ": " + message + "\n");
    }

    /// Writes where the source is that can't be compiled. CPython gives the line as 0, whichever it is.
    private void place(PyBaseException exception) {
        if (Attributes.getOrNull(ts, exception, PyStr.intern("print_file_and_line")) == null) {
            return;
        }
        PyObject name = Attributes.getOrNull(ts, exception, PyStr.intern("filename"));
        if (name != null) {
            String text = name == PyNone.NONE ? "<string>" : Text.str(ts, name).toString();
            print("  File \"" + text + "\", line 0\n");
        }
    }

    private String message(PyBaseException exception) {
        try {
            return Text.str(ts, exception).toString();
        } catch (PyException e) {
            return "<exception str() failed>";
        }
    }

    /// The class of an exception as reports name it: with its module, if that is not built in or the program.
    static String name(ThreadState ts, PyBaseException exception) {
        String module;
        try {
            PyObject found = Attributes.get(ts, exception.type(), PyStr.intern("__module__"));
            module = found instanceof PyStr text ? text.value() : "<unknown>";
        } catch (PyException e) {
            module = "<unknown>";
        }
        String qualname = exception.type().qualname();
        return module.equals("builtins") || module.equals("__main__") ? qualname : module + "." + qualname;
    }
}
