/// Streams of bytes: files, buffers over raw streams, and bytes in memory.
///
/// Uses `streams`, `files` for what is open, and `process` for signals that end a wait. `FileIO` and the buffers are
/// together, for a buffer over a file reads and writes it without a call through Python. Start with
/// [dev.vertebra.natives.io.bytes.PyFileIO] and
/// [dev.vertebra.natives.io.bytes.PyBuffered]; the methods of buffers are in the classes named `Buffered…`.
package dev.vertebra.natives.io.bytes;
