/// The module `binascii`: binary data as text and back, and checksums.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.binascii;
