/// Annotations that declare Python functions, methods and types on Java members, and the one table of slots.
///
/// Start with [dev.vertebra.declare.NativeType], then [dev.vertebra.declare.PyMethod] and [dev.vertebra.declare.Slot].
package dev.vertebra.declare;
