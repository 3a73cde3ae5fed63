package dev.vertebra.objectmodel;

import java.util.Arrays;

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

    private Parameters(Scan found) {
        names = Arrays.copyOf(found.names, found.size);
        required = Arrays.copyOf(found.required, found.size);
        positionalOnly = found.positionalOnly;
        positional = found.positional;
        leastPositional = found.leastPositional;
        varPositional = found.varPositional;
        varKeyword = found.varKeyword;
    }

    /// The parameters of a native without its receiver.
    static Parameters of(Native function) {
        String signature = function.signature();
        int from = signature.indexOf('(') + 1;
        boolean receiver = switch (function.kind()) {
            case METHOD, CLASS_METHOD -> true;
            case FUNCTION -> signature.startsWith("$", from);
            case STATIC_METHOD, NEW, INIT, GETTER, MEMBER, SETTER, SLOT -> false;
        };
        return new Parameters(new Scan(signature, from, receiver));
    }

    /// Reads a signature that was checked when the native was compiled. A start calls many natives for the first
    /// time: what calls need is therefore read in one go, by code that the JVM still interprets.
    private static final class Scan {
        private final String text;
        private int at;
        private boolean receiver;
        private boolean keywordOnly;

        PyStr[] names = new PyStr[4];
        boolean[] required = new boolean[4];
        int size;
        int positionalOnly;
        int positional;
        int leastPositional;
        int varPositional = -1;
        int varKeyword = -1;

        Scan(String text, int from, boolean receiver) {
            this.text = text;
            this.at = from;
            this.receiver = receiver;
            int last = text.length() - 1;
            while (at < last) {
                char c = text.charAt(at);
                if (c == ',' || Character.isWhitespace(c)) {
                    at++;
                } else {
                    parameter(c, last);
                }
            }
        }

        private void parameter(char first, int last) {
            if (first == '/') {
                positionalOnly = size;
                at++;
                return;
            }
            int stars = 0;
            while (text.charAt(at) == '*') {
                stars++;
                at++;
            }
            keywordOnly |= stars == 1;
            int begin = text.charAt(at) == '$' ? at + 1 : at;
            int end = endOfName(begin, last);
            boolean optional = toEnd(end, last);
            if (end > begin && !receiver) {
                add(PyStr.intern(text.substring(begin, end)), stars, !optional);
            }
            receiver &= end == begin;
        }

        private int endOfName(int begin, int last) {
            int end = begin;
            while (end < last && Character.isUnicodeIdentifierPart(text.charAt(end))) {
                end++;
            }
            return end;
        }

        /// Goes to the comma behind the parameter, if any.
        ///
        /// @return whether it has a default
        private boolean toEnd(int from, int last) {
            boolean optional = false;
            int depth = 0;
            char quote = 0;
            at = from;
            while (at < last) {
                char c = text.charAt(at);
                if (quote != 0) {
                    if (c == '\\') {
                        at++;
                    } else if (c == quote) {
                        quote = 0;
                    }
                } else if (c == ',' && depth == 0) {
                    break;
                } else {
                    optional |= c == '=';
                    quote = c == '\'' || c == '"' ? c : 0;
                    depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
                }
                at++;
            }
            return optional;
        }

        private void add(PyStr name, int stars, boolean must) {
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                required = Arrays.copyOf(required, 2 * size);
            }
            if (stars == 1) {
                varPositional = size;
            } else if (stars == 2) {
                varKeyword = size;
            } else {
                required[size] = must;
                if (!keywordOnly) {
                    positional++;
                    leastPositional += must ? 1 : 0;
                }
            }
            names[size++] = name;
        }
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
