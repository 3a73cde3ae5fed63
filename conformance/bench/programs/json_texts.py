"""JSON: documents of records, numbers, nested lists and text with escapes, written and read; sorted, indented, with a hook."""
import json


def records(count):
    made = []
    for i in range(count):
        made.append({
            "id": i,
            "name": f"user {i}",
            "email": f"user{i}@example.org",
            "active": i % 3 == 0,
            "score": i * 1.25 + 0.1,
            "ratio": i / 7,
            "tags": ["red", "green", f"tag{i % 17}"],
            "address": {"street": f"{i} Long Road", "city": "Köln" if i % 2 else "Paris", "zip": None},
            "note": "a line\nand \"another\" one\twith \\ in it",
        })
    return made


def grid(n):
    return [[i * j - n for j in range(n)] for i in range(n)]


def main(n):
    data = records(n)
    numbers = grid(90)
    floats = [i / 3 for i in range(3 * n)]
    text = " ".join(f"word{i % 97}" for i in range(10 * n))
    total = 0
    for _ in range(12):
        document = json.dumps(data)
        total += len(document) + len(json.loads(document))
        document = json.dumps(numbers)
        total += len(document) + sum(map(sum, json.loads(document)))
        document = json.dumps(floats)
        total += len(document) + int(sum(json.loads(document)))
        document = json.dumps(text)
        total += len(document) + len(json.loads(document))
    document = json.dumps(data, sort_keys=True, indent=2, ensure_ascii=False)
    total += len(document)
    found = json.loads(document, object_hook=lambda d: d if "id" in d else tuple(d))
    return total + len(found)


if __name__ == "__main__":
    from harness import run
    run(main, 700)
