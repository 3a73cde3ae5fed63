/// The module `_random`: the Mersenne Twister behind the library's `random`.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.random;
