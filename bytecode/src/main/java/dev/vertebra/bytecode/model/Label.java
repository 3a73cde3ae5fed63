package dev.vertebra.bytecode.model;

/// A place between two instructions, whatever is put before it. Labels are compared by identity.
public final class Label implements Element {
    /// Makes a label that is not placed yet.
    public Label() {}
}
