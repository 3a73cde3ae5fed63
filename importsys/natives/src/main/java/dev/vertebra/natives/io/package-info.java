/// The module `_io` as a whole: `open`, the table of its classes, and the standard streams; the module `errno` too.
///
/// Above `bytes` and `text`, which are above `streams`. Start with [dev.vertebra.natives.io.OpenFunction] and
/// [dev.vertebra.natives.io.StandardStreams].
package dev.vertebra.natives.io;
