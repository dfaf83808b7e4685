"""The referee: it runs the specification against a subject, and proves the specification itself."""
