package dev.vertebra.processor;

/// The type of a Java parameter or result, as far as conversions tell types apart.
///
/// @param form what conversion it asks for
/// @param name its source name; of use for [Form#SUBTYPE]
/// @param nullable whether null has a meaning
/// @param sliceIndex whether it is converted like a slice index
/// @param noneIsDefault whether None stands for the default of a slice index
record JavaType(Form form, String name, boolean nullable, boolean sliceIndex, boolean noneIsDefault) {
    /// What conversion a type asks for.
    enum Form {
        OBJECT,
        SUBTYPE,
        INT,
        LONG,
        DOUBLE,
        BOOLEAN,
        TEXT,
        VOID,
        OBJECTS,
        OTHER
    }

    boolean isObject() {
        return form == Form.OBJECT;
    }

    boolean isPython() {
        return form == Form.OBJECT || form == Form.SUBTYPE;
    }

    /// An expression of type `PyObject` as this type, when the class is known to fit.
    String cast(String expression) {
        return form == Form.SUBTYPE && isName(expression) ? "(" + name + ") " + expression : expression;
    }

    /// A result of this type as a `PyObject`.
    String wrap(String expression) {
        return switch (form) {
            case OBJECT, SUBTYPE -> expression;
            case INT, LONG -> "PyInt.of(" + expression + ")";
            case DOUBLE -> "PyFloat.of(" + expression + ")";
            case BOOLEAN -> "PyBool.of(" + expression + ")";
            case TEXT -> "PyStr.of(" + expression + ")";
            case VOID, OBJECTS, OTHER -> throw new IllegalStateException(name);
        };
    }

    private static boolean isName(String expression) {
        return expression.chars().allMatch(Character::isJavaIdentifierPart);
    }
}
