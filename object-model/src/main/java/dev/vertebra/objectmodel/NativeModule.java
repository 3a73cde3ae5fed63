package dev.vertebra.objectmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service: provides native Python modules, found by [java.util.ServiceLoader].
///
/// One provider usually stands for a family of modules, so that finding them costs little; a module is filled when it
/// is first imported.
/// Providers have no state; what a module needs for a runtime it keeps in its namespace or in
/// [InterpreterState#extension].
public interface NativeModule {
    /// The dotted names of the modules.
    List<String> names();

    /// The documentation of a module, or null for none.
    ///
    /// @param name one of [#names]
    default @Nullable String doc(String name) {
        return null;
    }

    /// Fills the namespace of a module that is being imported.
    ///
    /// @param name one of [#names]
    /// @param module the module object
    /// @param namespace its namespace, with `__name__` and the like set already
    void fill(ThreadState ts, String name, PyObject module, PyDict namespace);

    /// Puts functions into the namespace of a module.
    ///
    /// @param rows the `rows()` of a class declared with `@NativeModuleTable`
    static void addFunctions(PyObject module, PyDict namespace, String moduleName, Native[]... rows) {
        // CPython makes these two before it interns names; which strings are one object shows in pickles.
        boolean first = moduleName.equals("builtins") || moduleName.equals("sys");
        PyStr name = first ? PyStr.of(moduleName) : PyStr.intern(moduleName);
        for (Native[] table : rows) {
            for (Native row : table) {
                namespace.putStr(PyStr.intern(row.name), new PyBuiltinFunction(row, module, name));
            }
        }
    }

    /// Puts whole numbers into the namespace of a module.
    ///
    /// @param constants names and values, written as Java does, with white space between them: `A=1 B=0xFF`
    static void addConstants(PyDict namespace, String constants) {
        addConstants(namespace, "", constants);
    }

    /// As [#addConstants(PyDict,String)], into any dictionary.
    ///
    /// @param prefix what stands before each name
    static void addConstants(PyDict namespace, String prefix, String constants) {
        int end = constants.length();
        int at = 0;
        while (true) {
            while (at < end && constants.charAt(at) <= ' ') {
                at++;
            }
            if (at == end) {
                return;
            }
            int equals = constants.indexOf('=', at);
            int stop = equals + 1;
            while (stop < end && constants.charAt(stop) > ' ') {
                stop++;
            }
            PyInt value = PyInt.of(number(constants, equals + 1, stop));
            String name = constants.substring(at, equals);
            namespace.putStr(PyStr.intern(prefix.isEmpty() ? name : prefix.concat(name)), value);
            at = stop;
        }
    }

    private static long number(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || digit == 0 && i == from && to - from > 1 || i - from >= 18) {
                return Long.decode(text.substring(from, to));
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /// Puts classes into the namespace of a module, by their names.
    static void addTypes(PyDict namespace, PyType... types) {
        for (PyType type : types) {
            namespace.putStr(PyStr.intern(type.name()), type);
        }
    }
}
