package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares the getter of an attribute; the doc comment is the `__doc__` of the attribute.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyGetter {
    /// The name of the attribute.
    String value();
}
