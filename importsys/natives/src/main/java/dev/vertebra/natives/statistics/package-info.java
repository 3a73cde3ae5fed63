/// The module `_statistics`.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.statistics;
