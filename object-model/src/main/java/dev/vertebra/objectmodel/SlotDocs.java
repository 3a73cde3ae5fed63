package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// The documentation and signatures of slot wrappers, made from the table of slots.
final class SlotDocs {
    private SlotDocs() {}

    /// The `__text_signature__` of the wrapper of a dunder.
    static @Nullable String signature(String dunder) {
        var slots = SlotWiring.slotsOf(dunder);
        if (slots.isEmpty()) {
            return null;
        }
        Slot slot = slots.getFirst();
        boolean first = dunder.equals(slot.dunders().getFirst());
        return switch (slot.shape()) {
            case UNARY, NEXT, HASH, LENGTH, TEST, FINALIZE -> "($self, /)";
            case BINARY ->
                switch (slot) {
                    case tp_getattro -> "($self, name, /)";
                    case bf_getbuffer -> "($self, flags, /)";
                    case bf_releasebuffer -> "($self, buffer, /)";
                    case mp_subscript -> "($self, key, /)";
                    default -> "($self, value, /)";
                };
            case BINARY_R, COMPARE -> "($self, value, /)";
            case CONTAINS -> "($self, key, /)";
            case POWER -> slot == Slot.nb_power ? "($self, value, mod=None, /)" : "($self, value, /)";
            case GET -> "($self, instance, owner=None, /)";
            case ASSIGN ->
                switch (slot) {
                    case tp_setattro -> first ? "($self, name, value, /)" : "($self, name, /)";
                    case tp_descr_set -> first ? "($self, instance, value, /)" : "($self, instance, /)";
                    default -> first ? "($self, key, value, /)" : "($self, key, /)";
                };
            case CALL, INIT -> "($self, /, *args, **kwargs)";
            case NEW -> "($type, *args, **kwargs)";
        };
    }

    /// The documentation of the wrapper of a dunder.
    static @Nullable String doc(String dunder) {
        return switch (dunder) {
            case "__buffer__" -> "Gives a memoryview of the memory of the object, as the flags ask for it.";
            case "__release_buffer__" -> "Takes back a memoryview that __buffer__ gave.";
            case "__repr__" -> "What repr(self) gives.";
            case "__str__" -> "What str(self) gives.";
            case "__hash__" -> "What hash(self) gives.";
            case "__call__" -> "What calling the object as self(...) does.";
            case "__init__" -> "Sets up a new instance. The documentation of the class tells the arguments.";
            case "__getattribute__" -> "What reading an attribute does: getattr(self, name).";
            case "__setattr__" -> "What assigning to an attribute does: setattr(self, name, value).";
            case "__delattr__" -> "What deleting an attribute does: delattr(self, name).";
            case "__lt__" -> "What self<value gives.";
            case "__le__" -> "What self<=value gives.";
            case "__eq__" -> "What self==value gives.";
            case "__ne__" -> "What self!=value gives.";
            case "__gt__" -> "What self>value gives.";
            case "__ge__" -> "What self>=value gives.";
            case "__iter__" -> "What iter(self) gives.";
            // The tests of CPython compare this one.
            case "__next__" -> "Implement next(self).";
            case "__get__" -> "What reading the attribute gives, for an instance or, with None, for the class.";
            case "__set__" -> "What assigning to the attribute of an instance does.";
            case "__delete__" -> "What deleting the attribute of an instance does.";
            case "__len__" -> "What len(self) gives.";
            case "__getitem__" -> "What self[key] gives.";
            case "__setitem__" -> "What self[key] = value does.";
            case "__delitem__" -> "What del self[key] does.";
            case "__contains__" -> "What key in self gives.";
            case "__bool__" -> "Whether the object counts as true.";
            case "__int__" -> "int(self)";
            case "__float__" -> "float(self)";
            case "__neg__" -> "-self";
            case "__pos__" -> "+self";
            case "__abs__" -> "abs(self)";
            case "__invert__" -> "~self";
            case "__divmod__" -> "What divmod(self, value) gives.";
            case "__rdivmod__" -> "What divmod(value, self) gives.";
            case "__pow__" -> "What pow(self, value, mod) gives.";
            case "__rpow__" -> "What pow(value, self, mod) gives.";
            case "__index__" -> "The integer that stands for the object, as in subscripts.";
            case "__del__" -> "Runs before the instance goes away.";
            case "__await__" -> "The iterator that await runs.";
            case "__aiter__" -> "The asynchronous iterator that async for runs.";
            case "__anext__" -> "An awaitable for the next element; at the end that raises StopAsyncIteration.";
            default -> operatorDoc(dunder);
        };
    }

    private static @Nullable String operatorDoc(String dunder) {
        String bare = dunder.substring(2, dunder.length() - 2);
        String symbol = symbol(bare);
        if (symbol != null) {
            return "What self" + symbol + "value gives.";
        }
        symbol = bare.startsWith("r") ? symbol(bare.substring(1)) : null;
        if (symbol != null) {
            return "What value" + symbol + "self gives.";
        }
        symbol = bare.startsWith("i") ? symbol(bare.substring(1)) : null;
        return symbol == null ? null : "What self" + symbol + "=value gives.";
    }

    private static @Nullable String symbol(String operation) {
        return switch (operation) {
            case "add" -> "+";
            case "sub" -> "-";
            case "mul" -> "*";
            case "mod" -> "%";
            case "lshift" -> "<<";
            case "rshift" -> ">>";
            case "and" -> "&";
            case "xor" -> "^";
            case "or" -> "|";
            case "floordiv" -> "//";
            case "truediv" -> "/";
            case "matmul" -> "@";
            case "pow" -> "**";
            default -> null;
        };
    }
}
