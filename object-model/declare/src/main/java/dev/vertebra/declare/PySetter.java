package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares the setter of an attribute: `(ts, self, value)`, where a null value means deletion.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PySetter {
    /// The name of the attribute.
    String value();
}
