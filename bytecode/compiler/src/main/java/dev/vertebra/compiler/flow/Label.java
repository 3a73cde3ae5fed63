package dev.vertebra.compiler.flow;

/// A place in an [InstructionSequence] that instructions can jump to, before or after it is placed.
public final class Label {
    int position = -1;

    /// A label that has not been placed.
    public Label() {}

    /// Whether it has been placed.
    public boolean isPlaced() {
        return position >= 0;
    }
}
