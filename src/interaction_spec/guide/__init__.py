"""THE BOOK: pages are pure functions of the specification and its last report; one file knows MkDocs."""
