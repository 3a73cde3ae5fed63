package dev.vertebra.namespaces.scope;

/// The place of a whole line.
record LineSpan(int lineno) implements SourceSpan {
    @Override
    public int colOffset() {
        return 0;
    }

    @Override
    public int endLineno() {
        return lineno;
    }

    @Override
    public int endColOffset() {
        return 0;
    }
}
