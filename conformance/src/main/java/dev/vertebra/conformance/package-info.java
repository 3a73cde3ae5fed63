/// Cases, subjects and reports.
///
/// Start at [Suite], which finds the cases; [Subject], what is judged; [SuiteRunner], which puts one to the other.
/// [Main] is the command line over these three, and [Recorder] makes the recordings anew. The package uses the JDK
/// only.
package dev.vertebra.conformance;
