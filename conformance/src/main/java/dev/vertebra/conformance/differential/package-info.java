/// Numbered programs that need no recordings: each runs on CPython and on another interpreter, and what both show is
/// compared block by block.
///
/// Start at [DifferentialScript], what there is to run; [DifferentialRun] puts it to two
/// [dev.vertebra.conformance.Subject]s; [Block] is what is compared. [Main] is the command line.
@NullMarked
package dev.vertebra.conformance.differential;

import org.jspecify.annotations.NullMarked;
