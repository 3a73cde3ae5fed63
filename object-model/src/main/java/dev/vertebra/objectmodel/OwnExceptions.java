package dev.vertebra.objectmodel;

/// Exception classes that a native module makes for a runtime, and that Python code may change; those of
/// [ExceptionTypes] are all runtimes'.
///
/// Compare CPython Python/errors.c `PyErr_NewException`.
public final class OwnExceptions {
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr DOC = PyStr.intern("__doc__");

    private OwnExceptions() {}

    /// Makes an exception class, which the caller stores.
    public static PyType make(ThreadState ts, String module, String name, PyType... bases) {
        return made(ts, module, name, new PyDict(), bases);
    }

    /// Makes an exception class that lives as long as the runtime.
    public static PyType kept(ThreadState ts, String module, String name, PyType... bases) {
        PyType made = make(ts, module, name, bases);
        ts.interpreter().keep(made);
        return made;
    }

    /// As [#kept], with a text for `__doc__`.
    public static PyType documented(ThreadState ts, String module, String name, String doc, PyType... bases) {
        PyDict body = new PyDict();
        body.putStr(DOC, PyStr.of(doc));
        PyType made = made(ts, module, name, body, bases);
        ts.interpreter().keep(made);
        return made;
    }

    private static PyType made(ThreadState ts, String module, String name, PyDict body, PyType... bases) {
        body.putStr(MODULE, PyStr.intern(module));
        return (PyType) Calls.call3(ts, PyType.TYPE, PyStr.intern(name), PyTuple.of(bases), body);
    }
}
