package dev.vertebra.declare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The table of type slots: for each slot its function's shape and the dunder names that it stands for.
///
/// The order is that of CPython's slot definitions, which decides which wrapper a dunder gets first.
/// Compare CPython Objects/typeobject.c slotdefs. CPython's `sq_length` and `sq_item` families are one with
/// `mp_length`, `mp_subscript` and
/// `mp_ass_subscript` here; `sq_concat` and `sq_repeat` are kept, because the number protocol tries them last.
public enum Slot {
    tp_repr(Shape.UNARY, "__repr__"),
    tp_hash(Shape.HASH, "__hash__"),
    tp_call(Shape.CALL, "__call__"),
    tp_str(Shape.UNARY, "__str__"),
    tp_getattro(Shape.BINARY, "__getattribute__", "__getattr__"),
    tp_setattro(Shape.ASSIGN, "__setattr__", "__delattr__"),
    tp_richcompare(Shape.COMPARE, "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"),
    tp_iter(Shape.UNARY, "__iter__"),
    tp_iternext(Shape.NEXT, "__next__"),
    tp_descr_get(Shape.GET, "__get__"),
    tp_descr_set(Shape.ASSIGN, "__set__", "__delete__"),
    tp_init(Shape.INIT, "__init__"),
    tp_new(Shape.NEW, "__new__"),
    tp_finalize(Shape.FINALIZE, "__del__"),
    bf_getbuffer(Shape.BINARY, "__buffer__"),
    bf_releasebuffer(Shape.BINARY, "__release_buffer__"),
    am_await(Shape.UNARY, "__await__"),
    am_aiter(Shape.UNARY, "__aiter__"),
    am_anext(Shape.UNARY, "__anext__"),
    nb_add(Shape.BINARY_R, "__add__", "__radd__"),
    nb_subtract(Shape.BINARY_R, "__sub__", "__rsub__"),
    nb_multiply(Shape.BINARY_R, "__mul__", "__rmul__"),
    nb_remainder(Shape.BINARY_R, "__mod__", "__rmod__"),
    nb_divmod(Shape.BINARY_R, "__divmod__", "__rdivmod__"),
    nb_power(Shape.POWER, "__pow__", "__rpow__"),
    nb_negative(Shape.UNARY, "__neg__"),
    nb_positive(Shape.UNARY, "__pos__"),
    nb_absolute(Shape.UNARY, "__abs__"),
    nb_bool(Shape.TEST, "__bool__"),
    nb_invert(Shape.UNARY, "__invert__"),
    nb_lshift(Shape.BINARY_R, "__lshift__", "__rlshift__"),
    nb_rshift(Shape.BINARY_R, "__rshift__", "__rrshift__"),
    nb_and(Shape.BINARY_R, "__and__", "__rand__"),
    nb_xor(Shape.BINARY_R, "__xor__", "__rxor__"),
    nb_or(Shape.BINARY_R, "__or__", "__ror__"),
    nb_int(Shape.UNARY, "__int__"),
    nb_float(Shape.UNARY, "__float__"),
    nb_inplace_add(Shape.BINARY, "__iadd__"),
    nb_inplace_subtract(Shape.BINARY, "__isub__"),
    nb_inplace_multiply(Shape.BINARY, "__imul__"),
    nb_inplace_remainder(Shape.BINARY, "__imod__"),
    nb_inplace_power(Shape.POWER, "__ipow__"),
    nb_inplace_lshift(Shape.BINARY, "__ilshift__"),
    nb_inplace_rshift(Shape.BINARY, "__irshift__"),
    nb_inplace_and(Shape.BINARY, "__iand__"),
    nb_inplace_xor(Shape.BINARY, "__ixor__"),
    nb_inplace_or(Shape.BINARY, "__ior__"),
    nb_floor_divide(Shape.BINARY_R, "__floordiv__", "__rfloordiv__"),
    nb_true_divide(Shape.BINARY_R, "__truediv__", "__rtruediv__"),
    nb_inplace_floor_divide(Shape.BINARY, "__ifloordiv__"),
    nb_inplace_true_divide(Shape.BINARY, "__itruediv__"),
    nb_index(Shape.UNARY, "__index__"),
    nb_matrix_multiply(Shape.BINARY_R, "__matmul__", "__rmatmul__"),
    nb_inplace_matrix_multiply(Shape.BINARY, "__imatmul__"),
    mp_length(Shape.LENGTH, "__len__"),
    mp_subscript(Shape.BINARY, "__getitem__"),
    mp_ass_subscript(Shape.ASSIGN, "__setitem__", "__delitem__"),
    sq_concat(Shape.BINARY, "__add__"),
    sq_repeat(Shape.BINARY, "__mul__", "__rmul__"),
    sq_contains(Shape.CONTAINS, "__contains__"),
    sq_inplace_concat(Shape.BINARY, "__iadd__"),
    sq_inplace_repeat(Shape.BINARY, "__imul__");

    /// What a slot's function takes and gives.
    public enum Shape {
        /// `(self) -> object`
        UNARY,
        /// `(self) -> object`, or null when exhausted
        NEXT,
        /// `(self, other) -> object`
        BINARY,
        /// `(left, right) -> object`, where either operand may be of the type; the second dunder is the reflected one
        BINARY_R,
        /// `(base, exponent, modulus) -> object`
        POWER,
        /// `(descriptor, instance or null, owner or null) -> object`
        GET,
        /// `(self) -> 64-bit hash`
        HASH,
        /// `(self) -> length`
        LENGTH,
        /// `(self) -> truth`
        TEST,
        /// `(self, element) -> truth`
        CONTAINS,
        /// `(self, key, value)`; a null value deletes
        ASSIGN,
        /// `(self, other, operator) -> object`
        COMPARE,
        /// `(self, arguments…) -> object`
        CALL,
        /// `(self, arguments…)`
        INIT,
        /// `(type, arguments…) -> object`
        NEW,
        /// `(self)`
        FINALIZE
    }

    private final Shape shape;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> dunders;

    Slot(Shape shape, String... dunders) {
        this.shape = shape;
        this.dunders = List.of(dunders);
    }

    /// What the slot's function takes and gives.
    public Shape shape() {
        return shape;
    }

    /// The dunder names, the primary one first.
    public List<String> dunders() {
        return dunders;
    }

    /// The slot that a native method of this Java name fills, or null: the name is a slot's own or a dunder.
    public static @org.jspecify.annotations.Nullable Slot ofNative(String javaName) {
        return Names.BY_NAME.get(javaName);
    }

    /// The slots by their own names and by the dunders for which they come first.
    private static final class Names {
        private static final Map<String, Slot> BY_NAME = new HashMap<>();

        static {
            for (Slot slot : values()) {
                BY_NAME.putIfAbsent(slot.name(), slot);
                for (String dunder : slot.dunders) {
                    BY_NAME.putIfAbsent(dunder, slot);
                }
            }
        }
    }
}
