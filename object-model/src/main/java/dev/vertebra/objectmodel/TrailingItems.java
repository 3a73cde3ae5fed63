package dev.vertebra.objectmodel;

/// An object that has items of C behind its structure in CPython (`ob_size`), so that its size varies although no
/// program can ask for its length: a compiled pattern.
public interface TrailingItems {
    /// How many bytes the items take.
    long trailingSize();
}
