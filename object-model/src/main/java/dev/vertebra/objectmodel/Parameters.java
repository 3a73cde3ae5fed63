package dev.vertebra.objectmodel;

import dev.vertebra.declare.Signature;
import java.util.List;

/// The parameters of a native in the form in which calls are checked against them.
///
/// Positional parameters come first, then the one that collects positional arguments, keyword-only ones, and the one
/// that collects keywords.
final class Parameters {
    /// The names of all parameters in order.
    final PyStr[] names;

    /// Whether each must be given.
    final boolean[] required;

    /// How many are filled by position only.
    final int positionalOnly;

    /// How many may be filled by position.
    final int positional;

    /// How many positional ones must be given.
    final int leastPositional;

    /// Where the parameter stands that collects positional arguments, or -1.
    final int varPositional;

    /// Where the parameter stands that collects keyword arguments, or -1.
    final int varKeyword;

    private Parameters(List<Signature.Parameter> parameters) {
        int size = parameters.size();
        names = new PyStr[size];
        required = new boolean[size];
        int only = 0;
        int all = 0;
        int least = 0;
        int var = -1;
        int keywords = -1;
        for (int i = 0; i < size; i++) {
            Signature.Parameter parameter = parameters.get(i);
            names[i] = PyStr.intern(parameter.name());
            required[i] = parameter.required();
            switch (parameter.kind()) {
                case POSITIONAL_ONLY -> only++;
                case VAR_POSITIONAL -> var = i;
                case VAR_KEYWORD -> keywords = i;
                case POSITIONAL_OR_KEYWORD, KEYWORD_ONLY -> {}
            }
            if (parameter.positional()) {
                all++;
                least += required[i] ? 1 : 0;
            }
        }
        positionalOnly = only;
        positional = all;
        leastPositional = least;
        varPositional = var;
        varKeyword = keywords;
    }

    /// The parameters of a native without its receiver.
    static Parameters of(Native function) {
        Signature signature = Signature.parse(function.signature());
        boolean receiver = switch (function.kind()) {
            case METHOD, CLASS_METHOD -> true;
            case FUNCTION ->
                !signature.parameters().isEmpty()
                        && signature.parameters().getFirst().marker();
            case STATIC_METHOD, NEW, INIT, GETTER, MEMBER, SETTER, SLOT -> false;
        };
        return new Parameters(receiver ? signature.withoutFirst().parameters() : signature.parameters());
    }

    int size() {
        return names.length;
    }

    /// How many parameters there are that do not collect.
    int fixed() {
        return names.length - (varPositional >= 0 ? 1 : 0) - (varKeyword >= 0 ? 1 : 0);
    }

    /// Whether any parameter takes a keyword.
    boolean takesKeywords() {
        return positionalOnly + (varPositional >= 0 ? 1 : 0) < names.length;
    }
}
