/// Algorithms on doubles without Python objects: text, hexadecimal text, rounding, hash.
///
/// Start with [dev.vertebra.objectmodel.internal.floats.FloatText].
package dev.vertebra.objectmodel.internal.floats;
