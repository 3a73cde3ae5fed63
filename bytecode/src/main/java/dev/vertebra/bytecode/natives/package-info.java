/// The native Python modules of this module: `marshal` and `_opcode`.
package dev.vertebra.bytecode.natives;
