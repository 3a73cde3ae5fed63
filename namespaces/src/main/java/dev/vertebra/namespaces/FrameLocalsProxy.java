package dev.vertebra.namespaces;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `frame.f_locals` of a function: a mapping that reads and writes the fast locals of the frame (PEP 667).
///
/// Keys that are no variables of the code go into a dict of the frame's own. Compare CPython Objects/frameobject.c
/// `PyFrameLocalsProxy_Type`.
@NativeType("FrameLocalsProxy")
public final class FrameLocalsProxy extends PyObject {
    /// The class `FrameLocalsProxy`.
    public static final PyType TYPE = PyType.builtin("FrameLocalsProxy", FrameLocalsProxy.class)
            .flags(PyType.MAPPING)
            .sealed()
            .natives(FrameLocalsProxyNatives.rows())
            .structure(24)
            .order("update __reversed__ copy")
            .make();

    private static final PyStr KEYS = PyStr.intern("keys");

    private final FastLocals frame;

    /// Makes a proxy.
    public FrameLocalsProxy(FastLocals frame) {
        super(TYPE);
        this.frame = frame;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(frame.frameObject());
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    // --- access

    /// The index of the fast local that a key names, or -1.
    ///
    /// @param bound whether only variables with a value count
    private int indexOf(ThreadState ts, PyObject key, boolean bound) {
        long hash = Compare.hash(ts, key);
        for (int i = 0; i < frame.count(); i++) {
            PyStr name = frame.name(i);
            boolean same = name == key || name.hash() == hash && Compare.equal(ts, name, key);
            if (same && (bound ? frame.value(i) != null : !frame.isHidden(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable PyObject lookup(ThreadState ts, PyObject key) {
        int index = indexOf(ts, key, true);
        if (index >= 0) {
            return frame.value(index);
        }
        PyDict extras = frame.extraLocals();
        return extras == null ? null : extras.get(ts, key);
    }

    private void put(ThreadState ts, PyObject key, PyObject value) {
        int index = indexOf(ts, key, false);
        if (index >= 0) {
            frame.setValue(index, value);
            return;
        }
        PyDict extras = frame.extraLocals();
        if (extras == null) {
            extras = new PyDict();
            frame.setExtraLocals(extras);
        }
        extras.put(ts, key, value);
    }

    /// Sets all items of a dict or of another proxy.
    private void putAll(ThreadState ts, PyObject other) {
        PyDict source =
                other instanceof FrameLocalsProxy proxy ? LocalsSnapshot.of(ts, proxy.frame) : ((PyDict) other).copy();
        try (var held = ts.hold(source)) {
            for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
                put(ts, source.keyAt(i), source.valueAt(i));
            }
        }
    }

    private static boolean isMapping(PyObject object) {
        return object instanceof PyDict || object instanceof FrameLocalsProxy;
    }

    @PyNew("FrameLocalsProxy(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count != 1) {
            throw Raise.typeError("FrameLocalsProxy expected 1 argument, got %s", count);
        }
        PyObject frame = args[from];
        if (!(frame instanceof FastLocals locals)) {
            throw Raise.typeError("expect frame, not %s", frame.type().name());
        }
        return new FrameLocalsProxy(locals);
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, FrameLocalsProxy self, PyObject key) {
        PyObject value = self.lookup(ts, key);
        if (value == null) {
            throw Raise.keyError(PyStr.of("local variable '" + Text.repr(ts, key) + "' is not defined"));
        }
        return value;
    }

    @PySpecial
    static void __setitem__(ThreadState ts, FrameLocalsProxy self, PyObject key, PyObject value) {
        self.put(ts, key, value);
    }

    @PySpecial
    @SuppressWarnings("DoNotCallSuggester")
    static void __delitem__(ThreadState ts, FrameLocalsProxy self, PyObject key) {
        throw Raise.typeError("cannot remove variables from FrameLocalsProxy");
    }

    @PySpecial
    static long __len__(ThreadState ts, FrameLocalsProxy self) {
        return LocalsSnapshot.of(ts, self.frame).size();
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, FrameLocalsProxy self, PyObject key) {
        return self.lookup(ts, key) != null;
    }

    // Also as a method, as CPython has it.
    @PyMethod("__getitem__(self, object, /)")
    static PyObject getItem(ThreadState ts, FrameLocalsProxy self, PyObject object) {
        return __getitem__(ts, self, object);
    }

    // Also as a method, as CPython has it.
    @PyMethod("__contains__(self, object, /)")
    static boolean contains(ThreadState ts, FrameLocalsProxy self, PyObject object) {
        return __contains__(ts, self, object);
    }

    @PySpecial
    static PyObject __iter__(ThreadState ts, FrameLocalsProxy self) {
        return Iterate.iter(ts, keys(ts, self));
    }

    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(ThreadState ts, FrameLocalsProxy self) {
        PyDict dict = LocalsSnapshot.of(ts, self.frame);
        PyList list = new PyList(dict.size());
        for (int i = dict.previous(dict.entryCount()); i >= 0; i = dict.previous(i - 1)) {
            list.append(dict.keyAt(i));
        }
        return list;
    }

    @PyMethod("keys(self, /)")
    static PyObject keys(ThreadState ts, FrameLocalsProxy self) {
        PyDict dict = LocalsSnapshot.of(ts, self.frame);
        PyList list = new PyList(dict.size());
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            list.append(dict.keyAt(i));
        }
        return list;
    }

    @PyMethod("values(self, /)")
    static PyObject values(ThreadState ts, FrameLocalsProxy self) {
        PyDict dict = LocalsSnapshot.of(ts, self.frame);
        PyList list = new PyList(dict.size());
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            list.append(dict.valueAt(i));
        }
        return list;
    }

    @PyMethod("items(self, /)")
    static PyObject items(ThreadState ts, FrameLocalsProxy self) {
        PyDict dict = LocalsSnapshot.of(ts, self.frame);
        PyList list = new PyList(dict.size());
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            list.append(PyTuple.of(dict.keyAt(i), dict.valueAt(i)));
        }
        return list;
    }

    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, FrameLocalsProxy self) {
        return LocalsSnapshot.of(ts, self.frame);
    }

