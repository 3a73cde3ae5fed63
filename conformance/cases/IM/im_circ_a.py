print("a begins")
import im_circ_b
value_a = "a"
print("a sees", im_circ_b.value_b)
