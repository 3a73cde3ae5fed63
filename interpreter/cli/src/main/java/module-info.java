import org.jspecify.annotations.NullMarked;

/// The command line of Vertebra: `python3`'s options, and its prompt.
@NullMarked
module dev.vertebra.cli {
    requires dev.vertebra.interpreter;
    requires dev.vertebra.natives;
    requires static jdk.jfr;
    requires static transitive org.jspecify;
    requires jdk.unsupported;
}
