package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySetter;
import org.jspecify.annotations.Nullable;

/// The attributes of `type`: names, bases, linearisation, namespace, documentation.
///
/// Compare CPython Objects/typeobject.c `type_getsets`.
@NativeType("type")
final class TypeAttributes {
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr FIRST_LINE = PyStr.intern("__firstlineno__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
    private static final PyStr TYPE_PARAMS = PyStr.intern("__type_params__");

    private TypeAttributes() {}

    private static void checkMutable(PyType self, String attribute, @Nullable PyObject value) {
        if (self.is(PyType.IMMUTABLE)) {
            throw Raise.typeError("cannot set '%s' attribute of immutable type '%s'", attribute, self.fullName());
        }
        if (value == null) {
            throw Raise.typeError("cannot delete '%s' attribute of immutable type '%s'", attribute, self.fullName());
        }
        ThreadState.current().audit("object.__setattr__", self, PyStr.of(attribute), value);
    }

    private static String typeName(@Nullable PyObject value) {
        return value == null ? "NoneType" : value.type().fullName();
    }

    @PyGetter("__name__")
    static PyObject name(PyType self) {
        String text = self.name();
        PyStr known = self.nameObject;
        if (known == null || !known.value().equals(text)) {
            known = PyStr.of(text);
            self.nameObject = known;
        }
        return known;
    }

    @PySetter("__name__")
    static void setName(ThreadState ts, PyType self, @Nullable PyObject value) {
        checkMutable(self, "__name__", value);
        if (!(value instanceof PyStr text)) {
            throw Raise.typeError("can only assign string to %s.__name__, not '%s'", self.fullName(), typeName(value));
        }
        if (text.toString().indexOf('\0') >= 0) {
            throw Raise.valueError("type name must not contain null characters");
        }
        if (!text.isPlain()) {
            Codecs.utf8Encode(ts, text, null);
        }
        self.name = text.toString();
    }

    @PyGetter("__qualname__")
    static PyObject qualname(PyType self) {
        PyStr own = self.qualname;
        return own == null ? name(self) : own;
    }

    @PySetter("__qualname__")
    static void setQualname(PyType self, @Nullable PyObject value) {
        checkMutable(self, "__qualname__", value);
        if (!(value instanceof PyStr text)) {
            throw Raise.typeError(
                    "can only assign string to %s.__qualname__, not '%s'", self.fullName(), typeName(value));
        }
        self.qualname = text;
    }

    /// The qualified name of a class with its module, unless that is `builtins` or `__main__`: what `%T` gives in
    /// CPython.
    static String qualifiedName(PyType type) {
        PyObject module = moduleOrNull(type);
        boolean shown = module instanceof PyStr text
                && !text.toString().equals("builtins")
                && !text.toString().equals("__main__");
        return shown ? module + "." + type.qualname() : type.qualname();
    }

    /// The module of a class, or null where a heap type has none.
    static @Nullable PyObject moduleOrNull(PyType self) {
        if (self.isHeapType()) {
            return self.dict().getStr(MODULE);
        }
        int dot = self.fullName().lastIndexOf('.');
        String module = dot < 0 ? "builtins" : self.fullName().substring(0, dot);
        // Which strings are one object shows in pickles.
        return self.is(PyType.OF_MODULE) ? PyStr.of(module) : PyStr.intern(module);
    }

    @PyGetter("__module__")
    static PyObject module(PyType self) {
        PyObject module = moduleOrNull(self);
        if (module == null) {
            throw Attributes.noAttribute(self, MODULE);
        }
        return module;
    }

    @PySetter("__module__")
    static void setModule(PyType self, @Nullable PyObject value) {
        checkMutable(self, "__module__", value);
        // The line belongs to the module that the class was in. Compare CPython `type_set_module`.
        self.dict().removeStr(FIRST_LINE);
        TypeMethods.setOwn(self, MODULE, value);
    }

    @PyMember("__base__")
    static PyObject base(PyType self) {
        PyType base = self.base();
        return base == null ? PyNone.NONE : base;
    }

    @PyGetter("__bases__")
    static PyObject bases(PyType self) {
        return self.bases();
    }

    @PySetter("__bases__")
    static void setBases(ThreadState ts, PyType self, @Nullable PyObject value) {
        checkMutable(self, "__bases__", value);
        if (!(value instanceof PyTuple bases)) {
            throw Raise.typeError("can only assign tuple to %s.__bases__, not %s", self.fullName(), typeName(value));
        }
        BaseAssignment.assign(ts, self, bases);
    }

    @PyGetter("__mro__")
    static PyObject mro(PyType self) {
        return self.mroTuple == null ? PyNone.NONE : self.mroTuple;
    }

    @PyGetter("__dict__")
    static PyObject dict(PyType self) {
        return new PyMappingProxy(self.dict());
    }

    @PyGetter("__doc__")
    static PyObject doc(ThreadState ts, PyType self) {
        if (!self.isHeapType() && self.doc != null) {
            return PyStr.orNone(TextSignature.withoutSignature(self.name(), self.doc));
        }
        PyObject doc = self.dict().getStr(DOC);
        if (doc == null) {
            return PyNone.NONE;
        }
        SlotFunction get = doc.type().tp_descr_get;
        return get == null ? doc : get.get(ts, doc, null, self);
    }

    @PySetter("__doc__")
    static void setDoc(PyType self, @Nullable PyObject value) {
        checkMutable(self, "__doc__", value);
        TypeMethods.setOwn(self, DOC, value);
    }

    @PyGetter("__text_signature__")
    static PyObject textSignature(PyType self) {
        String text = TextSignature.ofCalls(self);
        return text == null ? PyNone.NONE : PyStr.of(text);
    }

    @PyMember("__flags__")
    static long flags(PyType self) {
        return TypeFlags.of(self);
    }

    @PyMember("__basicsize__")
    static long basicSize(PyType self) {
        return ObjectSizes.basicSize(self);
    }

    @PyMember("__itemsize__")
    static long itemSize(PyType self) {
        return ObjectSizes.itemSize(self);
    }

    @PyMember("__dictoffset__")
    static long dictOffset(PyType self) {
        return ObjectSizes.dictOffset(self);
    }

    @PyMember("__weakrefoffset__")
    static long weakrefOffset(PyType self) {
        return ObjectSizes.weakrefOffset(self);
    }

    @PyGetter("__abstractmethods__")
    static PyObject abstractMethods(PyType self) {
        PyObject found = self == PyType.TYPE ? null : self.dict().getStr(ABSTRACT);
        if (found == null) {
            throw Raise.attributeError(self, ABSTRACT, "__abstractmethods__");
        }
        return found;
    }

    @PySetter("__abstractmethods__")
    static void setAbstractMethods(ThreadState ts, PyType self, @Nullable PyObject value) {
        boolean some = value != null && Truth.of(ts, value);
        if (value == null && self.dict().getStr(ABSTRACT) == null) {
            throw Raise.attributeError(self, ABSTRACT, "__abstractmethods__");
        }
        TypeMethods.setOwn(self, ABSTRACT, value);
        self.setFlag(PyType.ABSTRACT, some);
    }

    @PyGetter("__annotations__")
    static PyObject annotations(ThreadState ts, PyType self) {
        if (!self.isHeapType()) {
            throw Raise.attributeError(
                    self, ANNOTATIONS, "type object '%s' has no attribute '__annotations__'", self.name());
        }
        PyObject found = self.dict().getStr(ANNOTATIONS);
        if (found == null) {
            PyDict made = new PyDict();
            TypeMethods.setOwn(self, ANNOTATIONS, made);
            return made;
        }
        SlotFunction get = found.type().tp_descr_get;
        return get == null ? found : get.get(ts, found, null, self);
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyType self, @Nullable PyObject value) {
        if (self.is(PyType.IMMUTABLE)) {
            throw Raise.typeError("cannot set '__annotations__' attribute of immutable type '%s'", self.fullName());
        }
        if (value == null && self.dict().getStr(ANNOTATIONS) == null) {
            throw Raise.attributeError(self, ANNOTATIONS, "__annotations__");
        }
        TypeMethods.setOwn(self, ANNOTATIONS, value);
    }

    @PyGetter("__type_params__")
    static PyObject typeParams(PyType self) {
        PyObject found = self == PyType.TYPE ? null : self.dict().getStr(TYPE_PARAMS);
        return found == null ? PyTuple.EMPTY : found;
    }

    @PySetter("__type_params__")
    static void setTypeParams(PyType self, @Nullable PyObject value) {
        checkMutable(self, "__type_params__", value);
        TypeMethods.setOwn(self, TYPE_PARAMS, value);
    }
}
