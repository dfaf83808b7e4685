"""TRY IT: the windows of the specification as somebody works with them, in front of the reference engine.

This room runs in the reader's browser, where the guide's sandbox loads it; so it imports neither the guide nor anything
that a browser would have to fetch for nothing. A click becomes a Match, as a sentence of a scenario does, and the steps
make it an operation: nothing here decides what a window does.
"""
