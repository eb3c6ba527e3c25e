"""Measures search: ours beside Material's and Pagefind's, on the same texts and judged questions."""
