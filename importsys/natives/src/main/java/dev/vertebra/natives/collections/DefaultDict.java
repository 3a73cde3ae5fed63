package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.DictUpdate;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `defaultdict`: a dictionary that makes missing values. Compare CPython Modules/_collectionsmodule.c defdict_missing.
@NativeType("defaultdict")
final class DefaultDict extends PyDict {
    static final PyType TYPE = PyType.builtin("collections.defaultdict", DefaultDict.class)
            .base(PyDict.TYPE)
            .doc("defaultdict(default_factory=None, /, [...]): a dictionary that makes missing values\n"
                    + "\nThe factory is called without arguments for the value of a key that is missing.")
            .natives(DefaultDictNatives.rows())
            .structure(56)
            .ofModule()
            .hides("__new__")
            .redeclares(Slot.tp_getattro)
            .make();

    private @Nullable PyObject factory;

    private DefaultDict(PyType type) {
        super(type);
    }

    @PyNew("defaultdict(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        DefaultDict made = new DefaultDict(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("defaultdict(*args, **kwargs)")
    static void __init__(
            ThreadState ts, DefaultDict self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyObject given = null;
        if (count > 0) {
            given = args[from];
            if (given == PyNone.NONE) {
                given = null;
            } else if (!Calls.isCallable(given)) {
                throw Raise.typeError("first argument must be callable or None");
            }
        }
        self.setFactory(given);
        SlotFunction init = PyDict.TYPE.tp_init;
        if (init != null) {
            int skip = count > 0 ? 1 : 0;
            init.call(ts, self, args, from + skip, count - skip, keywords);
        }
    }

    private void setFactory(@Nullable PyObject given) {
        PyObject before = factory;
        factory = given;
        Memory.replace(this, before, given);
    }

    /// The callable that makes values for missing keys; None if there is none.
    @PyMember("default_factory")
    static PyObject factory(DefaultDict self) {
        PyObject made = self.factory;
        return made == null ? PyNone.NONE : made;
    }

    @PySetter("default_factory")
    static void setFactory(ThreadState ts, DefaultDict self, @Nullable PyObject value) {
        self.setFactory(value == PyNone.NONE ? null : value);
    }

    /// The value for a key that is missing: made by the factory and stored, or KeyError without a factory.
    @PyMethod("__missing__(self, key, /)")
    @ShownSignature("($self, object, /)")
    static PyObject missing(ThreadState ts, DefaultDict self, PyObject key) {
        PyObject maker = self.factory;
        if (maker == null) {
            throw Raise.keyError(key);
        }
        PyObject value = Calls.call0(ts, maker);
        if (self.type() == TYPE) {
            self.put(ts, key, value);
            return value;
        }
        try (ThreadState.Hold held = ts.hold(value)) {
            Items.set(ts, self, key, value);
        }
        return value;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, DefaultDict self) {
        SlotFunction plain = PyDict.TYPE.tp_repr;
        PyObject entries = plain == null ? null : plain.unary(ts, self);
        PyObject maker = self.factory;
        String made = "None";
        if (maker != null) {
            if (ts.reprGuard.enter(maker)) {
                try {
                    made = Text.repr(ts, maker).toString();
                } finally {
                    ts.reprGuard.leave();
                }
            } else {
                made = "...";
            }
        }
        return PyStr.of(self.type().name() + "(" + made + ", " + entries + ")");
    }

    /// A new dictionary of the same class with the same factory, keys and values.
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, DefaultDict self) {
        return Calls.call2(ts, self.type(), factory(self), self);
    }

    /// What copy.copy() gives: the same as copy().
    @PyMethod("__copy__(self, /)")
    static PyObject copySpecial(ThreadState ts, DefaultDict self) {
        return copy(ts, self);
    }

    /// What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, DefaultDict self) {
        PyTuple args = self.factory == null ? PyTuple.EMPTY : PyTuple.of(factory(self));
        PyObject items = Calls.callMethod(ts, self, "items");
        return PyTuple.of(self.type(), args, PyNone.NONE, PyNone.NONE, Iterate.iter(ts, items));
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        if (!(a instanceof PyDict) || !(b instanceof PyDict)) {
            return PyNotImplemented.INSTANCE;
        }
        DefaultDict self = a instanceof DefaultDict left ? left : (DefaultDict) b;
        PyObject merged = Calls.call2(ts, self.type(), factory(self), a);
        if (!(merged instanceof PyDict result)) {
            return PyNotImplemented.INSTANCE;
        }
        try (ThreadState.Hold held = ts.hold(result)) {
            DictUpdate.update(ts, result, b);
        }
        return result;
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }

    /// Compare CPython Modules/_collectionsmodule.c defdict_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(factory == null ? PyNone.NONE : factory);
        traverseEntriesShown(referents);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(factory);
        super.traverse(visitor);
    }
}
