/// Whole-program benchmarks: the programs below `conformance/bench/programs`, run on two interpreters in turn, cold and
/// warm, and a table of the ratios.
///
/// Start at [BenchMain]. The package uses the JDK only.
@NullMarked
package dev.vertebra.conformance.bench;

import org.jspecify.annotations.NullMarked;
