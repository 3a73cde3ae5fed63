package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;

/// The natives of `KeyError`.
@NativeType("KeyError")
final class KeyErrorMethods {
    private KeyErrorMethods() {}

    /// One argument is shown by its representation, so that an empty or numeric key can be seen.
    @PySpecial
    static PyObject __str__(ThreadState ts, PyBaseException self) {
        return self.args.size() == 1
                ? PyStr.of(Text.repr(ts, self.args.get(0)).toString())
                : BaseExceptionMethods.__str__(ts, self);
    }
}
