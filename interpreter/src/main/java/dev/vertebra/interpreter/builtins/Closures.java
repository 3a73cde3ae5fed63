package dev.vertebra.interpreter.builtins;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.namespaces.PyCell;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// The `closure` argument of `exec`.
final class Closures {
    private Closures() {}

    /// Checks that a closure fits code.
    ///
    /// @return the cells, or null if the code needs none
    static @Nullable PyTuple check(PyCode code, PyObject closure) {
        int free = code.nfreevars;
        if (free == 0) {
            if (closure != PyNone.NONE) {
                throw Raise.typeError("cannot use a closure with this code object");
            }
            return null;
        }
        if (closure == PyNone.NONE || !(closure instanceof PyTuple cells) || cells.size() != free) {
            throw Raise.typeError("code object requires a closure of exactly length %d", free);
        }
        for (int i = 0; i < free; i++) {
            if (!(cells.get(i) instanceof PyCell)) {
                throw Raise.typeError("code object requires a closure of exactly length %d", free);
            }
        }
        return cells;
    }
}
