/// The module `time`.
///
/// Start with [TimeModule].
package dev.vertebra.natives.time;
