print("b begins")
import im_circ_a
print("b sees", hasattr(im_circ_a, "value_a"), im_circ_a.__name__)
value_b = "b"


def later():
    return im_circ_a.value_a
