/// The module `_lzma`: compression as xz and lzma have it.
///
/// The decoders in [dev.vertebra.natives.lzma.read] and the writers in [dev.vertebra.natives.lzma.write] know nothing
/// of Python; what both need of the formats is in [dev.vertebra.natives.lzma.format].
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.lzma;
