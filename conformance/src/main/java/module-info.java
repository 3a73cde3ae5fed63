import org.jspecify.annotations.NullMarked;

/// The conformance suite: small Python programs with the outcome that CPython 3.13 gives them, a runner that puts
/// them to any interpreter, and reports by row. It asks nothing of the interpreter that it judges but a command
/// line or a [dev.vertebra.conformance.Subject.Provider].
@NullMarked
module dev.vertebra.conformance {
    requires static transitive org.jspecify;
    requires static dev.vertebra.interpreter;

    exports dev.vertebra.conformance;
    exports dev.vertebra.conformance.differential;

    provides dev.vertebra.conformance.Subject.Provider with
            dev.vertebra.conformance.inside.RuntimeProvider;

    uses dev.vertebra.conformance.Subject.Provider;
}
