package dev.vertebra.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wrong sources and what CPython 3.13.0 says of them, with every position; see [Verdict] for the form of a case.
class SyntaxErrorTest {
    @Test
    void errorsAndTheirPlacesAreThoseOfCPython() throws IOException {
        String cases;
        try (InputStream in = SyntaxErrorTest.class.getResourceAsStream("syntax-errors.txt")) {
            if (in == null) {
                throw new IOException("syntax-errors.txt is missing");
            }
            cases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (String line : cases.split("\n")) {
            String[] fields = line.split("\t", -1);
            expected.add(line);
            actual.add(fields[0] + "\t" + fields[1] + "\t" + Verdict.of(fields[0], Verdict.unescape(fields[1])));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
}
