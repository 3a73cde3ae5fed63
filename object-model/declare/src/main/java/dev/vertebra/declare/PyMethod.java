package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares an instance method: the Python signature as text; the doc comment is `__doc__`.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyMethod {
    /// The signature in Argument Clinic form, the name first: `"index(self, value, start=0, stop=sys.maxsize, /)"`.
    String value();
}
