/// The module `_struct`: values in Java arrays of bytes as C lays them out.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.struct;
