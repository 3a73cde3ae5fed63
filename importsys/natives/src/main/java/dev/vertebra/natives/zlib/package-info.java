/// The module `zlib`: deflate compression in its three containers, on the JDK's deflater and inflater.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.zlib;
