/// The module `array`: sequences of numbers of one machine type.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.array;
