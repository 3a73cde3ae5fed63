import org.jspecify.annotations.NullMarked;

/// Python's object model: objects, types, attribute lookup, descriptors, metaclasses, exceptions and every built-in
/// type.
///
/// Start with the package [dev.vertebra.objectmodel]. The module runs alone, without an interpreter.
@NullMarked
module dev.vertebra.objectmodel {
    requires transitive dev.vertebra.declare;

    exports dev.vertebra.objectmodel;
    exports dev.vertebra.objectmodel.iterators;
    exports dev.vertebra.objectmodel.process;

    uses dev.vertebra.objectmodel.ReferenceTracker;
}
