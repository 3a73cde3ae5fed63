package dev.vertebra.compiler.stages;

/// A stage of the compiler, in the order of the work on one source.
public enum Stage {
    /// Source to tokens.
    TOKENS,
    /// Tokens to tree; for a source that is wrong also the search for its error.
    PARSE,
    /// Constants and the like are folded in the tree.
    FOLD,
    /// Names get their scopes.
    SCOPES,
    /// Tree to instructions.
    EMIT,
    /// The passes over the flow graph.
    FLOW,
    /// Flow graph to bytecode and tables.
    ASSEMBLE,
    /// Python's code objects are made.
    OBJECTS
}
