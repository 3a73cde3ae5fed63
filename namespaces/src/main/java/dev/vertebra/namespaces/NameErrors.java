package dev.vertebra.namespaces;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;

/// The errors of names without a value, with CPython's words. Compare CPython Python/ceval.c
/// `_PyEval_FormatExcUnbound`.
public final class NameErrors {
    private NameErrors() {}

    /// A name that no namespace has.
    public static PyException undefined(PyStr name) {
        return Raise.nameError(name, "name '%s' is not defined", name);
    }

    /// A local variable that has no value yet, or no longer.
    public static PyException unboundLocal(PyStr name) {
        return Raise.raise(
                ExceptionTypes.UnboundLocalError,
                "cannot access local variable '%s' where it is not associated with a value",
                name);
    }

    /// A variable of an enclosing function that has no value.
    public static PyException unboundFree(PyStr name) {
        return Raise.nameError(
                name,
                "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
                name);
    }
}
