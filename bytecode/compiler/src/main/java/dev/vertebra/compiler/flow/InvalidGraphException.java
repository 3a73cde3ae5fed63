package dev.vertebra.compiler.flow;

/// A flow graph that no source gives, only a tree made by a program: the `ValueError` that CPython raises.
public final class InvalidGraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidGraphException(String what) {
        super("Invalid CFG, " + what, null, false, false);
    }
}
