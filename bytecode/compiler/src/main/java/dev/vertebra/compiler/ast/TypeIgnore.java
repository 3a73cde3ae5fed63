package dev.vertebra.compiler.ast;

/// A `# type: ignore` comment; `tag` is what follows it.
/// Compare CPython Parser/Python.asdl type_ignore.
public record TypeIgnore(int lineno, String tag) {}