    // --- the other methods of mappings

    @PyMethod("get(self, key, default=None, /)")
    @ShownSignature("")
    static PyObject get(
            ThreadState ts, FrameLocalsProxy self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("FrameLocalsProxy.get()", keywords);
        checkCount("get", count);
        PyObject value = self.lookup(ts, args[from]);
        return value != null ? value : count == 2 ? args[from + 1] : PyNone.NONE;
    }

    @PyMethod("setdefault(self, key, default=None, /)")
    @ShownSignature("")
    static PyObject setdefault(
            ThreadState ts, FrameLocalsProxy self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("FrameLocalsProxy.setdefault()", keywords);
        checkCount("setdefault", count);
        PyObject value = self.lookup(ts, args[from]);
        if (value == null) {
            value = count == 2 ? args[from + 1] : PyNone.NONE;
            self.put(ts, args[from], value);
        }
        return value;
    }

    private static void checkCount(String method, int count) {
        if (count < 1 || count > 2) {
            throw Raise.typeError("%s expected 1 or 2 arguments", method);
        }
    }

    @PyMethod("update(self, object, /)")
    static void update(ThreadState ts, FrameLocalsProxy self, PyObject other) {
        if (!isMapping(other)) {
            throw Raise.typeError("update() argument must be dict or another FrameLocalsProxy");
        }
        self.putAll(ts, other);
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject left, PyObject right) {
        if (!isMapping(right)) {
            return PyNotImplemented.INSTANCE;
        }
        PyDict union = new PyDict();
        try (var held = ts.hold(union)) {
            addAll(ts, union, left);
            addAll(ts, union, right);
        }
        return union;
    }

    private static void addAll(ThreadState ts, PyDict target, PyObject source) {
        if (source instanceof FrameLocalsProxy proxy) {
            LocalsSnapshot.addAll(ts, target, LocalsSnapshot.of(ts, proxy.frame));
        } else if (source instanceof PyDict dict) {
            LocalsSnapshot.addAll(ts, target, dict);
        } else {
            PyObject keys = Calls.call0(ts, Attributes.get(ts, source, KEYS));
            try (var it = Stepper.over(ts, keys)) {
                PyObject key;
                while ((key = it.next()) != null) {
                    target.put(ts, key, Items.get(ts, source, key));
                }
            }
        }
    }

    @PySpecial
    static PyObject __ior__(ThreadState ts, PyObject self, PyObject other) {
        if (!isMapping(other)) {
            return PyNotImplemented.INSTANCE;
        }
        ((FrameLocalsProxy) self).putAll(ts, other);
        return self;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, FrameLocalsProxy self, PyObject other, int op) {
        if (other instanceof PyDict) {
            return Compare.rich(ts, LocalsSnapshot.of(ts, self.frame), other, op);
        }
        if (other instanceof FrameLocalsProxy proxy && (op == CompareOp.EQ || op == CompareOp.NE)) {
            boolean same = self.frame.frameObject() == proxy.frame.frameObject();
            return PyBool.of(same == (op == CompareOp.EQ));
        }
        return PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, FrameLocalsProxy self) {
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("{...}");
        }
        try {
            return Text.repr(ts, LocalsSnapshot.of(ts, self.frame));
        } finally {
            ts.reprGuard.leave();
        }
    }
}
