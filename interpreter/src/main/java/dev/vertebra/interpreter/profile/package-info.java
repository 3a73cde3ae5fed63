/// The module `_lsprof`, the profiler of `cProfile`: a tool of the core's monitoring.
///
/// Start with [dev.vertebra.interpreter.profile.PyProfiler].
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.profile;
