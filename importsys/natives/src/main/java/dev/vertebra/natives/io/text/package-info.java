/// Streams of text: over a stream of bytes, or in memory, with the decoding of line ends that both need.
///
/// Uses `streams`, and `bytes` to pass by calls where the stream below is a plain buffer. Start with
/// [dev.vertebra.natives.io.text.PyTextIOWrapper]; [dev.vertebra.natives.io.text.TextCoder] encodes and decodes for it,
/// [dev.vertebra.natives.io.text.PositionSearch] tells where in the bytes a character is.
package dev.vertebra.natives.io.text;
