/// Compression: the containers of xz around the encoder of `org.tukaani.xz`.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.lzma.write;
