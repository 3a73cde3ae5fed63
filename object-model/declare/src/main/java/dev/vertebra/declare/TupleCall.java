package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that CPython calls the function with a tuple of its arguments, which shows in messages: they tell its bare name
/// where a call by array would tell its owner too.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface TupleCall {
    /// Whether the tuple is read by a format, which tells a wrong number of arguments in words of its own.
    boolean parsed() default false;
}
