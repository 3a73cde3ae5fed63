package dev.vertebra.natives.datetime.span;

import dev.vertebra.objectmodel.PyStr;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Builds the ASCII text of dates and times.
public final class AsciiText {
    private byte[] bytes;
    private int length;

    /// @param room how long the text is at most, without what [#ascii] appends
    public AsciiText(int room) {
        bytes = new byte[room];
    }

    public AsciiText put(char c) {
        bytes[length++] = (byte) c;
        return this;
    }

    /// A number below 100 with two digits; one of three digits has three.
    public AsciiText two(int number) {
        if (number > 99) {
            return number(number);
        }
        bytes[length] = (byte) ('0' + number / 10);
        bytes[length + 1] = (byte) ('0' + number % 10);
        length += 2;
        return this;
    }

    /// A number with at least three digits.
    public AsciiText three(int number) {
        bytes[length++] = (byte) ('0' + number / 100 % 10);
        return two(number % 100);
    }

    /// A number with at least four digits.
    public AsciiText four(int number) {
        return number > 9999 ? number(number) : two(number / 100).two(number % 100);
    }

    /// A number with at least six digits.
    public AsciiText six(int number) {
        return number > 999_999
                ? number(number)
                : two(number / 10_000).two(number / 100 % 100).two(number % 100);
    }

    public AsciiText number(int number) {
        return ascii(Integer.toString(number));
    }

    public AsciiText ascii(String text) {
        int end = length + text.length();
        if (end > bytes.length - 16) {
            bytes = Arrays.copyOf(bytes, end + 32);
        }
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /// `2020-01-31`.
    public AsciiText date(int year, int month, int day) {
        return four(year).put('-').two(month).put('-').two(day);
    }

    /// An offset as hours, minutes and, unless they are 0, seconds and microseconds; its sign before it.
    public AsciiText offset(PyTimeDelta offset, String separator) {
        long whole = offset.microsecondsInLong();
        put(offset.days < 0 ? '-' : '+');
        whole = Math.abs(whole);
        int seconds = (int) (whole / PyTimeDelta.MICROSECONDS);
        int microseconds = (int) (whole % PyTimeDelta.MICROSECONDS);
        two(seconds / 3600).ascii(separator).two(seconds / 60 % 60);
        if (seconds % 60 != 0 || microseconds != 0) {
            ascii(separator).two(seconds % 60);
        }
        return microseconds == 0 ? this : put('.').six(microseconds);
    }

    public PyStr toStr() {
        return PyStr.ofLatin1(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
