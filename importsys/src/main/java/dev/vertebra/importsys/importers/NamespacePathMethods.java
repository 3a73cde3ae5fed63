package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;

/// The methods of `_NamespacePath`, the path of a namespace package, which follows changes of its parent's path. PEP
/// 420.
@NativeModuleTable("_NamespacePath")
final class NamespacePathMethods {
    private static final PyStr OWN_NAME = PyStr.intern("_name");
    private static final PyStr LAST_PARENT = PyStr.intern("_last_parent_path");
    private static final PyStr LAST_EPOCH = PyStr.intern("_last_epoch");
    private static final PyStr FINDER = PyStr.intern("_path_finder");
    static final PyStr EPOCH = PyStr.intern("_epoch");

    private NamespacePathMethods() {}

    @PyFunction("__init__(self, name, path, path_finder)")
    static void init(ThreadState ts, PyObject self, PyObject name, PyObject path, PyObject finder) {
        Attributes.set(ts, self, OWN_NAME, name);
        Attributes.set(ts, self, Attr.NAMESPACE_PATH, path);
        Attributes.set(ts, self, LAST_PARENT, Iterate.toTuple(ts, getParentPath(ts, self)));
        Attributes.set(ts, self, LAST_EPOCH, Attributes.get(ts, self, EPOCH));
        Attributes.set(ts, self, FINDER, finder);
    }

    /// The module and the attribute of it that hold the parent's path.
    @PyFunction("_find_parent_path_names(self)")
    static PyObject findParentPathNames(ThreadState ts, PyObject self) {
        String parent = Specs.parentOf(Attributes.get(ts, self, OWN_NAME).toString());
        return parent.isEmpty()
                ? PyTuple.of(PyStr.intern("sys"), Attr.PATH)
                : PyTuple.of(PyStr.of(parent), Attr.D_PATH);
    }

    @PyFunction("_get_parent_path(self)")
    static PyObject getParentPath(ThreadState ts, PyObject self) {
        PyObject[] names = Iterate.unpack(ts, Calls.callMethod(ts, self, "_find_parent_path_names"), 2);
        PyObject module = ImportState.of(ts).modules().get(ts, names[0]);
        if (module == null) {
            throw Raise.keyError(names[0]);
        }
        return Attributes.get(ts, module, (PyStr) names[1]);
    }

    @PyFunction("_recalculate(self)")
    static PyObject recalculate(ThreadState ts, PyObject self) {
        PyObject parent = Iterate.toTuple(ts, getParentPath(ts, self));
        try (var held = ts.hold(parent)) {
            PyObject epoch = Attributes.get(ts, self, EPOCH);
            if (!Compare.equal(ts, parent, Attributes.get(ts, self, LAST_PARENT))
                    || !Compare.equal(ts, epoch, Attributes.get(ts, self, LAST_EPOCH))) {
                PyObject name = Attributes.get(ts, self, OWN_NAME);
                PyObject spec = Calls.call2(ts, Attributes.get(ts, self, FINDER), name, parent);
                if (spec != PyNone.NONE && Attributes.get(ts, spec, Attr.LOADER) == PyNone.NONE) {
                    PyObject locations = Attributes.get(ts, spec, Attr.LOCATIONS);
                    if (Truth.of(ts, locations)) {
                        Attributes.set(ts, self, Attr.NAMESPACE_PATH, locations);
                    }
                }
                Attributes.set(ts, self, LAST_PARENT, parent);
                Attributes.set(ts, self, LAST_EPOCH, Attributes.get(ts, self, EPOCH));
            }
        }
        return Attributes.get(ts, self, Attr.NAMESPACE_PATH);
    }

    @PyFunction("__iter__(self)")
    static PyObject iter(ThreadState ts, PyObject self) {
        return Iterate.iter(ts, recalculate(ts, self));
    }

    @PyFunction("__getitem__(self, index)")
    static PyObject getItem(ThreadState ts, PyObject self, PyObject index) {
        return Items.get(ts, recalculate(ts, self), index);
    }

    @PyFunction("__setitem__(self, index, path)")
    static void setItem(ThreadState ts, PyObject self, PyObject index, PyObject path) {
        Items.set(ts, Attributes.get(ts, self, Attr.NAMESPACE_PATH), index, path);
    }

    @PyFunction("__len__(self)")
    static long len(ThreadState ts, PyObject self) {
        return Items.length(ts, recalculate(ts, self));
    }

    @PyFunction("__repr__(self)")
    static String repr(ThreadState ts, PyObject self) {
        return "_NamespacePath(" + Text.repr(ts, Attributes.get(ts, self, Attr.NAMESPACE_PATH)) + ")";
    }

    @PyFunction("__contains__(self, item)")
    static boolean contains(ThreadState ts, PyObject self, PyObject item) {
        return Items.contains(ts, recalculate(ts, self), item);
    }

    @PyFunction("append(self, item)")
    static void append(ThreadState ts, PyObject self, PyObject item) {
        Calls.callMethod(ts, Attributes.get(ts, self, Attr.NAMESPACE_PATH), "append", item);
    }
}
