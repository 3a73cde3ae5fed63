/// CPython 3.13's bytecode: the opcode table and code objects.
///
/// Read [dev.vertebra.bytecode.Opcode] first.
package dev.vertebra.bytecode;
