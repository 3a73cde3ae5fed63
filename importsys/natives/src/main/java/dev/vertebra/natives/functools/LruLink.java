package dev.vertebra.natives.functools;

import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// An entry of a bounded cache. The neighbours in the order of use are not held: the dictionary of the cache holds
/// every link.
final class LruLink extends PyObject {
    static final PyType TYPE = PyType.builtin("functools._lru_list_elem", LruLink.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives()
            .structure(56)
            .ofModule()
            .make();

    final PyObject key;
    final long hash;
    final PyObject result;

    /// The link used just before this one; null outside a list.
    @Nullable
    LruLink older;

    /// The link used just after this one; null outside a list.
    @Nullable
    LruLink newer;

    LruLink(PyObject key, long hash, PyObject result) {
        super(TYPE);
        this.key = key;
        this.hash = hash;
        this.result = result;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(key);
        visitor.visit(result);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean isHiddenFromCounts() {
        return true;
    }
}
