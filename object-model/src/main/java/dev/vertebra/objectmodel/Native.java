package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// One native function: a row of a switch-dispatched table that the annotation processor writes.
///
/// A getter or member answers `unary`, a setter `assign` (its key is ignored), a slot the shape of the slot, everything
/// else `call` and `call0` to `call4`.
/// Methods get their receiver and class methods and `__new__` their class as `self`.
///
/// Each declaring class `X` gets a class `XNatives` that extends this one; every instance stands for one row. Its
/// entries switch on [#id]
/// and call the declared static method. The rows say what the function is to Python.
public abstract class Native extends SlotFunction {

    /// What a row declares.
    public enum Kind {
        FUNCTION,
        METHOD,
        CLASS_METHOD,
        STATIC_METHOD,
        NEW,
        INIT,
        GETTER,
        MEMBER,
        SETTER,
        SLOT
    }

    /// How CPython passes arguments to the function, which shows in messages.
    enum Passing {
        ARRAY,
        /// As a tuple, which the function unpacks.
        TUPLE,
        /// As a tuple, which a format reads.
        PARSED_TUPLE,
        /// By array, which a format reads.
        PARSED_ARRAY,
        /// By array and with names of keywords, even to a method that takes none, and with the class that defines it.
        DEFINING_CLASS
    }

    /// The position of the row in its table.
    protected final int id;

    private @Nullable Parameters parameters;
    private @Nullable String otherOwner;
    private @Nullable String shown;
    private Passing passing = Passing.ARRAY;
    final Kind kind;
    final String name;
    private final String signature;
    private final @Nullable String doc;

    /// Makes a row.
    ///
    /// @param id the position in the table
    /// @param kind what the row declares
    /// @param name the Python name; for a slot the dunder or slot name of the Java method
    /// @param signature the parameters in parentheses, as declared, or an empty text where there is none
    /// @param doc the documentation, or null
    protected Native(int id, Kind kind, String name, String signature, @Nullable String doc) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.signature = signature;
        this.doc = doc;
    }

    public final Kind kind() {
        return kind;
    }

    public final String name() {
        return name;
    }

    /// The parameters as declared, with parentheses: `(self, value, /)`; empty for getters, members, setters and slots.
    public final String signature() {
        return signature;
    }

    /// Sets what `__text_signature__` shows; without, it follows from the signature.
    ///
    /// @param text the text, empty for None
    protected final Native shown(String text) {
        shown = text;
        return this;
    }

    /// Says that CPython passes a tuple of arguments.
    ///
    /// @param parsed whether a format reads it
    public final Native tupleCall(boolean parsed) {
        passing = parsed ? Passing.PARSED_TUPLE : Passing.TUPLE;
        return this;
    }

    /// Says that CPython passes an array of arguments, which a format reads.
    public final Native parsedCall() {
        passing = Passing.PARSED_ARRAY;
        return this;
    }

    /// Says that CPython passes the class that defines the method.
    public final Native definingClass() {
        passing = Passing.DEFINING_CLASS;
        return this;
    }

    /// How CPython passes the arguments.
    final Passing passing() {
        return passing;
    }

    /// What `__text_signature__` shows, empty for None; null where it follows from the signature.
    final @Nullable String shown() {
        return shown;
    }

    public final @Nullable String doc() {
        return doc;
    }

    /// The Python name of the type or module that declares the function.
    protected abstract String owner();

    /// The parameters that arguments fill, read from the signature at first use.
    final Parameters parameters() {
        Parameters known = parameters;
        if (known == null) {
            known = Parameters.of(this);
            parameters = known;
        }
        return known;
    }

    /// How messages name the function in full: `list.append()`, `len()`.
    final String qualifiedName() {
        boolean plain = kind == Kind.NEW || kind == Kind.INIT || owner().equals("builtins");
        return (plain ? "" : (otherOwner == null ? owner() : otherOwner) + ".") + name + "()";
    }

    /// The rows of a class that serves several types, for another one of them than the class names.
    public static Native[] of(String owner, Native[] rows) {
        for (Native row : rows) {
            row.otherOwner = owner;
        }
        return rows;
    }

    /// The slot of a row of kind SLOT, NEW or INIT; null for others.
    public final @Nullable Slot slot() {
        return switch (kind) {
            case SLOT -> Slot.ofNative(name);
            case NEW -> Slot.tp_new;
            case INIT -> Slot.tp_init;
            case FUNCTION, METHOD, CLASS_METHOD, STATIC_METHOD, GETTER, MEMBER, SETTER -> null;
        };
    }

    /// The row of a table that has this name.
    ///
    /// @throws IllegalArgumentException if the table has none
    public static Native named(Native[] rows, String name) {
        for (Native row : rows) {
            if (row.name().equals(name)) {
                return row;
            }
        }
        throw new IllegalArgumentException("the table has no row called " + name);
    }
}
