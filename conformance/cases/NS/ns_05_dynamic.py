real = "real attribute"


def __getattr__(name):
    if name == "forbidden":
        raise AttributeError(f"module refuses {name}")
    if name.startswith("__"):
        raise AttributeError(name)
    return f"made {name}"


def __dir__():
    return ["z", "real", "a"]
