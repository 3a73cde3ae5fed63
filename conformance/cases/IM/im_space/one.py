print("one in a namespace package", __name__)
