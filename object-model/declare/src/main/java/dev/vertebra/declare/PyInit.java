package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares `__init__` of a type; the method returns nothing.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyInit {
    /// The signature of the call as users see it: `"list(iterable=(), /)"`.
    String value();
}
