package dev.vertebra.interpreter.eval;

import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import org.jspecify.annotations.Nullable;

/// The inline cache of a place in code that reads an attribute of a module: `math.sqrt`.
///
/// It holds while the module is the same and no key of its namespace has come, gone or moved. Names that the type of
/// modules knows too are not cached.
final class ModuleAttribute {
    private final PyModule module;
    private final PyDict namespace;
    private final int keysVersion;
    private final int position;

    private ModuleAttribute(PyModule module, int position) {
        this.module = module;
        this.namespace = module.dict();
        this.keysVersion = namespace.keysVersion();
        this.position = position;
    }

    /// A cache for an attribute that an object has now, or null if it is no plain attribute of a module.
    static @Nullable ModuleAttribute of(PyObject owner, PyStr name) {
        if (owner.type() != PyModule.TYPE || PyModule.TYPE.lookup(name) != null) {
            return null;
        }
        PyModule module = (PyModule) owner;
        PyDict namespace = module.dict();
        int position = namespace.hasOnlyStrings() ? namespace.position(name) : -1;
        return position < 0 ? null : new ModuleAttribute(module, position);
    }

    /// The attribute of an object, or null if something has changed.
    @Nullable
    PyObject get(PyObject owner) {
        return owner == module && namespace.keysVersion() == keysVersion ? namespace.valueAt(position) : null;
    }
}
