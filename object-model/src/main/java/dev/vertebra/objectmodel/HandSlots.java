package dev.vertebra.objectmodel;

/// A slot function written by hand, where a generated one would lose an arity or has to be known by identity.
abstract class HandSlots extends Native {
    /// Makes the function of `tp_call`.
    HandSlots() {
        this("__call__");
    }

    /// Makes the function of the slot with a dunder.
    HandSlots(String dunder) {
        super(0, Kind.SLOT, dunder, "", null);
    }

    @Override
    protected String owner() {
        return "object";
    }

    /// The one row of a table.
    static Native[] rows(HandSlots function) {
        return new Native[] {function};
    }
}
