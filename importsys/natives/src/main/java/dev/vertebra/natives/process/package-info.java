/// What a runtime has of its process besides files: environment variables, signals that have arrived and signals that
/// are held back.
///
/// Uses `files`, for the descriptor that is told of signals. Start with
/// [dev.vertebra.natives.process.PendingSignals]; a host that gives a runtime the signals of the process implements
/// [dev.vertebra.natives.process.ProcessSignals].
package dev.vertebra.natives.process;
