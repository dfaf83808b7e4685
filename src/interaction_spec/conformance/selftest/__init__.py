"""Prove that the suite bites: wrong, awkward, empty and broken systems against the specification."""
