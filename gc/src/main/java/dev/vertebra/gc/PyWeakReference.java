package dev.vertebra.gc;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `weakref.ref`: refers to an object without keeping it alive.
///
/// Under `counting` the referent is cleared when it dies; under `host` the reference is one of the JVM's.
/// Compare CPython Objects/weakrefobject.c.
@NativeType("weakref.ReferenceType")
public class PyWeakReference extends PyObject {
    /// `weakref.ReferenceType`.
    public static final PyType TYPE = PyType.builtin("weakref.ReferenceType", PyWeakReference.class)
            .natives(PyWeakReferenceNatives.rows())
            .structure(64)
            .make();

    private final Referent referent;
    private @Nullable PyObject callback;
    private long hash = -1;

    PyWeakReference(PyType type, PyObject object, @Nullable PyObject callback) {
        super(type);
        this.referent = Referent.of(object, this, callback);
        this.callback = callback;
        if (Memory.COUNTING) {
            Memory.tracker().allocated(ThreadState.current(), this);
        }
    }

    /// A reference to an object; one without a callback is shared.
    ///
    /// @throws PyException a TypeError if the object's type has no weak references
    static PyWeakReference make(PyType type, PyObject object, @Nullable PyObject callback) {
        checkReferable(object);
        if (callback == null && type == TYPE) {
            PyWeakReference shared = Referent.shared(object, TYPE);
            if (shared != null) {
                return shared;
            }
        }
        return new PyWeakReference(type, object, callback);
    }

    static void checkReferable(PyObject object) {
        if (!object.type().is(PyType.HAS_WEAKREFS)) {
            throw Raise.typeError(
                    "cannot create weak reference to '%s' object", object.type().fullName());
        }
    }

    /// The object, or null if it has died.
    @Nullable
    PyObject get() {
        return referent.get();
    }

    boolean hasCallback() {
        return callback != null;
    }

    /// The object is dying.
    void clear() {
        referent.clear();
    }

    /// Takes the callback out; null if there is none (any more).
    @Nullable
    PyObject takeCallback() {
        PyObject taken = callback;
        callback = null;
        Memory.dropped(this, taken);
        return taken;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(callback);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("ReferenceType(object, callback=None, /)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count < 1 || count > 2) {
            throw Raise.typeError(
                    "__new__ expected at %s, got %d", count < 1 ? "least 1 argument" : "most 2 arguments", count);
        }
        PyObject callback = count == 2 && args[from + 1] != PyNone.NONE ? args[from + 1] : null;
        return make(cls, args[from], callback);
    }

    @PyInit("ReferenceType(object, callback=None, /)")
    @ShownSignature("")
    static void __init__(
            ThreadState ts, PyWeakReference self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("ref() takes no keyword arguments");
        }
        if (count < 1 || count > 2) {
            throw Raise.typeError(
                    "__init__ expected at %s, got %d", count < 1 ? "least 1 argument" : "most 2 arguments", count);
        }
    }

    /// The weak reference itself is dying.
    @Override
    protected void died() {
        referent.unlink(this);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, PyWeakReference self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("weakref() takes no keyword arguments");
        }
        if (count > 0) {
            throw Raise.typeError("weakref expected 0 arguments, got %d", count);
        }
        PyObject object = self.get();
        return object == null ? PyNone.NONE : object;
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyWeakReference self) {
        if (self.hash == -1) {
            PyObject object = self.get();
            if (object == null) {
                throw Raise.typeError("weak object has gone away");
            }
            self.hash = Compare.hash(ts, object);
        }
        return self.hash;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyWeakReference self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyWeakReference that)) {
            return PyNotImplemented.INSTANCE;
        }
        PyObject mine = self.get();
        PyObject theirs = that.get();
        if (mine == null || theirs == null) {
            return PyBool.of(self == that == (op == CompareOp.EQ));
        }
        return Compare.rich(ts, mine, theirs, op);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyWeakReference self) {
        PyObject object = self.get();
        String where = "<weakref at " + ObjectIds.address(self);
        if (object == null) {
            return PyStr.of(where + "; dead>");
        }
        PyObject name = nameOf(ts, object);
        String to = where + "; to '" + object.type().qualnameWithModule() + "' at " + ObjectIds.address(object);
        return PyStr.of(name instanceof PyStr ? to + " (" + name + ")>" : to + ">");
    }

    /// The name of an object; whatever keeps it from telling is none of our business.
    private static @Nullable PyObject nameOf(ThreadState ts, PyObject object) {
        try {
            return Attributes.lookupSpecial(ts, object, PyStr.intern("__name__"));
        } catch (PyException e) {
            return null;
        }
    }

    @PyMember("__callback__")
    static PyObject callback(PyWeakReference self) {
        PyObject callback = self.callback;
        return callback == null ? PyNone.NONE : callback;
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(cls, object, /)")
    @ShownSignature("($type, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return PyGenericAlias.of(ts, cls, object);
    }
}
