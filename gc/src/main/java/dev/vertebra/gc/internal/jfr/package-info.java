/// The events that Java Flight Recorder gets from the memory strategies.
///
/// Start with [dev.vertebra.gc.internal.jfr.Events], the only class that others use. It may use the JDK only, and the
/// module `jdk.jfr` through [dev.vertebra.gc.internal.jfr.Recorder] alone: a program that nobody records loads no class
/// of the recorder but one.
package dev.vertebra.gc.internal.jfr;
