/// The module `_bz2`: compression as bzip2 has it. [dev.vertebra.natives.bz2.BlockWriter] and
/// [dev.vertebra.natives.bz2.StreamReader] know nothing of Python.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.bz2;
