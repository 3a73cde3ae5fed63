package dev.vertebra.interpreter.eval;

import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.AttributeCache;
import dev.vertebra.objectmodel.AttributeStore;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The attribute instructions, each with an inline cache.
final class AttributeOps {
    private AttributeOps() {}

    private static AttributeCache cache(CodeUnit unit, int pc, int name) {
        if (unit.caches[pc] instanceof AttributeCache known) {
            return known;
        }
        AttributeCache made = new AttributeCache(unit.names[name]);
        unit.caches[pc] = made;
        return made;
    }

    /// `LOAD_ATTR` of a value.
    static PyObject get(ThreadState ts, CodeUnit unit, int pc, PyObject owner, int name) {
        if (unit.caches[pc] instanceof AttributeCache known) {
            return known.get(ts, owner);
        }
        PyObject found = ofModule(unit, pc, owner, name);
        return found != null ? found : cache(unit, pc, name).get(ts, owner);
    }

    /// The attribute of a module; null if the owner is none or has not got it.
    private static @Nullable PyObject ofModule(CodeUnit unit, int pc, PyObject owner, int name) {
        if (unit.caches[pc] instanceof ModuleAttribute known) {
            PyObject found = known.get(owner);
            if (found != null) {
                return found;
            }
        }
        ModuleAttribute made = ModuleAttribute.of(owner, unit.names[name]);
        if (made == null) {
            return null;
        }
        unit.caches[pc] = made;
        return made.get(owner);
    }

    /// `LOAD_ATTR` of a value that is where it was the last time, else null.
    static @Nullable PyObject known(CodeUnit unit, int pc, PyObject owner) {
        return unit.caches[pc] instanceof AttributeCache cache ? cache.known(owner) : null;
    }

    /// `LOAD_ATTR` of a method: the function that takes the owner as first argument, or null. Functions of modules are
    /// values.
    static @Nullable PyObject method(ThreadState ts, CodeUnit unit, int pc, PyObject owner, int name) {
        return owner.type() == PyModule.TYPE ? null : cache(unit, pc, name).method(owner);
    }

    /// As [#method], if the attribute was looked for before.
    static @Nullable PyObject knownMethod(CodeUnit unit, int pc, PyObject owner) {
        return unit.caches[pc] instanceof AttributeCache cache && owner.type() != PyModule.TYPE
                ? cache.method(owner)
                : null;
    }

    /// `STORE_ATTR`: gives what the frame has to let go of in place of the value.
    static @Nullable PyObject set(ThreadState ts, CodeUnit unit, int pc, PyObject owner, int name, PyObject value) {
        if (unit.caches[pc] instanceof AttributeStore known) {
            return known.set(ts, owner, value);
        }
        AttributeStore made = new AttributeStore(unit.names[name]);
        unit.caches[pc] = made;
        return made.set(ts, owner, value);
    }

    /// Whether `STORE_ATTR` puts the value where it did the last time.
    static boolean knowsPlace(CodeUnit unit, int pc, PyObject owner) {
        return unit.caches[pc] instanceof AttributeStore known && known.knows(owner);
    }
}
