"""CSV: tables with quoted fields, numbers and empty fields, written and read, as rows and as dictionaries, and in another dialect."""
import csv
from io import StringIO


def main(n):
    rows = [[i, f"name {i}", f'says "{i}", often', i / 8, "", "a\nb" if i % 50 == 0 else "plain"] for i in range(n)]
    total = 0
    for _ in range(4):
        out = StringIO(newline="")
        csv.writer(out).writerows(rows)
        text = out.getvalue()
        total += len(text)
        for row in csv.reader(StringIO(text, newline="")):
            total += len(row[1])
        out = StringIO(newline="")
        writer = csv.writer(out, delimiter="\t", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
        for row in rows:
            writer.writerow(row)
        read = list(csv.reader(StringIO(out.getvalue(), newline=""), delimiter="\t", quoting=csv.QUOTE_NONNUMERIC))
        total += len(read) + int(read[-1][3])
        total += sum(len(line) for line in csv.reader(["a,b,c,d,e,f,g,h"] * n))
    out = StringIO(newline="")
    writer = csv.DictWriter(out, ["id", "name", "note"], extrasaction="ignore")
    writer.writeheader()
    for i in range(n):
        writer.writerow({"id": i, "name": f"n{i}", "note": "x, y", "other": 1})
    for row in csv.DictReader(StringIO(out.getvalue(), newline="")):
        total += len(row["note"]) + int(row["id"])
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 8000)
