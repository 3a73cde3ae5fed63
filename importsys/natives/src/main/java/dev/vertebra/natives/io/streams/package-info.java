/// What all streams are: the class `_IOBase`, which finalises them, and the errors and arguments that they share.
///
/// Knows of no kind of stream. Start with [dev.vertebra.natives.io.streams.PyStream].
package dev.vertebra.natives.io.streams;
