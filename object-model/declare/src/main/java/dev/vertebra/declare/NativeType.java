package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that the static members of a Java class are the natives of a built-in Python type.
///
/// The processor writes a class `<JavaClass>Natives` beside it. Several Java classes may contribute to one type: each
/// gets its own
/// natives class and the type is made from all of them.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface NativeType {
    /// The Python name of the type, for messages about its methods: `"list"`.
    String value();
}
