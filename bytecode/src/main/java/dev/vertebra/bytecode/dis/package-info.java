/// Code objects as text and as lists of instructions, the way CPython's `dis` shows them.
///
/// Start with [dev.vertebra.bytecode.dis.Disassembler].
package dev.vertebra.bytecode.dis;
