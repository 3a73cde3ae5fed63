package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.scan.ByteKind;
import dev.vertebra.natives.expat.scan.ByteText;

/// Tells the listener of comments and processing instructions.
final class Markup {
    private Markup() {}

    /// Text with one newline for each line end.
    private static String normalised(byte[] b, int from, int to) {
        String text = ByteText.text(b, from, to);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// A comment.
    static void comment(XmlParser parser, byte[] b, int from, int to, boolean inDocument) {
        if (parser.wants(XmlEvent.COMMENT)) {
            parser.listener.comment(normalised(b, from + 4, to - 3));
        } else if (parser.wants(XmlEvent.DEFAULT)) {
            parser.rest(b, from, to, inDocument);
        }
    }

    /// A processing instruction.
    static void instruction(XmlParser parser, byte[] b, int from, int to, boolean inDocument) {
        if (!parser.wants(XmlEvent.INSTRUCTION)) {
            if (parser.wants(XmlEvent.DEFAULT)) {
                parser.rest(b, from, to, inDocument);
            }
            return;
        }
        int end = from + 2;
        while (b[end] != '?' && !ByteKind.isSpace(b[end])) {
            end++;
        }
        int data = end;
        while (ByteKind.isSpace(b[data])) {
            data++;
        }
        parser.listener.instruction(ByteText.text(b, from + 2, end), normalised(b, data, to - 2));
    }
}
