package dev.vertebra.compiler.codegen;

import dev.vertebra.compiler.stages.StageClock;

/// How code is to be generated.
///
/// @param filename `co_filename`
/// @param optimize the level of `-O`: 1 drops assertions, 2 doc strings too
/// @param futureFlags the bits of `co_flags` of the future features in force
/// @param topLevelAwait whether a module may await (`PyCF_ALLOW_TOP_LEVEL_AWAIT`)
/// @param clock what measures the stages
public record CodegenOptions(String filename, int optimize, int futureFlags, boolean topLevelAwait, StageClock clock) {
    /// Options without a clock.
    public CodegenOptions(String filename, int optimize, int futureFlags, boolean topLevelAwait) {
        this(filename, optimize, futureFlags, topLevelAwait, StageClock.OFF);
    }
}
