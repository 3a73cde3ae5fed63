package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says what `__text_signature__` of a native is, where CPython's is not the declared signature.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface ShownSignature {
    /// The text with parentheses and bound parameter, `"($self, object, /)"`; empty for None.
    String value();
}
