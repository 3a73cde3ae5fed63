/// Python values as bytes in CPython's marshal format, and `.pyc` files.
///
/// Start with [dev.vertebra.bytecode.marshal.MarshalReader], [dev.vertebra.bytecode.marshal.MarshalWriter] and
/// [dev.vertebra.bytecode.marshal.Pyc].
package dev.vertebra.bytecode.marshal;
