package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `itemgetter`: gives an item, or a tuple of several, of what it is called with. Compare CPython Modules/_operator.c
/// itemgetter_call.
@NativeType("itemgetter")
final class ItemGetter extends PyObject {
    static final PyType TYPE = PyType.builtin("operator.itemgetter", ItemGetter.class)
            .sealed()
            .doc("A callable that gives an item of its argument, or a tuple of several.\n"
                    + "\nitemgetter(1)(r) is r[1], and itemgetter(1, 'x')(r) is (r[1], r['x']).")
            .natives(ItemGetterNatives.rows())
            .structure(48)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyTuple items;

    /// The only item; null if there are several.
    private final @Nullable PyObject single;

    private ItemGetter(PyType type, PyTuple items) {
        super(type);
        this.items = items;
        this.single = items.size() == 1 ? items.get(0) : null;
    }

    @PyNew("itemgetter(item, /, *items)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("itemgetter()", keywords);
        if (count < 1) {
            throw Raise.typeError("itemgetter expected 1 argument, got 0");
        }
        return new ItemGetter(cls, PyTuple.copyOf(args, from, from + count));
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, ItemGetter self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("itemgetter()", keywords);
        Arguments.checkCount("itemgetter", count, 1, 1);
        PyObject only = self.single;
        if (only != null) {
            return Items.get(ts, args[from], only);
        }
        PyList found = new PyList(self.items.size());
        try (ThreadState.Hold held = ts.hold(found)) {
            for (int i = 0; i < self.items.size(); i++) {
                found.append(Items.get(ts, args[from], self.items.get(i)));
            }
            return PyTuple.of(found.toArray());
        }
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, ItemGetter self) {
        return PyStr.of(Getters.repr(ts, self, self.items, null));
    }

    /// What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ItemGetter self) {
        return PyTuple.of(self.type(), self.items);
    }

    /// Compare CPython Modules/_operator.c itemgetter_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(single == null ? items : single);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(items);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    // The signature of a call.
    @PyGetter("__text_signature__")
    static String textSignature(ItemGetter self) {
        return "(obj, /)";
    }
}
