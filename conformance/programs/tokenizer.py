"""A lexer generator: rules as regular expressions, states, a C-like language, positions, error recovery, statistics."""
import re
from collections import Counter, namedtuple
from dataclasses import dataclass, field

Token = namedtuple("Token", "kind text line column")


class LexError(Exception):
    def __init__(self, char, line, column):
        super().__init__(f"{line}:{column}: unexpected {char!r}")
        self.char, self.line, self.column = char, line, column


@dataclass
class Rule:
    name: str
    pattern: str
    action: object = None
    skip: bool = False
    push: str | None = None
    pop: bool = False


@dataclass
class State:
    name: str
    rules: list = field(default_factory=list)
    regex: object = None

    def compile(self):
        parts = [f"(?P<r{i}>{rule.pattern})" for i, rule in enumerate(self.rules)]
        self.regex = re.compile("|".join(parts))
        return self


class Lexer:
    def __init__(self):
        self.states = {}

    def state(self, name, *rules):
        self.states[name] = State(name, list(rules)).compile()
        return self

    def tokens(self, text, start="main", recover=False):
        stack = [self.states[start]]
        line, line_start, pos = 1, 0, 0
        while pos < len(text):
            state = stack[-1]
            match = state.regex.match(text, pos)
            if match is None or match.end() == pos:
                error = LexError(text[pos], line, pos - line_start + 1)
                if not recover:
                    raise error
                yield Token("ERROR", text[pos], line, pos - line_start + 1)
                if text[pos] == "\n":
                    line, line_start = line + 1, pos + 1
                pos += 1
                continue
            rule = state.rules[int(match.lastgroup[1:])]
            value = match.group()
            if not rule.skip:
                kind = rule.name
                if rule.action is not None:
                    kind, value = rule.action(kind, value)
                yield Token(kind, value, line, pos - line_start + 1)
            newlines = match.group().count("\n")
            if newlines:
                line += newlines
                line_start = pos + match.group().rindex("\n") + 1
            pos = match.end()
            if rule.pop:
                stack.pop()
            if rule.push:
                stack.append(self.states[rule.push])
        if len(stack) > 1:
            yield Token("UNFINISHED", stack[-1].name, line, pos - line_start + 1)
        yield Token("END", "", line, pos - line_start + 1)


KEYWORDS = frozenset("if else while for return int float char void struct break continue".split())
ESCAPES = {"n": "\n", "t": "\t", "0": "\0", "\\": "\\", '"': '"', "'": "'"}


def identifier(kind, text):
    return ("KEYWORD" if text in KEYWORDS else kind), text


def number(kind, text):
    if text.lower().startswith("0x"):
        return "INT", int(text, 16)
    if any(c in text for c in ".eE"):
        return "FLOAT", float(text)
    return "INT", int(text, 8 if len(text) > 1 and text.startswith("0") else 10)


def char(kind, text):
    body = text[1:-1]
    return kind, ESCAPES[body[1]] if body.startswith("\\") else body


C = Lexer()
C.state(
    "main",
    Rule("SPACE", r"\s+", skip=True),
    Rule("LINE_COMMENT", r"//[^\n]*", skip=True),
    Rule("COMMENT", r"/\*", skip=True, push="comment"),
    Rule("STRING_START", r'"', push="string"),
    Rule("CHAR", r"'(?:\\[nt0\\'\"]|[^'\\\n])'", char),
    Rule("NUMBER", r"0[xX][0-9a-fA-F]+|\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+|\d+[eE][+-]?\d+|\d+", number),
    Rule("NAME", r"[A-Za-z_]\w*", identifier),
    Rule("OP", r"<<=|>>=|->|\+\+|--|&&|\|\||[-+*/%&|^<>=!]=|<<|>>|[-+*/%&|^~!<>=?:;,.(){}\[\]]"),
    Rule("DIRECTIVE", r"#[^\n]*", lambda k, t: (k, t[1:].split()[0])),
)
C.state("comment", Rule("END_COMMENT", r"\*/", skip=True, pop=True), Rule("NESTED", r"/\*", skip=True, push="comment"), Rule("TEXT", r"(?:(?!\*/|/\*)[\s\S])+", skip=True))
C.state("string", Rule("STRING_END", r'"', pop=True), Rule("ESCAPE", r"\\.", lambda k, t: (k, ESCAPES.get(t[1], "?"))), Rule("CHARS", r'[^"\\\n]+'))

SOURCE = r'''#include <stdio.h>
/* a comment /* nested */ over
   two lines */
int main(void) {
    float x = 3.14e-2 + .5 + 10.;   // trailing
    char c = '\n', d = 'q';
    for (int i = 0x1F; i >= 017; i--) {
        x <<= 2; p->next++;
        printf("x=%d\t\"%s\"\n", i, "é");
    }
    return x != 0 ? 1 : -1;
}
'''


def join_strings(tokens):
    parts, start = None, None
    for token in tokens:
        if token.kind == "STRING_START":
            parts, start = [], token
        elif token.kind == "STRING_END":
            yield Token("STRING", "".join(parts), start.line, start.column)
            parts = None
        elif parts is not None and token.kind in ("CHARS", "ESCAPE"):
            parts.append(token.text)
        else:
            yield token


def main():
    tokens = list(join_strings(C.tokens(SOURCE)))
    line = 0
    for token in tokens:
        if token.line != line:
            line = token.line
            print(f"\n{line:3}:", end="")
        print(f" {token.kind}@{token.column}={token.text!r}", end="")
    print()
    print(Counter(t.kind for t in tokens).most_common())
    for bad in ("int @ x", 'char *s = "never closed', "/* open", "x = 'ab';", "a $ b\n$ c"):
        try:
            print([f"{t.kind}:{t.text}" for t in C.tokens(bad)])
        except LexError as e:
            print(f"{type(e).__name__} {e}", [t.kind for t in C.tokens(bad, recover=True)])
    print(tokens[3]._replace(line=0), Token._fields, tokens[0] < tokens[1], Rule("A", "a"), len(C.states["main"].rules))
    words = re.findall(r"[a-z]+", SOURCE)
    print(sorted(Counter(map(len, words)).items()), max(words, key=lambda w: (len(w), w)))


main()
