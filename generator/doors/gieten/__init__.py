"""Pouring: what is finished already goes into a site without being made twice."""
