"""What a text mentions without saying that it is so: "it is a myth that", "cleared of", "the court heard that".

Veridicality in the sense of Giannakidou 1998, and event factuality in that of Saurí and Pustejovsky 2009 (FactBank).
"""
