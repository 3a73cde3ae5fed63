package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;

/// The methods of `ModuleSpec`. PEP 451.
@NativeModuleTable("ModuleSpec")
final class ModuleSpecMethods {
    private ModuleSpecMethods() {}

    @PyFunction("__init__(self, name, loader, *, origin=None, loader_state=None, is_package=None)")
    static void init(
            ThreadState ts,
            PyObject self,
            PyObject name,
            PyObject loader,
            PyObject origin,
            PyObject state,
            PyObject isPackage) {
        Specs.fill(ts, self, name, loader, origin, state, Truth.of(ts, isPackage));
    }

    @PyFunction("__repr__(self)")
    static String repr(ThreadState ts, PyObject self) {
        StringBuilder out = new StringBuilder(self.type().name()).append("(name=");
        out.append(Text.repr(ts, Attributes.get(ts, self, Attr.NAME))).append(", loader=");
        out.append(Text.repr(ts, Attributes.get(ts, self, Attr.LOADER)));
        PyObject origin = Attributes.get(ts, self, Attr.ORIGIN);
        if (origin != PyNone.NONE) {
            out.append(", origin=").append(Text.repr(ts, origin));
        }
        PyObject locations = Attributes.get(ts, self, Attr.LOCATIONS);
        if (locations != PyNone.NONE) {
            out.append(", submodule_search_locations=").append(Text.str(ts, locations));
        }
        return out.append(')').toString();
    }

    @PyFunction("__eq__(self, other)")
    static PyObject eq(ThreadState ts, PyObject self, PyObject other) {
        for (PyStr name :
                new PyStr[] {Attr.NAME, Attr.LOADER, Attr.ORIGIN, Attr.LOCATIONS, Attr.CACHED, Attr.HAS_LOCATION}) {
            PyObject mine = Attributes.get(ts, self, name);
            PyObject others = Attributes.getOrNull(ts, other, name);
            if (others == null) {
                return PyNotImplemented.INSTANCE;
            }
            if (!Compare.equal(ts, mine, others)) {
                return PyBool.FALSE;
            }
        }
        return PyBool.TRUE;
    }

    @PyFunction("cached(self)")
    static PyObject cached(ThreadState ts, PyObject self) {
        return Specs.cached(ts, self);
    }

    @PyFunction("_set_cached(self, cached)")
    static void setCached(ThreadState ts, PyObject self, PyObject value) {
        Attributes.set(ts, self, Attr.CACHED_FIELD, value);
    }

    /// The package that holds the module: for a package, its own name.
    @PyFunction("parent(self)")
    static PyObject parent(ThreadState ts, PyObject self) {
        return Specs.parent(ts, self, false);
    }

    @PyFunction("has_location(self)")
    static PyObject hasLocation(ThreadState ts, PyObject self) {
        return Attributes.get(ts, self, Attr.SET_FILE);
    }

    @PyFunction("_set_has_location(self, value)")
    static void setHasLocation(ThreadState ts, PyObject self, PyObject value) {
        Attributes.set(ts, self, Attr.SET_FILE, PyBool.of(Truth.of(ts, value)));
    }
}
