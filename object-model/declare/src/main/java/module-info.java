import org.jspecify.annotations.NullMarked;

/// The vocabulary in which natives are declared: annotations with Python signatures, the slot table, the signature
/// grammar.
///
/// It depends on nothing of Vertebra, so that the annotation processor and the run-time share one source of truth.
@NullMarked
module dev.vertebra.declare {
    requires static transitive org.jspecify;

    exports dev.vertebra.declare;
}
