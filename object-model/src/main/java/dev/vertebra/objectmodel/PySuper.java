package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// `super`: attribute lookup that starts behind a class in the linearisation of another.
///
/// Compare CPython Objects/typeobject.c `PySuper_Type`, `do_super_lookup`.
@NativeType("super")
public final class PySuper extends PyObject {
    public static final PyType TYPE = PyType.builtin("super", PySuper.class)
            .doc("super() -> same as super(__class__, <first argument>)\n"
                    + "super(type) -> unbound super object\n"
                    + "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
                    + "super(type, type2) -> bound super object; requires issubclass(type2, type)")
            .natives(PySuperNatives.rows())
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr CLASS = PyStr.intern("__class__");

    private @Nullable PyType thisClass;
    private @Nullable PyObject self;
    private @Nullable PyType selfClass;

    private PySuper(PyType type) {
        super(type);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(self);
        visitor.visit(thisClass);
        visitor.visit(selfClass);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("super(*args)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PySuper(cls);
    }

    @PyInit("super(*args)")
    static void __init__(
            ThreadState ts, PySuper self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("super() takes no keyword arguments");
        }
        if (count > 2) {
            throw Raise.typeError("super() takes at most 2 arguments (%d given)", count);
        }
        if (count == 0) {
            FrameView frame = ts.frame();
            if (frame == null) {
                throw Raise.runtimeError("super(): no current frame");
            }
            PyObject first = frame.superSelf();
            self.init(ts, frame.superClass(), first);
            return;
        }
        if (!(args[from] instanceof PyType type)) {
            throw Raise.typeError(
                    "super() argument 1 must be type, not %s",
                    args[from] == PyNone.NONE ? "None" : args[from].type().fullName());
        }
        PyObject object = count == 2 && args[from + 1] != PyNone.NONE ? args[from + 1] : null;
        self.init(ts, type, object);
    }

    /// Checks the arguments of a call of the class, which has words of its own; others go to `__init__`.
    static void checkCall(PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("super()", keywords);
        Arguments.checkCount("super()", count, 0, 2);
        if (count > 0 && !(args[from] instanceof PyType)) {
            throw Raise.typeError(
                    "super() argument 1 must be a type, not %s",
                    args[from].type().fullName());
        }
    }

    private void init(ThreadState ts, PyType type, @Nullable PyObject object) {
        PyType found = object == null ? null : check(ts, type, object);
        thisClass = type;
        Memory.stored(this, type);
        if (object != null) {
            selfClass = found;
            self = object;
            Memory.stored(this, selfClass);
            Memory.stored(this, object);
        }
    }

    /// The class in whose linearisation the lookup happens.
    static PyType check(ThreadState ts, PyType type, PyObject object) {
        if (object instanceof PyType cls && cls.isSubtype(type)) {
            return cls;
        }
        if (object.type().isSubtype(type)) {
            return object.type();
        }
        PyObject claimed = Attributes.getOrNull(ts, object, CLASS);
        if (claimed instanceof PyType cls && cls != object.type() && cls.isSubtype(type)) {
            return cls;
        }
        boolean isType = object instanceof PyType;
        throw Raise.typeError(
                "super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).",
                isType ? "type" : "instance of",
                isType ? ((PyType) object).fullName() : object.type().fullName(),
                type.fullName());
    }

    /// `super(type, object).name` without making the super object.
    ///
    /// @throws PyException an AttributeError if no class behind `type` has it
    public static PyObject lookup(ThreadState ts, PyType type, PyObject object, PyStr name) {
        PyType start = check(ts, type, object);
        PyObject found = find(ts, type, object, start, name);
        if (found == null) {
            // The attributes of the super object itself come last.
            PySuper made = new PySuper(TYPE);
            made.thisClass = type;
            made.self = object;
            made.selfClass = start;
            return Attributes.genericGet(ts, made, name);
        }
        return found;
    }

    /// The function that `super(type, object).name` would bind, or null if it is not one that binds like a function.
    public static @Nullable PyObject lookupMethod(ThreadState ts, PyType type, PyObject object, PyStr name) {
        PyType start = check(ts, type, object);
        PyObject found = start == object ? null : findUnbound(type, start, name);
        return found != null && found.type().is(PyType.METHOD_DESCRIPTOR) ? found : null;
    }

    private static @Nullable PyObject findUnbound(PyType type, PyType start, PyStr name) {
        PyType[] mro = start.mro();
        int i = 0;
        while (i < mro.length && mro[i] != type) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            PyObject found = mro[i].dict().getStr(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable PyObject find(ThreadState ts, PyType type, PyObject object, PyType start, PyStr name) {
        if (PyStr.same(name, CLASS)) {
            return null;
        }
        PyObject found = findUnbound(type, start, name);
        if (found == null) {
            return null;
        }
        SlotFunction get = found.type().tp_descr_get;
        return get == null ? found : get.get(ts, found, object == start ? null : object, start);
    }

    /// The class behind which the lookup starts.
    @PyMember("__thisclass__")
    static PyObject thisClass(PySuper self) {
        return self.thisClass == null ? PyNone.NONE : self.thisClass;
    }

    /// The object that super() binds to, or None.
    @PyMember("__self__")
    static PyObject self(PySuper self) {
        return self.self == null ? PyNone.NONE : self.self;
    }

    /// The class in whose linearisation the lookup goes, or None.
    @PyMember("__self_class__")
    static PyObject selfClass(PySuper self) {
        return self.selfClass == null ? PyNone.NONE : self.selfClass;
    }

    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PySuper self, PyObject attribute) {
        PyStr name = Attributes.name(attribute);
        if (self.self != null && self.thisClass != null && self.selfClass != null) {
            PyObject found = find(ts, self.thisClass, self.self, self.selfClass, name);
            if (found != null) {
                return found;
            }
        }
        return Attributes.genericGet(ts, self, name);
    }

    @PySpecial
    static PyObject __get__(ThreadState ts, PySuper self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null || object == PyNone.NONE || self.self != null || self.thisClass == null) {
            return self;
        }
        if (self.type() != TYPE) {
            return Calls.call2(ts, self.type(), self.thisClass, object);
        }
        PySuper bound = new PySuper(TYPE);
        bound.init(ts, self.thisClass, object);
        return bound;
    }

    @PySpecial
    static PyObject __repr__(PySuper self) {
        String type = self.thisClass == null ? "NULL" : self.thisClass.name();
        return PyStr.of(
                self.selfClass == null
                        ? "<super: <class '" + type + "'>, NULL>"
                        : "<super: <class '" + type + "'>, <" + self.selfClass.name() + " object>>");
    }
}
