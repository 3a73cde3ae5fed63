/// The bytes of XML: encodings, the input that waits, tokens and the grammar of the prolog over them. It knows neither
/// of
/// documents nor of Python; [dev.vertebra.natives.expat.parse] is made of it.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.expat.scan;
