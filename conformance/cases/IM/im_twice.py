import sys
print("running as", __name__)
state = []
if __name__ == "__main__":
    import im_twice
    print(im_twice is sys.modules["__main__"], im_twice.state is state, im_twice.__name__)
    state.append("main")
    print(im_twice.state, im_twice.Marker is Marker if "Marker" in globals() else "not yet")


class Marker:
    pass


if __name__ == "__main__":
    print(isinstance(Marker(), im_twice.Marker), im_twice.Marker, Marker)
