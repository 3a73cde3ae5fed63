package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// A slot of a built-in class as a method: `int.__add__`.
///
/// Compare CPython Objects/descrobject.c `PyWrapperDescr_Type`.
@NativeType("wrapper_descriptor")
public final class PyWrapperDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin("wrapper_descriptor", PyWrapperDescriptor.class)
            .sealed()
            .flags(PyType.METHOD_DESCRIPTOR | PyType.NO_INSTANTIATION)
            .natives(PyWrapperDescriptorNatives.rows())
            .order("__reduce__ __objclass__ __name__ __doc__")
            .make();

    private final Slot slot;
    private final SlotFunction function;

    PyWrapperDescriptor(PyType owner, String dunder, Slot slot, SlotFunction function) {
        super(TYPE, owner, dunder);
        this.slot = slot;
        this.function = function;
    }

    /// The slot that is wrapped.
    Slot slot() {
        return slot;
    }

    /// The slot function that is wrapped.
    public SlotFunction function() {
        return function;
    }

    /// Calls the slot for an object, with the arguments of the dunder.
    PyObject wrap(ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return SlotWrappers.call(ts, this, self, args, from, count, keywords);
    }

    @PyMember("__name__")
    static String name(PyObject self) {
        return ((PyWrapperDescriptor) self).name();
    }

    @PyGetter("__qualname__")
    static String qualname(PyObject self) {
        return ((PyWrapperDescriptor) self).qualifiedName();
    }

    @PyMember("__objclass__")
    static PyObject objclass(PyObject self) {
        return ((PyWrapperDescriptor) self).owner();
    }

    @PyGetter("__doc__")
    static PyObject doc(PyWrapperDescriptor self) {
        return PyStr.orNone(SlotDocs.doc(self.name()));
    }

    @PyGetter("__text_signature__")
    static PyObject textSignature(PyWrapperDescriptor self) {
        return PyStr.orNone(SlotDocs.signature(self.name()));
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyWrapperDescriptor self) {
        return PyBuiltinFunction.reduceAttribute(ts, self.owner(), self.name());
    }

    @PySpecial
    static PyObject __repr__(PyWrapperDescriptor self) {
        return PyStr.of(
                "<slot wrapper '" + self.name() + "' of '" + self.owner().fullName() + "' objects>");
    }

    @PySpecial
    static PyObject __get__(
            ThreadState ts, PyWrapperDescriptor self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null) {
            return self;
        }
        self.checkInstance(object);
        return new PyMethodWrapper(self, object);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts,
            PyWrapperDescriptor self,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        if (count == 0) {
            throw Raise.typeError(
                    "descriptor '%s' of '%s' object needs an argument",
                    self.name(), self.owner().fullName());
        }
        self.checkSelf(args[from]);
        return self.wrap(ts, args[from], args, from + 1, count - 1, keywords);
    }
}
