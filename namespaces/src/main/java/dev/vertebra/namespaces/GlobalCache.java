package dev.vertebra.namespaces;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// An inline cache for one use of a global name: where in the global or built-in namespace its entry stands.
///
/// The entry is valid while the same two dicts have the same sets of keys ([PyDict#keysVersion]); values may
/// change. One object for each place in the code; used with the runtime's lock held.
public final class GlobalCache {
    private @Nullable PyDict globals;
    private @Nullable PyDict builtins;
    private int globalsVersion;
    private int builtinsVersion;
    private int position;

    /// Makes an empty cache.
    public GlobalCache() {}

    /// The value of the name.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a NameError if neither namespace has it
    public PyObject get(ThreadState ts, PyObject globals, PyObject builtins, PyStr name) {
        if (globals == this.globals && this.globals.keysVersion() == globalsVersion) {
            PyDict builtinsThen = this.builtins;
            if (builtinsThen == null) {
                return this.globals.valueAt(position);
            }
            if (builtinsThen == builtins && builtinsThen.keysVersion() == builtinsVersion) {
                return builtinsThen.valueAt(position);
            }
        }
        return look(ts, globals, builtins, name);
    }

    private PyObject look(ThreadState ts, PyObject globals, PyObject builtins, PyStr name) {
        this.globals = null;
        this.builtins = null;
        if (globals.type() != PyDict.TYPE || builtins.type() != PyDict.TYPE) {
            return Names.global(ts, globals, builtins, name);
        }
        PyDict outer = (PyDict) globals;
        int found = outer.position(name);
        PyDict where = outer;
        if (found < 0) {
            where = (PyDict) builtins;
            found = where.position(name);
            if (found < 0) {
                throw NameErrors.undefined(name);
            }
            this.builtins = where;
            builtinsVersion = where.keysVersion();
        }
        this.globals = outer;
        globalsVersion = outer.keysVersion();
        position = found;
        return where.valueAt(found);
    }
}
