/// Memory over a long time: what many runtimes leave behind in one JVM, and what many cycles cost. Each test runs in a
/// JVM of the image.
@NullMarked
package dev.vertebra.conformance.memory;

import org.jspecify.annotations.NullMarked;
