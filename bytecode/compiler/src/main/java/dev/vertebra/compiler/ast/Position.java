package dev.vertebra.compiler.ast;

import dev.vertebra.namespaces.scope.SourceSpan;

/// The place of a node in the source. Lines count from 1, columns from 0 in bytes of UTF-8; the end is exclusive.
/// Compare CPython Parser/Python.asdl attributes.
public record Position(int lineno, int colOffset, int endLineno, int endColOffset) implements SourceSpan {}
