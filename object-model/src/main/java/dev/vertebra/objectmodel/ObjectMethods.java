package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The methods of `object`. Compare CPython Objects/typeobject.c `PyBaseObject_Type`.
@NativeType("object")
final class ObjectMethods {
    /// `object.__getattribute__`, known by identity.
    static final HandSlots GENERIC_GETATTR = new HandSlots("__getattribute__") {
        @Override
        public PyObject binary(ThreadState ts, PyObject self, PyObject name) {
            return Attributes.genericGet(ts, self, name instanceof PyStr text ? text : Attributes.name(name));
        }
    };

    /// `object.__setattr__`, known by identity.
    static final HandSlots GENERIC_SETATTR = new HandSlots("__setattr__") {
        @Override
        public void assign(ThreadState ts, PyObject self, PyObject name, @Nullable PyObject value) {
            Attributes.genericSet(ts, self, name instanceof PyStr text ? text : Attributes.name(name), value);
        }
    };

    static final Native[] HAND_ROWS = {GENERIC_GETATTR, GENERIC_SETATTR};

    /// In a class of their own: the first types are made while there are no strings, and with them this class.
    private static final class Names {
        static final PyStr DICT = PyStr.intern("__dict__");
        static final PyStr REDUCE = PyStr.intern("__reduce__");
        static final PyStr CLASS = PyStr.intern("__class__");
    }

    private ObjectMethods() {}

    @PyNew("object()")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PlainNew.check(ts, PyType.OBJECT, cls, count, keywords);
        PyInstance made = new PyInstance(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("object()")
    static void __init__(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 0 && (keywords == null || keywords.size() == 0)) {
            return;
        }
        PyType type = self.type();
        if (type.tp_init != PyType.OBJECT.tp_init) {
            throw Raise.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (type.tp_new == PyType.OBJECT.tp_new) {
            throw Raise.typeError("%s.__init__() takes exactly one argument (the instance to initialize)", type.name());
        }
    }

    /// The representation of objects without one of their own.
    static PyStr defaultRepr(PyObject self) {
        PyType type = self.type();
        PyObject module = TypeAttributes.moduleOrNull(type);
        String name = module instanceof PyStr text && !text.toString().equals("builtins")
                ? text + "." + type.qualname()
                : type.isHeapType() ? type.name() : type.fullName();
        return PyStr.of("<" + name + " object at " + ObjectIds.address(self) + ">");
    }

    @PySpecial
    static PyObject __repr__(PyObject self) {
        return defaultRepr(self);
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyObject self) {
        SlotFunction repr = self.type().tp_repr;
        PyObject text = repr == null ? null : repr.unary(ts, self);
        return text == null ? defaultRepr(self) : text;
    }

    @PySpecial
    static long __hash__(PyObject self) {
        return ObjectIds.hash(self);
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyObject self, PyObject other, int op) {
        if (op == CompareOp.EQ) {
            return self == other ? PyBool.TRUE : PyNotImplemented.INSTANCE;
        }
        if (op == CompareOp.NE) {
            SlotFunction compare = self.type().tp_richcompare;
            PyObject equal =
                    compare == null ? PyNotImplemented.INSTANCE : compare.compare(ts, self, other, CompareOp.EQ);
            return equal == PyNotImplemented.INSTANCE ? equal : PyBool.of(!Truth.of(ts, equal));
        }
        return PyNotImplemented.INSTANCE;
    }

    /// the object's class
    @PyGetter("__class__")
    static PyObject getClass(PyObject self) {
        return self.type();
    }

    @PySetter("__class__")
    static void setClass(ThreadState ts, PyObject self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("can't delete __class__ attribute");
        }
        if (!(value instanceof PyType newType)) {
            throw Raise.typeError(
                    "__class__ must be set to a class, not '%s' object",
                    value.type().fullName());
        }
        ts.audit("object.__setattr__", self, Names.CLASS, value);
        PyType oldType = self.type();
        boolean modules = isModuleType(oldType) && isModuleType(newType);
        if (!modules && (newType.is(PyType.IMMUTABLE) || oldType.is(PyType.IMMUTABLE))) {
            throw Raise.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (!Layouts.compatible(oldType, newType)) {
            throw Raise.typeError(
                    "__class__ assignment: '%s' object layout differs from '%s'",
                    newType.fullName(), oldType.fullName());
        }
        self.type = newType;
        ShapeChange.classChanged(self, oldType, newType);
    }

    /// Whether a class is `module` or a subclass, of which the namespaces know more.
    private static boolean isModuleType(PyType type) {
        for (PyType each : type.mro()) {
            if (!each.isHeapType() && each.name().equals("module")) {
                return true;
            }
        }
        return false;
    }

    /// The text of the object, as str() gives it. Only the empty format specification is taken.
    @PyMethod("__format__(self, format_spec, /)")
    static PyObject format(ThreadState ts, PyObject self, PyObject formatSpec) {
        if (!(formatSpec instanceof PyStr spec)) {
            throw Arguments.wrongType("__format__", "argument", "str", formatSpec);
        }
        if (spec.length() > 0) {
            throw Raise.typeError(
                    "unsupported format string passed to %s.__format__",
                    self.type().fullName());
        }
        return Text.str(ts, self);
    }

    /// How many bytes of memory the object takes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeof(ThreadState ts, PyObject self) {
        return self instanceof PyInt number ? ObjectSizes.asObject(number) : ObjectSizes.of(ts, self);
    }

    /// The names of the attributes of the object, of its class and of the bases of that.
    @PyMethod("__dir__(self, /)")
    static PyObject dir(ThreadState ts, PyObject self) {
        PyDict names = new PyDict();
        PyObject dict = Attributes.getOrNull(ts, self, Names.DICT);
        if (dict instanceof PyDict own) {
            names = own.copy();
        }
        PyObject cls = Attributes.getOrNull(ts, self, Names.CLASS);
        if (cls instanceof PyType type) {
            for (PyType each : type.mro()) {
                PyDict namespace = each.dict();
                for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
                    names.put(ts, namespace.keyAt(i), PyNone.NONE);
                }
            }
        }
        return Iterate.toList(ts, names);
    }

    /// What pickle needs to make the object anew, for the protocols 0 and 1.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyObject self) {
        return ObjectReduction.reduce(ts, self, 0);
    }

    /// What pickle needs to make the object anew, for the given protocol.
    @PyMethod("__reduce_ex__(self, protocol, /)")
    static PyObject reduceEx(ThreadState ts, PyObject self, int protocol) {
        PyObject reduce = Attributes.getOrNull(ts, self, Names.REDUCE);
        if (reduce != null && Attributes.get(ts, self.type(), Names.REDUCE) != PyType.OBJECT.lookup(Names.REDUCE)) {
            return Calls.call0(ts, reduce);
        }
        return ObjectReduction.reduce(ts, self, protocol);
    }

    /// The attributes and slots of the object, for pickle and copy.
    @PyMethod("__getstate__(self, /)")
    static PyObject getState(ThreadState ts, PyObject self) {
        return ObjectReduction.state(ts, self);
    }

    /// Called for each new class that derives from this one, with the keywords of the class statement.
    ///
    /// The default does nothing and takes no keywords; subclasses may override it.
    @PyClassMethod("__init_subclass__(type, /)")
    static void initSubclass(PyType cls) {}

    /// Decides for issubclass() in abstract classes, which override it.
    ///
    /// It returns True, False or NotImplemented; the last means that the usual algorithm decides.
    @PyClassMethod("__subclasshook__(type, object, /)")
    static PyObject subclassHook(PyType cls, PyObject object) {
        return PyNotImplemented.INSTANCE;
    }
}
