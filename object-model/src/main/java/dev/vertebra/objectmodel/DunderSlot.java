package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// The slot function of heap types: finds the dunder on the type and calls it.
///
/// One instance for each slot. Compare CPython Objects/typeobject.c `slot_*`.
final class DunderSlot extends SlotFunction {
    private static final DunderSlot[] BY_SLOT = make();
    private static final PyStr GETATTR = PyStr.intern("__getattr__");
    private static final PyStr GETATTRIBUTE = PyStr.intern("__getattribute__");
    private static final PyStr[] COMPARISONS = {
        PyStr.intern("__lt__"), PyStr.intern("__le__"), PyStr.intern("__eq__"),
        PyStr.intern("__ne__"), PyStr.intern("__gt__"), PyStr.intern("__ge__")
    };

    private final Slot slot;
    private final PyStr name;
    private final PyStr second;

    private DunderSlot(Slot slot) {
        this.slot = slot;
        this.name = PyStr.intern(slot.dunders().getFirst());
        this.second = PyStr.intern(slot.dunders().getLast());
    }

    private static DunderSlot[] make() {
        Slot[] slots = Slot.values();
        DunderSlot[] all = new DunderSlot[slots.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = new DunderSlot(slots[i]);
        }
        return all;
    }

    /// The function of a slot.
    static DunderSlot of(Slot slot) {
        return BY_SLOT[slot.ordinal()];
    }

    /// The function of a slot, or null where the dunder goes to the number slot of the same name.
    static @Nullable DunderSlot ofOrNull(Slot slot) {
        return switch (slot) {
            case sq_concat, sq_repeat, sq_inplace_concat, sq_inplace_repeat -> null;
            default -> of(slot);
        };
    }

    /// Calls a special method of the type with the object, or gives null if there is none.
    private static @Nullable PyObject callIfPresent(ThreadState ts, PyObject self, PyStr method) {
        PyObject found = self.type.lookup(method);
        if (found == null) {
            return null;
        }
        if (found.type.is(PyType.METHOD_DESCRIPTOR)) {
            return Calls.call1(ts, found, self);
        }
        SlotFunction get = found.type.tp_descr_get;
        return Calls.call0(ts, get == null ? found : get.get(ts, found, self, self.type));
    }

    private static @Nullable PyObject callIfPresent(ThreadState ts, PyObject self, PyStr method, PyObject argument) {
        PyObject found = self.type.lookup(method);
        if (found == null) {
            return null;
        }
        if (found.type.is(PyType.METHOD_DESCRIPTOR)) {
            return Calls.call2(ts, found, self, argument);
        }
        SlotFunction get = found.type.tp_descr_get;
        return Calls.call1(ts, get == null ? found : get.get(ts, found, self, self.type), argument);
    }

    private static @Nullable PyObject callIfPresent(
            ThreadState ts, PyObject self, PyStr method, PyObject first, PyObject second) {
        PyObject found = self.type.lookup(method);
        if (found == null) {
            return null;
        }
        if (found.type.is(PyType.METHOD_DESCRIPTOR)) {
            return Calls.call3(ts, found, self, first, second);
        }
        SlotFunction get = found.type.tp_descr_get;
        return Calls.call2(ts, get == null ? found : get.get(ts, found, self, self.type), first, second);
    }

    private static PyObject present(@Nullable PyObject result, PyObject self, PyStr method) {
        if (result == null) {
            throw Raise.attributeError(self, method, "'%s' object has no attribute '%s'", self.type.fullName(), method);
        }
        return result;
    }

    @Override
    public @Nullable PyObject unary(ThreadState ts, PyObject self) {
        return switch (slot) {
            case tp_repr, tp_str -> textOf(ts, self);
            case tp_iter -> iterator(ts, self);
            case tp_iternext -> next(ts, self);
            default -> present(callIfPresent(ts, self, name), self, name);
        };
    }

    /// The result, which [Text] checks: `str()` tells `__str__` where an inherited one has asked `__repr__`.
    private PyObject textOf(ThreadState ts, PyObject self) {
        PyObject text = callIfPresent(ts, self, name);
        if (text == null) {
            return slot == Slot.tp_repr ? ObjectMethods.defaultRepr(self) : Text.repr(ts, self);
        }
        return text;
    }

    private PyObject iterator(ThreadState ts, PyObject self) {
        PyObject method = self.type.lookup(name);
        if (method == PyNone.NONE) {
            throw Raise.typeError("'%s' object is not iterable", self.type.fullName());
        }
        return present(callIfPresent(ts, self, name), self, name);
    }

