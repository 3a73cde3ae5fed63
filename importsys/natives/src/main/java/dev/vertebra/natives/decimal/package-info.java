/// The module `_decimal`: decimal numbers, their contexts and signals.
///
/// Start with [PyDecimal], [PyDecimalContext] and [DecimalState]; the arithmetic itself is in the package `number`,
/// which
/// knows no Python objects. Every operation asks a context for its rules, works, and has the context settle the
/// outcome:
/// flags are set, traps are sprung, and the value becomes an object. Compare CPython Modules/_decimal/_decimal.c.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.decimal;
