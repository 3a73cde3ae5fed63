package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that CPython passes the method the class that defines it. Such a method is called like one that takes keywords
/// even if it takes none, which shows in messages: `append() takes exactly 1 positional argument (0 given)`.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface DefiningClass {}
