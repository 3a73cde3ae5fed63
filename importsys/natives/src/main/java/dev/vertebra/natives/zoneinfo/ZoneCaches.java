package dev.vertebra.natives.zoneinfo;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time zones of a runtime that were asked for: all that are alive by weak references, and the last few for good.
/// Subclasses have weak references of their own and no others.
final class ZoneCaches implements InterpreterState.Rooted {
    private static final int STRONG = 8;
    private static final PyStr WEAK_CACHE = PyStr.intern("_weak_cache");

    private final List<PyObject> keys = new ArrayList<>();
    private final List<PyObject> zones = new ArrayList<>();
    private @Nullable PyObject weak;

    private ZoneCaches() {}

    static ZoneCaches of(ThreadState ts) {
        return ts.interpreter().extension(ZoneCaches.class, ZoneCaches::new);
    }

    @Override
    public void roots(Visitor visitor) {
        for (int i = 0; i < keys.size(); i++) {
            visitor.visit(keys.get(i));
            visitor.visit(zones.get(i));
        }
    }

    static PyObject newWeakCache(ThreadState ts) {
        return Calls.call0(ts, Attributes.get(ts, ts.importModule("weakref"), "WeakValueDictionary"));
    }

    /// The dictionary of weak references for a class.
    PyObject weak(ThreadState ts, PyType type) {
        if (type != PyZoneInfo.TYPE) {
            return Attributes.get(ts, type, WEAK_CACHE);
        }
        PyObject known = weak;
        if (known == null) {
            known = newWeakCache(ts);
            ts.interpreter().keep(known);
            weak = known;
        }
        return known;
    }

    private int find(ThreadState ts, PyObject key) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) == key || Compare.equal(ts, keys.get(i), key)) {
                return i;
            }
        }
        return -1;
    }

    /// A time zone that is kept, and is the last one asked for now; or null.
    @Nullable
    PyObject strong(ThreadState ts, PyType type, PyObject key) {
        int index = type == PyZoneInfo.TYPE ? find(ts, key) : -1;
        if (index < 0) {
            return null;
        }
        PyObject zone = zones.remove(index);
        keys.addFirst(keys.remove(index));
        zones.addFirst(zone);
        return zone;
    }

    /// Keeps a time zone.
    void keep(ThreadState ts, PyType type, PyObject key, PyObject zone) {
        if (type != PyZoneInfo.TYPE) {
            return;
        }
        Memory.incref(ts, key);
        Memory.incref(ts, zone);
        keys.addFirst(key);
        zones.addFirst(zone);
        if (keys.size() > STRONG) {
            remove(ts, STRONG);
        }
    }

    private void remove(ThreadState ts, int index) {
        PyObject key = keys.remove(index);
        PyObject zone = zones.remove(index);
        Memory.decref(ts, key);
        Memory.decref(ts, zone);
    }

    /// Forgets one time zone.
    void forget(ThreadState ts, PyType type, PyObject key) {
        int index = type == PyZoneInfo.TYPE ? find(ts, key) : -1;
        if (index >= 0) {
            remove(ts, index);
        }
    }

    /// Forgets all.
    void clear(ThreadState ts, PyType type) {
        while (type == PyZoneInfo.TYPE && !keys.isEmpty()) {
            remove(ts, keys.size() - 1);
        }
    }
}
