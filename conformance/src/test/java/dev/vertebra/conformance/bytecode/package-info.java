/// Code objects and compiled files between CPython and us, both ways.
@NullMarked
package dev.vertebra.conformance.bytecode;

import org.jspecify.annotations.NullMarked;
