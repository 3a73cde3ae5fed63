package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.declare.TupleCall;
import org.jspecify.annotations.Nullable;

/// `property`: an attribute computed by functions. Compare CPython Objects/descrobject.c `PyProperty_Type`.
@NativeType("property")
public final class PyProperty extends PyObject {
    public static final PyType TYPE = PyType.builtin("property", PyProperty.class)
            .redeclares(Slot.tp_getattro)
            .doc("Property attribute.\n\nIts functions get, set and delete the attribute; the decorators\n"
                    + "getter, setter and deleter make a copy with one of them replaced.")
            .natives(PyPropertyNatives.rows())
            .make();

    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr NAME = PyStr.intern("__name__");

    private @Nullable PyObject getter;
    private @Nullable PyObject setter;
    private @Nullable PyObject deleter;
    private @Nullable PyObject doc;
    private @Nullable PyObject name;
    private boolean docFromGetter;

    private PyProperty(PyType type) {
        super(type);
    }

    /// The function that reads the attribute, or null.
    public @Nullable PyObject getter() {
        return getter;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(getter);
        visitor.visit(setter);
        visitor.visit(deleter);
        visitor.visit(doc);
        visitor.visit(name);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("property(fget=None, fset=None, fdel=None, doc=None)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyProperty(cls);
    }

    @PyInit("property(fget=None, fset=None, fdel=None, doc=None)")
    static void __init__(ThreadState ts, PyProperty self, PyObject fget, PyObject fset, PyObject fdel, PyObject doc) {
        self.assign(fget, fset, fdel);
        self.setName(null);
        self.docFromGetter = false;
        PyObject text = doc == PyNone.NONE ? null : doc;
        if (text == null && self.getter != null) {
            text = Attributes.getOrNull(ts, self.getter, DOC);
            if (text == PyNone.NONE) {
                text = null;
            }
            self.docFromGetter = text != null;
        }
        self.putDoc(ts, text);
    }

    private void assign(PyObject fget, PyObject fset, PyObject fdel) {
        PyObject[] before = {getter, setter, deleter};
        getter = fget == PyNone.NONE ? null : fget;
        setter = fset == PyNone.NONE ? null : fset;
        deleter = fdel == PyNone.NONE ? null : fdel;
        Memory.replace(this, before[0], getter);
        Memory.replace(this, before[1], setter);
        Memory.replace(this, before[2], deleter);
    }

    private void setName(@Nullable PyObject newName) {
        PyObject before = name;
        name = newName;
        Memory.replace(this, before, newName);
    }

    /// A subclass keeps the documentation in its instance, where it hides that of the class, or loses it if there is no
    /// place; that of the getter is not lost silently.
    private void putDoc(ThreadState ts, @Nullable PyObject text) {
        if (type() == TYPE) {
            PyObject before = doc;
            doc = text;
            Memory.replace(this, before, text);
            return;
        }
        try {
            Attributes.set(ts, this, DOC, text == null ? PyNone.NONE : text);
        } catch (PyException e) {
            if (docFromGetter || !e.matches(ExceptionTypes.AttributeError)) {
                throw e;
            }
        }
    }

    private static PyObject orNone(@Nullable PyObject object) {
        return object == null ? PyNone.NONE : object;
    }

    private PyObject copyWith(ThreadState ts, PyObject fget, PyObject fset, PyObject fdel) {
        PyObject text = docFromGetter && fget != PyNone.NONE ? PyNone.NONE : orNone(doc);
        PyObject made = Calls.call4(ts, type(), fget, fset, fdel, text);
        if (made instanceof PyProperty copy) {
            copy.setName(name);
        }
        return made;
    }

    /// None does not take a function away.
    private static PyObject orOld(PyObject given, @Nullable PyObject old) {
        return given == PyNone.NONE ? orNone(old) : given;
    }

    /// A copy of the property that reads with the given function.
    @PyMethod("getter(self, object, /)")
    static PyObject getter(ThreadState ts, PyProperty self, PyObject object) {
        return self.copyWith(ts, orOld(object, self.getter), orNone(self.setter), orNone(self.deleter));
    }

    /// A copy of the property that assigns with the given function.
    @PyMethod("setter(self, object, /)")
    static PyObject setter(ThreadState ts, PyProperty self, PyObject object) {
        return self.copyWith(ts, orNone(self.getter), orOld(object, self.setter), orNone(self.deleter));
    }

    /// A copy of the property that deletes with the given function.
    @PyMethod("deleter(self, object, /)")
    static PyObject deleter(ThreadState ts, PyProperty self, PyObject object) {
        return self.copyWith(ts, orNone(self.getter), orNone(self.setter), orOld(object, self.deleter));
    }

    /// Tells the property which name it has in a class, for its error messages.
    @PyMethod("__set_name__(self, owner, name, /)")
    @TupleCall
    static void setName(PyProperty self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("property.__set_name__()", keywords);
        if (count != 2) {
            throw Raise.typeError("__set_name__() takes 2 positional arguments but %d were given", count);
        }
        self.setName(args[from + 1]);
    }

    @PyMember("fget")
    static PyObject fget(PyProperty self) {
        return orNone(self.getter);
    }

    @PyMember("fset")
    static PyObject fset(PyProperty self) {
        return orNone(self.setter);
    }

    @PyMember("fdel")
    static PyObject fdel(PyProperty self) {
        return orNone(self.deleter);
    }

    @PyMember("__doc__")
    static PyObject doc(PyProperty self) {
        return orNone(self.doc);
    }

    @PySetter("__doc__")
    static void setDoc(PyProperty self, @Nullable PyObject value) {
        PyObject before = self.doc;
        self.doc = value;
        Memory.replace(self, before, value);
    }

    @PyGetter("__name__")
    static PyObject name(ThreadState ts, PyProperty self) {
        PyObject name = self.nameOrNull(ts);
        if (name == null) {
            throw Raise.attributeError(
                    self,
                    NAME,
                    "'%s' object has no attribute '__name__'",
                    self.type().fullName());
        }
        return name;
    }

    @PySetter("__name__")
    static void setName(PyProperty self, @Nullable PyObject value) {
        self.setName(value);
    }

    private @Nullable PyObject nameOrNull(ThreadState ts) {
        if (name != null) {
            return name;
        }
        return getter == null ? null : Attributes.getOrNull(ts, getter, NAME);
    }

    @PyGetter("__isabstractmethod__")
    static boolean isAbstract(ThreadState ts, PyProperty self) {
        for (PyObject function : new PyObject[] {self.getter, self.setter, self.deleter}) {
            if (function != null && PyFunctionWrapper.saysAbstract(ts, function)) {
                return true;
            }
        }
        return false;
    }

    @PySpecial
    static PyObject __get__(ThreadState ts, PyProperty self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null || object == PyNone.NONE && owner != PyNone.TYPE) {
            return self;
        }
        PyObject function = self.getter;
        if (function == null) {
            throw self.missing(ts, object, "getter");
        }
        return Calls.call1(ts, function, object);
    }

    @PySpecial
    static void __set__(ThreadState ts, PyProperty self, PyObject object, PyObject value) {
        PyObject function = self.setter;
        if (function == null) {
            throw self.missing(ts, object, "setter");
        }
        Calls.call2(ts, function, object, value);
    }

    @PySpecial
    static void __delete__(ThreadState ts, PyProperty self, PyObject object) {
        PyObject function = self.deleter;
        if (function == null) {
            throw self.missing(ts, object, "deleter");
        }
        Calls.call1(ts, function, object);
    }

    private PyException missing(ThreadState ts, PyObject object, String what) {
        PyObject known = nameOrNull(ts);
        return known == null
                ? Raise.attributeError(
                        "property of '%s' object has no %s", object.type().qualname(), what)
                : Raise.attributeError(
                        "property %s of '%s' object has no %s",
                        Text.repr(ts, known), object.type().qualname(), what);
    }
}
