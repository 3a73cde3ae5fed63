/// Code that has become classes of the JVM, compared with the evaluation loop and with CPython.
@NullMarked
package dev.vertebra.conformance.compiled;

import org.jspecify.annotations.NullMarked;
