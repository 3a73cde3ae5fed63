/// Algorithms on big integers without Python objects: text, division, hash.
///
/// Start with [dev.vertebra.objectmodel.internal.ints.IntText].
package dev.vertebra.objectmodel.internal.ints;