    private @Nullable PyObject next(ThreadState ts, PyObject self) {
        try {
            return present(callIfPresent(ts, self, name), self, name);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.StopIteration)) {
                return ts.endOfIteration(e);
            }
            throw e;
        }
    }

    @Override
    public PyObject binary(ThreadState ts, PyObject left, PyObject right) {
        return switch (slot.shape()) {
            case BINARY_R -> reflected(ts, left, right);
            case BINARY -> slot == Slot.tp_getattro ? getAttribute(ts, left, right) : plainBinary(ts, left, right);
            default -> super.binary(ts, left, right);
        };
    }

    private PyObject plainBinary(ThreadState ts, PyObject self, PyObject other) {
        return present(callIfPresent(ts, self, name, other), self, name);
    }

    private PyObject getAttribute(ThreadState ts, PyObject self, PyObject attribute) {
        PyObject fallback = self.type.lookup(GETATTR);
        PyObject getattribute = self.type.lookup(GETATTRIBUTE);
        boolean generic = getattribute instanceof PyWrapperDescriptor wrapper
                && wrapper.function() == ObjectMethods.GENERIC_GETATTR;
        PyStr attributeName = Attributes.name(attribute);
        if (fallback == null) {
            return generic || getattribute == null
                    ? Attributes.genericGet(ts, self, attributeName)
                    : plainGetAttribute(ts, self, attribute);
        }
        try {
            if (!generic) {
                return plainGetAttribute(ts, self, attribute);
            }
            PyObject found = Attributes.genericGetOrNull(ts, self, attributeName);
            if (found != null) {
                return found;
            }
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.AttributeError)) {
                throw e;
            }
        }
        return present(callIfPresent(ts, self, GETATTR, attribute), self, GETATTR);
    }

    private static PyObject plainGetAttribute(ThreadState ts, PyObject self, PyObject attribute) {
        return present(callIfPresent(ts, self, GETATTRIBUTE, attribute), self, GETATTRIBUTE);
    }

    private PyObject reflected(ThreadState ts, PyObject self, PyObject other) {
        boolean otherToo = self.type != other.type && other.type.slot(slot) == this;
        if (self.type.slot(slot) == this) {
            if (otherToo && other.type.isSubtype(self.type) && overloads(self, other)) {
                PyObject result = callIfPresent(ts, other, second, self);
                if (result != null && result != PyNotImplemented.INSTANCE) {
                    return result;
                }
                otherToo = false;
            }
            PyObject result = callIfPresent(ts, self, name, other);
            if (result != null && result != PyNotImplemented.INSTANCE || other.type == self.type) {
                return result == null ? PyNotImplemented.INSTANCE : result;
            }
        }
        if (otherToo) {
            PyObject result = callIfPresent(ts, other, second, self);
            return result == null ? PyNotImplemented.INSTANCE : result;
        }
        return PyNotImplemented.INSTANCE;
    }

    /// Whether the type of `other` has a reflected method of its own. Compare CPython `method_is_overloaded`.
    private boolean overloads(PyObject self, PyObject other) {
        PyObject theirs = other.type.lookup(second);
        return theirs != null && theirs != self.type.lookup(second);
    }

    @Override
    public PyObject power(ThreadState ts, PyObject base, PyObject exponent, PyObject modulus) {
        if (slot == Slot.nb_inplace_power) {
            return present(callIfPresent(ts, base, name, exponent), base, name);
        }
        if (modulus == PyNone.NONE) {
            return reflected(ts, base, exponent);
        }
        if (base.type.nb_power == this) {
            PyObject result = callIfPresent(ts, base, name, exponent, modulus);
            return result == null ? PyNotImplemented.INSTANCE : result;
        }
        return PyNotImplemented.INSTANCE;
    }

    @Override
    public PyObject get(ThreadState ts, PyObject descriptor, @Nullable PyObject instance, @Nullable PyObject owner) {
        PyObject result = callIfPresent(
                ts, descriptor, name, instance == null ? PyNone.NONE : instance, owner == null ? PyNone.NONE : owner);
        return result == null ? descriptor : result;
    }

    @Override
    public long hash(ThreadState ts, PyObject self) {
        PyObject result = present(callIfPresent(ts, self, name), self, name);
        if (!(result instanceof PyInt number)) {
            throw Raise.typeError("__hash__ method should return an integer");
        }
        long hash = number.hashAsHashValue();
        return hash == -1 ? -2 : hash;
    }

    @Override
    public long length(ThreadState ts, PyObject self) {
        return Items.checkedLength(ts, present(callIfPresent(ts, self, name), self, name));
    }

    @Override
    public boolean test(ThreadState ts, PyObject self) {
        PyObject result = present(callIfPresent(ts, self, name), self, name);
        if (!(result instanceof PyBool)) {
            throw Raise.typeError("__bool__ should return bool, returned %s", result.type.fullName());
        }
        return result == PyBool.TRUE;
    }

    @Override
    public boolean contains(ThreadState ts, PyObject self, PyObject element) {
        if (self.type.lookup(name) == PyNone.NONE) {
            throw Raise.typeError("'%s' object is not a container", self.type.fullName());
        }
        PyObject result = callIfPresent(ts, self, name, element);
        return result == null ? Items.containsByIteration(ts, self, element) : Truth.of(ts, result);
    }

    @Override
    public void assign(ThreadState ts, PyObject self, PyObject key, @Nullable PyObject value) {
        if (value == null) {
            PyObject result = callIfPresent(ts, self, second, key);
            if (result == null) {
                throw missingDelete(self);
            }
        } else if (callIfPresent(ts, self, name, key, value) == null) {
            throw missingAssign(self);
        }
    }

    private PyException missingDelete(PyObject self) {
        return switch (slot) {
            case mp_ass_subscript -> Raise.attributeError(self, second, "%s", second);
            case tp_descr_set -> Raise.attributeError(self, second, "%s", second);
            default ->
                Raise.attributeError(self, second, "'%s' object has no attribute '%s'", self.type.fullName(), second);
        };
    }

    private PyException missingAssign(PyObject self) {
        return Raise.attributeError(self, name, "%s", name);
    }

    @Override
    public PyObject compare(ThreadState ts, PyObject self, PyObject other, int operator) {
        PyObject found = self.type.lookup(COMPARISONS[operator]);
        if (found == null) {
            return PyNotImplemented.INSTANCE;
        }
        if (found.type.is(PyType.METHOD_DESCRIPTOR)) {
            return Calls.call2(ts, found, self, other);
        }
        PyObject method;
        try {
            method = bound(ts, found, self);
        } catch (PyException e) {
            return PyNotImplemented.INSTANCE;
        }
        return Calls.call1(ts, method, other);
    }

    @Override
    public void finalise(ThreadState ts, PyObject self) {
        callIfPresent(ts, self, name);
    }

    @Override
    public PyObject call(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (slot != Slot.tp_call) {
            return counted(ts, self, args, from, count, keywords);
        }
        // A `__call__` may be an object with such a method itself. Compare CPython Objects/call.c
        // `_PyObject_MakeTpCall`.
        ts.enterNative(" while calling a Python object");
        try {
            return counted(ts, self, args, from, count, keywords);
        } finally {
            ts.leaveNative();
        }
    }

    private PyObject counted(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (!Memory.COUNTING || slot != Slot.tp_call && keywords == null) {
            return uncounted(ts, self, args, from, count, keywords);
        }
        // What CPython packs into a tuple and a dict for the slot, and unpacks again where there are keywords.
        try (var packed = slot == Slot.tp_call ? ts.holdArguments(args, from, count, keywords) : null;
                var unpacked = keywords != null ? ts.holdArguments(args, from, count, keywords) : null;
                var held = keywords != null ? ts.hold(self) : null) {
            return uncounted(ts, self, args, from, count, keywords);
        }
    }

    private PyObject uncounted(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (slot == Slot.tp_new) {
            PyObject found = Attributes.get(ts, self, name);
            return Calls.callWith(ts, found, self, args, from, count, keywords);
        }
        PyObject found = self.type.lookup(name);
        if (found == null) {
            throw Raise.typeError("'%s' object is not callable", self.type.fullName());
        }
        PyObject result = found.type.is(PyType.METHOD_DESCRIPTOR)
                ? Calls.callWith(ts, found, self, args, from, count, keywords)
                : Calls.call(ts, bound(ts, found, self), args, from, count, keywords);
        if (slot == Slot.tp_init && result != PyNone.NONE) {
            throw Raise.typeError("__init__() should return None, not '%s'", result.type.fullName());
        }
        return result;
    }

    private static PyObject bound(ThreadState ts, PyObject found, PyObject self) {
        SlotFunction get = found.type.tp_descr_get;
        return get == null ? found : get.get(ts, found, self, self.type);
    }
}
