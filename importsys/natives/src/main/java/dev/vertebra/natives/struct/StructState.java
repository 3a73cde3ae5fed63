package dev.vertebra.natives.struct;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What `_struct` keeps for a runtime: its exception class and the layouts compiled lately.
final class StructState {
    private static final int MOST_LAYOUTS = 100;

    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

    /// The last formats that functions were given as strings, each at a place by its hash. What is found is whole.
    private @Nullable Given[] given = new @Nullable Given[64];

    private @Nullable PyType error;

    /// A format and its layout.
    private record Given(PyStr format, Layout layout) {}

    static StructState of(ThreadState ts) {
        return ts.interpreter().extension(StructState.class, StructState::new);
    }

    /// `struct.error`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = OwnExceptions.kept(ts, "struct", "error", ExceptionTypes.Exception);
            error = known;
        }
        return known;
    }

    /// A `struct.error` to be thrown.
    static PyException failure(ThreadState ts, String format, @Nullable Object... args) {
        return Raise.raise(of(ts).error(ts), format, args);
    }

    /// The layout that a format stands for, compiled or remembered.
    Layout layout(ThreadState ts, String format) {
        Layout known = layouts.get(format);
        if (known == null) {
            known = Layout.compile(ts, format);
            if (layouts.size() >= MOST_LAYOUTS) {
                layouts.clear();
            }
            layouts.put(format, known);
        }
        return known;
    }

    /// The layout of a format that a function is given as an exact string, if it is remembered.
    @Nullable
    Layout known(PyStr format) {
        Given known = given[(int) format.hash() & given.length - 1];
        return known != null && (known.format == format || known.format.equals(format)) ? known.layout : null;
    }

    /// Remembers the layout of an exact string.
    void remember(PyStr format, Layout layout) {
        given[(int) format.hash() & given.length - 1] = new Given(format, layout);
    }

    /// Forgets the layouts.
    void clear() {
        layouts.clear();
        given = new @Nullable Given[given.length];
    }
}
