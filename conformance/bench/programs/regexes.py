"""Regular expressions: log lines taken apart, words found and counted, alternatives, replacing with functions, splitting."""
import re

LINE = re.compile(r'(?P<host>\d+\.\d+\.\d+\.\d+) - (?P<user>\w+|-) \[(?P<time>[^\]]+)\] "(?P<method>GET|POST|PUT) (?P<path>[^ "]+) HTTP/1\.[01]" (\d{3}) (\d+|-)')
WORD = re.compile(r"\b[a-z]+\b")
NUMBER = re.compile(r"[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?")
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
TOKEN = re.compile(r"(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<operator>[-+*/()=<>!]+)|(?P<space>\s+)|(?P<text>'[^']*')")


def main(n):
    lines = [
        f'10.0.{i % 256}.{i * 7 % 256} - {"-" if i % 3 else f"user{i}"} [21/Nov/2026:10:{i % 60:02}:00 +0000] '
        f'"{"GET" if i % 4 else "POST"} /path/{i}/item?q={i * i % 1009} HTTP/1.{i % 2}" {200 + i % 5} {i * 13}'
        for i in range(n)
    ]
    text = "\n".join(lines)
    prose = " ".join(f"Word{i % 97} some text, mail user{i}@example{i % 7}.org or 3.14e{i % 10}; the end." for i in range(n))
    source = "\n".join(f"total_{i % 31} = (alpha + {i}.5) * beta - 'a text' / {i}" for i in range(n))
    total = 0
    for line in lines:
        match = LINE.match(line)
        total += len(match["path"]) + int(match.group(6)) + match.end("time")
    total += sum(1 for _ in LINE.finditer(text))
    total += len(WORD.findall(prose)) + len(NUMBER.findall(prose)) + len(ADDRESS.findall(prose))
    total += len(re.findall(r"(?i)WORD9|user1\d|end", prose)) + len(re.split(r"[,;.]\s*", prose))
    total += len(re.sub(r"(\w+)@(\w+)", r"\2 at \1", prose)) + len(NUMBER.sub(lambda m: str(len(m[0])), prose))
    for match in TOKEN.finditer(source):
        total += len(match.lastgroup)
    total += bool(re.search(r"(a|b|c)*xyz", "abc" * 500)) + len(re.findall(r"^10\.0\.(\d+)", text, re.M))
    total += len(re.findall(rb"\d+", text.encode())) + len(re.findall(r"(\w)\1", prose))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 4000)
