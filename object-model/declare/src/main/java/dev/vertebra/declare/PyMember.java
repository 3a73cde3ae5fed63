package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares an attribute that is part of the structure of an object, which Python shows as a `member_descriptor`;
/// otherwise like [PyGetter], and writable by a [PySetter] of the same name.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyMember {
    /// The name of the attribute.
    String value();
}
