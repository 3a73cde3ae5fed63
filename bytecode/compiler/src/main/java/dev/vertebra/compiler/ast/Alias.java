package dev.vertebra.compiler.ast;

import org.jspecify.annotations.Nullable;

/// A name that an import statement binds.
/// Compare CPython Parser/Python.asdl alias.
public record Alias(String name, @Nullable String asname, Position position) {}
