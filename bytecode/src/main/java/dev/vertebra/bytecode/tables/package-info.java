/// The tables of a code object as Java values: locations and exception handlers, and the builders that write them.
///
/// Nothing here knows a Python object, so that assemblers and tools can use it alone. Offsets are in code units of
/// two bytes unless the name says bytes.
package dev.vertebra.bytecode.tables;
