package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The `__dict__` and `__weakref__` descriptors of classes whose instances have them.
final class InstanceAttributes {
    private static final PyStr DICT = PyStr.intern("__dict__");

    private InstanceAttributes() {}

    /// A `__dict__` descriptor for a class.
    static PyObject dictDescriptor(PyType owner) {
        Dict function = new HeapDict();
        return new PyGetSetDescriptor(owner, "__dict__", function, function, "dictionary for instance variables");
    }

    /// A `__dict__` descriptor for a built-in class: the dictionary can't be deleted, and that of modules and
    /// namespaces not be replaced.
    static PyObject staticDictDescriptor(PyType owner) {
        boolean fixed = owner == PySimpleNamespace.TYPE || owner.name().equals("module");
        return fixed
                ? new NativeMember(owner, "__dict__", new Dict(), null, null)
                : new PyGetSetDescriptor(owner, "__dict__", new Dict(), new StaticDict(), null);
    }

    /// A `__weakref__` descriptor for a class.
    static PyObject weakrefDescriptor(PyType owner) {
        return new PyGetSetDescriptor(
                owner, "__weakref__", new Weakref(), null, "list of weak references to the object");
    }

    /// The `__dict__` of instances of built-in classes. Compare CPython Objects/object.c `PyObject_GenericSetDict`.
    private static final class StaticDict extends Dict {
        @Override
        public void assign(ThreadState ts, PyObject self, PyObject key, @Nullable PyObject value) {
            if (value == null) {
                throw Raise.typeError("cannot delete __dict__");
            }
            super.assign(ts, self, key, value);
        }
    }

    /// The descriptor of the built-in class that an object's class derives from, if that has one.
    private static @Nullable PyObject builtinDescriptor(PyObject self) {
        PyType builtin = ObjectSizes.builtinBase(self.type);
        return self.type.isHeapType() && builtin.is(PyType.HAS_DICT) ? builtin.lookup(DICT) : null;
    }

    /// The `__dict__` of instances of classes in Python. Compare CPython Objects/typeobject.c `subtype_dict`,
    /// `subtype_setdict`.
    private static final class HeapDict extends Dict {
        @Override
        public @Nullable PyObject unary(ThreadState ts, PyObject self) {
            PyObject descriptor = builtinDescriptor(self);
            SlotFunction get = descriptor == null ? null : descriptor.type.tp_descr_get;
            return get == null || descriptor == null ? super.unary(ts, self) : get.get(ts, descriptor, self, self.type);
        }

        @Override
        public void assign(ThreadState ts, PyObject self, PyObject key, @Nullable PyObject value) {
            PyObject descriptor = builtinDescriptor(self);
            SlotFunction set = descriptor == null ? null : descriptor.type.tp_descr_set;
            if (set == null || descriptor == null) {
                super.assign(ts, self, key, value);
            } else {
                set.assign(ts, descriptor, self, value);
            }
        }
    }

    private static class Dict extends SlotFunction {
        @Override
        public @Nullable PyObject unary(ThreadState ts, PyObject self) {
            return Attributes.dictOf(self);
        }

        @Override
        public void assign(ThreadState ts, PyObject self, PyObject key, @Nullable PyObject value) {
            if (value == null) {
                Attributes.setDict(self, new PyDict());
            } else if (value instanceof PyDict dict) {
                Attributes.setDict(self, dict);
            } else {
                throw Raise.typeError(
                        "__dict__ must be set to a dictionary, not a '%s'",
                        value.type().fullName());
            }
        }
    }

    private static final class Weakref extends SlotFunction {
        @Override
        public PyObject unary(ThreadState ts, PyObject self) {
            PyObject first = Memory.tracker().firstWeakReference(self);
            return first == null ? PyNone.NONE : first;
        }
    }
}
