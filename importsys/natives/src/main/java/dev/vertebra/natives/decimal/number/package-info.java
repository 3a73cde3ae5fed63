/// Decimal arithmetic without Python objects: values, the rules of a context, and every operation on them.
///
/// Start with [DecimalValue], [DecimalRules] and [Finish]. Operations are those of the General Decimal Arithmetic
/// Specification, version 1.70, as libmpdec understands it. The package uses the JDK and, for the one error that it
/// throws itself (out of memory), the object model.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.decimal.number;
