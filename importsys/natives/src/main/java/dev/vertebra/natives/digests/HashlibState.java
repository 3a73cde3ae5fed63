package dev.vertebra.natives.digests;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// What `_hashlib` keeps for a runtime: its exception class, and which function makes which digest.
final class HashlibState implements InterpreterState.Rooted {
    /// The names of digests by the functions that make them.
    final PyDict constructors = new PyDict();

    private @Nullable PyType error;

    private HashlibState() {
        Memory.incref(constructors);
    }

    @Override
    public void roots(Visitor visitor) {
        visitor.visit(constructors);
    }

    static HashlibState of(ThreadState ts) {
        return ts.interpreter().extension(HashlibState.class, HashlibState::new);
    }

    /// `_hashlib.UnsupportedDigestmodError`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = OwnExceptions.kept(ts, "_hashlib", "UnsupportedDigestmodError", ExceptionTypes.ValueError);
            error = known;
        }
        return known;
    }

    /// The error for a digest that there is not.
    static PyException unsupported(ThreadState ts, String message) {
        return Raise.raise(of(ts).error(ts), "%s", message);
    }
}
