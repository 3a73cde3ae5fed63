package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that the static members of a Java class annotated with [PyFunction] are functions of a native Python
/// module.
///
/// The processor writes a class `<JavaClass>Natives` beside it.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface NativeModuleTable {
    /// The dotted Python name of the module.
    String value();
}
