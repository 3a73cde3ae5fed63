package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The function in a type slot or behind a built-in function: one entry point for each shape that a call can have.
///
/// An abstract class with a method for each shape, so that a call through a slot is one virtual call without casts. A
/// function answers the
/// shapes that it has; asking for another is a defect of the runtime and says so.
public abstract class SlotFunction {

    /// `(self) -> object`; as `__next__`, null when exhausted.
    public @Nullable PyObject unary(ThreadState ts, PyObject self) {
        throw wrongShape("unary");
    }

    /// `(left, right) -> object`.
    public PyObject binary(ThreadState ts, PyObject left, PyObject right) {
        throw wrongShape("binary");
    }

    /// `(base, exponent, modulus) -> object`.
    public PyObject power(ThreadState ts, PyObject base, PyObject exponent, PyObject modulus) {
        throw wrongShape("power");
    }

    /// `(descriptor, instance, owner) -> object`; the instance is null for access through the class.
    public PyObject get(ThreadState ts, PyObject descriptor, @Nullable PyObject instance, @Nullable PyObject owner) {
        throw wrongShape("get");
    }

    /// `(self) -> hash`.
    public long hash(ThreadState ts, PyObject self) {
        throw wrongShape("hash");
    }

    /// `(self) -> length`, never negative.
    public long length(ThreadState ts, PyObject self) {
        throw wrongShape("length");
    }

    /// `(self) -> truth`.
    public boolean test(ThreadState ts, PyObject self) {
        throw wrongShape("test");
    }

    /// `(self, element) -> truth`.
    public boolean contains(ThreadState ts, PyObject self, PyObject element) {
        throw wrongShape("contains");
    }

    /// `(self, key, value)`; a null value deletes.
    public void assign(ThreadState ts, PyObject self, PyObject key, @Nullable PyObject value) {
        throw wrongShape("assign");
    }

    /// `(self, other, operator) -> object`, the operator one of [CompareOp].
    public PyObject compare(ThreadState ts, PyObject self, PyObject other, int operator) {
        throw wrongShape("compare");
    }

    /// `(self)`, at the end of its life.
    public void finalise(ThreadState ts, PyObject self) {
        throw wrongShape("finalise");
    }

    /// A call with any arguments: `count` positional ones from `args[from]`, then one value for each name in
    /// `keywords`.
    ///
    /// Serves `tp_call`, `tp_new` (self is the type), `tp_init` (the result is None) and built-in functions.
    public PyObject call(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        throw wrongShape("call");
    }

    /// A call without arguments.
    public PyObject call0(ThreadState ts, PyObject self) {
        return call(ts, self, PyTuple.NO_OBJECTS, 0, 0, null);
    }

    /// A call with one positional argument.
    public PyObject call1(ThreadState ts, PyObject self, PyObject a) {
        return call(ts, self, new PyObject[] {a}, 0, 1, null);
    }

    /// A call with two positional arguments.
    public PyObject call2(ThreadState ts, PyObject self, PyObject a, PyObject b) {
        return call(ts, self, new PyObject[] {a, b}, 0, 2, null);
    }

    /// A call with three positional arguments.
    public PyObject call3(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
        return call(ts, self, new PyObject[] {a, b, c}, 0, 3, null);
    }

    /// A call with four positional arguments.
    public PyObject call4(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) {
        return call(ts, self, new PyObject[] {a, b, c, d}, 0, 4, null);
    }

    private IllegalStateException wrongShape(String shape) {
        return new IllegalStateException(getClass().getName() + " has no entry of shape " + shape);
    }
}
