/// The stages of the compiler and the time that each takes.
@NullMarked
package dev.vertebra.compiler.stages;

import org.jspecify.annotations.NullMarked;
