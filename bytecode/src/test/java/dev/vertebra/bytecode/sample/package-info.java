/// Tools written with the module `dev.vertebra.bytecode` and nothing else.
@NullMarked
package dev.vertebra.bytecode.sample;

import org.jspecify.annotations.NullMarked;
