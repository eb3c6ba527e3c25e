"""What follows from the library on the peildatum: pure functions."""
