/// The module `_io`: raw files, buffers and text streams, and what the files of a runtime are.
///
/// Start with [Descriptors], the table of open files, and [StandardStreams].
package dev.vertebra.natives.io;
