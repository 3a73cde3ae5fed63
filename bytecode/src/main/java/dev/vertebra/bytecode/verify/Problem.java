package dev.vertebra.bytecode.verify;

/// Something wrong with a code object.
///
/// @param offset where, in bytes from the start of the code; -1 if it is not about an instruction
/// @param message what
public record Problem(int offset, String message) {
    @Override
    public String toString() {
        return offset < 0 ? message : message + " at " + offset;
    }
}
