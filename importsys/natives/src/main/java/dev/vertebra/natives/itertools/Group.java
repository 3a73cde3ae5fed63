package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_grouper`: the elements of one run of `groupby`.
@NativeType("_grouper")
final class Group extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools._grouper", Group.class)
            .sealed()
            .natives(PyIterator.ROWS, GroupNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final GroupBy parent;

    /// The key of the run.
    final PyObject target;

    Group(GroupBy parent, PyObject target) {
        super(TYPE);
        this.parent = parent;
        this.target = target;
    }

    @PyNew("_grouper(parent, tgtkey, /)")
    @ShownSignature("")
    static PyObject __new__(PyType cls, GroupBy parent, PyObject tgtkey) {
        return parent.open(tgtkey);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        return parent.nextOf(ts, this);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Group self) {
        Pickling.warn(ts);
        return self.parent.isCurrent(self)
                ? PyTuple.of(self.type(), PyTuple.of(self.parent, self.target))
                : PyTuple.of(builtin(ts, "iter"), PyTuple.of(PyTuple.EMPTY));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(parent);
        visitor.visit(target);
    }
}
