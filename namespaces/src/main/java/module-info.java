import org.jspecify.annotations.NullMarked;

/// Python's name spaces: which scope a name belongs to at compile time, and where its value lives at run time.
///
/// Start with the package [dev.vertebra.namespaces.scope] for the first, [dev.vertebra.namespaces] for the second.
@NullMarked
module dev.vertebra.namespaces {
    requires static transitive org.jspecify;
    requires transitive dev.vertebra.objectmodel;

    exports dev.vertebra.namespaces;
    exports dev.vertebra.namespaces.scope;
}
