package dev.vertebra.namespaces.scope;

/// Which comprehension a block is, if it is one.
public enum ComprehensionKind {
    /// The block is no comprehension.
    NONE("comprehension"),
    /// `[x for …]`
    LIST("list comprehension"),
    /// `{k: v for …}`
    DICT("dict comprehension"),
    /// `{x for …}`
    SET("set comprehension"),
    /// `(x for …)`
    GENERATOR("generator expression");

    private final String description;

    ComprehensionKind(String description) {
        this.description = description;
    }

    /// How messages call it.
    public String description() {
        return description;
    }
}
