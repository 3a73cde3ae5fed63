# @row OM-18
data = b"hello"
print(data.find(108), data.rfind(108), data.count(108), data.index(104), 104 in data, data.startswith((b"x", b"he")))
for call in (lambda: data.find(256), lambda: data.find(-1), lambda: data.count("l"), lambda: 256 in data, lambda: "h" in data, lambda: data.index(5), lambda: data.rindex(b"z"), lambda: data.find(1.5), lambda: data.startswith(104), lambda: data.startswith(("h",)), lambda: data.split(108), lambda: data.replace(104, b"x"), lambda: None in data):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
