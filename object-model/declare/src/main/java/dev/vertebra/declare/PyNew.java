package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares `__new__` of a type: a static method whose first parameter (after the thread state) is the class to
/// instantiate.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyNew {
    /// The signature of the call as users see it: `"list(iterable=(), /)"`.
    String value();
}
