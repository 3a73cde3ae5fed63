"""Files and streams: text written and read by lines, in one piece and by pieces; bytes; streams in memory."""
import os
import tempfile
from io import BytesIO, StringIO


def main(n):
    lines = [f"line {i} with some text and a number {i * 7919}\n" for i in range(n)]
    wide = [f"Zeile {i} mit Wörtern und Zahlen {i}\n" for i in range(n)]
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "text")
        for content in lines, wide:
            with open(path, "w", encoding="utf-8") as file:
                for line in content:
                    file.write(line)
            with open(path, encoding="utf-8") as file:
                for line in file:
                    total += len(line)
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(content)
                print(*range(50), file=file)
            with open(path, encoding="utf-8") as file:
                total += len(file.read()) + file.tell() % 7
            with open(path, encoding="utf-8") as file:
                while part := file.read(100):
                    total += len(part)
            with open(path, encoding="utf-8") as file:
                total += len(file.readlines())
                file.seek(0)
                while line := file.readline():
                    total += line.count("1")
        with open(path, "rb") as file:
            for line in file:
                total += len(line)
        with open(path, "rb") as file:
            while part := file.read(64):
                total += part[0]
        with open(path, "wb") as file:
            for i in range(n):
                file.write(b"%d bytes\n" % i)
        with open(path, "rb", buffering=0) as file:
            total += len(file.readall())
    text = StringIO()
    for line in lines:
        text.write(line)
    text.seek(0)
    total += sum(len(line) for line in text) + len(text.getvalue())
    data = BytesIO()
    for line in lines:
        data.write(line.encode())
    data.seek(0)
    while part := data.read(80):
        total += len(part)
    total += len(data.getvalue()) + sum(map(len, BytesIO(data.getvalue())))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 50_000)
