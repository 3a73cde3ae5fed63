package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `generic_alias_iterator`: gives `*alias` once. PEP 646.
@NativeType("generic_alias_iterator")
final class GenericAliasIterator extends PyIterator {
    static final PyType TYPE = PyType.builtin("generic_alias_iterator", GenericAliasIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, GenericAliasIteratorNatives.rows())
            .make();

    private @Nullable PyGenericAlias alias;

    GenericAliasIterator(PyGenericAlias alias) {
        super(TYPE);
        this.alias = alias;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyGenericAlias only = alias;
        alias = null;
        Memory.dropped(this, only);
        return only == null ? null : only.starred();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(alias);
    }

    // State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, GenericAliasIterator self) {
        PyObject iter = builtin(ts, "iter");
        return exhausted(iter, self.alias == null ? PyTuple.EMPTY : self.alias);
    }
}
