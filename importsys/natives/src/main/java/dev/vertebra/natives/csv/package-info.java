/// The module `_csv`: reading and writing of comma-separated values.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.csv;
