/// Our interpreter as a subject in the runner's own JVM: a fresh runtime for each case, no process.
///
/// The only package that knows the interpreter. It is found as a service and works where the interpreter's modules are
/// on the module path, as in the image; without them the rest of the module works just as well.
@NullMarked
package dev.vertebra.conformance.inside;

import org.jspecify.annotations.NullMarked;
