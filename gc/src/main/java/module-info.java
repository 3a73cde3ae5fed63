import org.jspecify.annotations.NullMarked;

/// Memory strategies: reference counts with a generational cycle collector, and the host JVM's own collection.
///
/// Start with the package [dev.vertebra.gc].
@NullMarked
module dev.vertebra.gc {
    requires transitive dev.vertebra.objectmodel;
    requires static transitive org.jspecify;
    requires static jdk.jfr;

    exports dev.vertebra.gc;
    exports dev.vertebra.gc.graph;

    provides dev.vertebra.objectmodel.ReferenceTracker with
            dev.vertebra.gc.CountingTracker,
            dev.vertebra.gc.HostTracker;
    provides dev.vertebra.objectmodel.NativeModule with
            dev.vertebra.gc.MemoryModules;
}
