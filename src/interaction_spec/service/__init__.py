"""The reference engine as a system that is asked from outside: over HTTP, or line by line.

Both carriers hand the bytes of a request to one dispatcher, and send back the bytes that it answers with.
"""
