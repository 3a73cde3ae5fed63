package dev.vertebra.bytecode.model;

/// A range of instructions whose exceptions a handler takes.
///
/// @param start before the first instruction
/// @param end after the last one
/// @param handler before the handler
/// @param depth how many stack entries the handler keeps
/// @param pushesOffset whether the handler finds the offset of the failing instruction below the exception
public record Region(Label start, Label end, Label handler, int depth, boolean pushesOffset) {}
