/// CPython's own regression tests, run module by module on an interpreter, and the ledger of those that pass.
///
/// Start at [TestCatalogue], which knows the modules and their areas; [ModuleRunner], which runs one by the driver in
/// `conformance/cpython-tests`; [Score], which compares what came with [TestTable]s: what CPython passes, what passed
/// here before. [Main] is the command line over these.
@NullMarked
package dev.vertebra.conformance.regression;

import org.jspecify.annotations.NullMarked;
