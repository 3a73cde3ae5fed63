package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// Calls a slot with the arguments of one of its dunders.
///
/// Compare CPython Objects/typeobject.c `wrap_*`.
final class SlotWrappers {
    private SlotWrappers() {}

    static PyObject call(
            ThreadState ts,
            PyWrapperDescriptor wrapper,
            PyObject self,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        SlotFunction f = wrapper.function();
        Slot slot = wrapper.slot();
        switch (slot.shape()) {
            case CALL:
                if (self instanceof PyType type && f == PyType.TYPE.tp_call) {
                    return TypeMethods.callByType(ts, type, args, from, count, keywords);
                }
                return f.call(ts, self, args, from, count, keywords);
            case INIT:
                f.call(ts, self, args, from, count, keywords);
                return PyNone.NONE;
            default:
                break;
        }
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("wrapper %s() takes no keyword arguments", wrapper.name());
        }
        boolean first = wrapper.name().equals(slot.dunders().getFirst());
        return switch (slot.shape()) {
            case UNARY -> {
                expect(count, 0, 0);
                PyObject result = f.unary(ts, self);
                yield result == null ? PyNone.NONE : result;
            }
            case NEXT -> {
                expect(count, 0, 0);
                ts.clearStopIteration();
                PyObject result = f.unary(ts, self);
                if (result == null) {
                    throw ts.takeStopIteration();
                }
                yield result;
            }
            case BINARY -> {
                if (count != 1 && unpacks(slot)) {
                    throw Raise.typeError(" expected 1 argument, got %d", count);
                }
                expect(count, 1, 1);
                yield f.binary(ts, self, args[from]);
            }
            case BINARY_R -> {
                expect(count, 1, 1);
                yield first ? f.binary(ts, self, args[from]) : f.binary(ts, args[from], self);
            }
            case POWER -> {
                expect(count, 1, slot == Slot.nb_power ? 2 : 1);
                PyObject modulus = count == 2 ? args[from + 1] : PyNone.NONE;
                yield first ? f.power(ts, self, args[from], modulus) : f.power(ts, args[from], self, modulus);
            }
            case GET -> get(ts, f, self, args, from, count);
            case HASH -> {
                expect(count, 0, 0);
                yield PyInt.of(f.hash(ts, self));
            }
            case LENGTH -> {
                expect(count, 0, 0);
                yield PyInt.of(f.length(ts, self));
            }
            case TEST -> {
                expect(count, 0, 0);
                yield PyBool.of(f.test(ts, self));
            }
            case CONTAINS -> {
                expect(count, 1, 1);
                yield PyBool.of(f.contains(ts, self, args[from]));
            }
            case ASSIGN -> {
                expect(count, first ? 2 : 1, first ? 2 : 1);
                if (slot == Slot.tp_setattro) {
                    checkNotOverridden(self, f, wrapper.name());
                }
                f.assign(ts, self, args[from], first ? args[from + 1] : null);
                yield PyNone.NONE;
            }
            case COMPARE -> {
                expect(count, 1, 1);
                yield f.compare(ts, self, args[from], slot.dunders().indexOf(wrapper.name()));
            }
            case FINALIZE -> {
                expect(count, 0, 0);
                f.finalise(ts, self);
                yield PyNone.NONE;
            }
            case CALL, INIT, NEW -> throw new IllegalStateException("no wrapper of " + slot);
        };
    }

    /// Whether CPython takes the one argument by a function whose message begins with the function's empty name.
    private static boolean unpacks(Slot slot) {
        return switch (slot) {
            case sq_repeat, sq_inplace_repeat, bf_getbuffer, bf_releasebuffer -> true;
            default -> false;
        };
    }

    /// Refuses to set an attribute by the way of a base when a built-in class in between has its own. Compare CPython
    /// Objects/typeobject.c hackcheck.
    private static void checkNotOverridden(PyObject self, SlotFunction f, String what) {
        PyType type = self.type;
        PyType defining = type;
        PyType[] mro = type.mro();
        for (int i = mro.length; --i >= 0; ) {
            SlotFunction set = mro[i].tp_setattro;
            if (!(set instanceof DunderSlot) && set == type.tp_setattro) {
                defining = mro[i];
                break;
            }
        }
        for (PyType base = defining; base != null && base.tp_setattro != f; base = base.base()) {
            if (!(base.tp_setattro instanceof DunderSlot)) {
                throw Raise.typeError("can't apply this %s to %s object", what, type.fullName());
            }
        }
    }

    private static PyObject get(ThreadState ts, SlotFunction f, PyObject self, PyObject[] args, int from, int count) {
        expect(count, 1, 2);
        PyObject instance = args[from] == PyNone.NONE ? null : args[from];
        PyObject owner = count == 1 || args[from + 1] == PyNone.NONE ? null : args[from + 1];
        if (instance == null && owner == null) {
            throw Raise.typeError("__get__(None, None) is invalid");
        }
        return f.get(ts, self, instance, owner);
    }

    /// Where CPython unpacks two arguments its message begins with the function's empty name.
    private static void expect(int count, int least, int most) {
        if (count >= least && count <= most) {
            return;
        }
        String name = most == 2 ? " " : "";
        if (least == most) {
            throw Raise.typeError("%sexpected %d argument%s, got %d", name, least, least == 1 ? "" : "s", count);
        }
        throw count < least
                ? Raise.typeError(
                        "%sexpected at least %d argument%s, got %d", name, least, least == 1 ? "" : "s", count)
                : Raise.typeError("%sexpected at most %d arguments, got %d", name, most, count);
    }
}
