package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// What natives may see of the running frame.
public interface FrameView {
    /// The frame as a Python object.
    PyObject object();

    /// The global namespace.
    PyDict globals();

    /// The built-in namespace.
    PyObject builtins();

    /// The local namespace: a snapshot in functions (PEP 667), the namespace itself in modules and classes.
    PyObject locals();

    /// The name of the file of the code that runs.
    PyStr file();

    /// The line being executed, 1-based, or 0 if unknown.
    int line();

    /// The calling frame, or null.
    @Nullable
    FrameView back();

    /// Names what the variables of the running activation hold, once for each place; nothing once it has ended. What
    /// its instructions have in hand is not among it.
    default void variables(Visitor visitor) {}

    /// The contents of the `__class__` cell for `super()` without arguments.
    ///
    /// @throws PyException a RuntimeError with CPython's words where there is none
    PyType superClass();

    /// The first argument of the running function for `super()` without arguments.
    ///
    /// @throws PyException a RuntimeError with CPython's words where there is none
    PyObject superSelf();
}
