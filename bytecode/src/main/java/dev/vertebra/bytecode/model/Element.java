package dev.vertebra.bytecode.model;

/// What a code model consists of.
public sealed interface Element permits Label, Insn {}
