/// Decompression of what comes in pieces: each container and each filter is a [dev.vertebra.natives.lzma.read.Stage]
/// that
/// reads from the one before it, as far as the bytes go.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.lzma.read;
