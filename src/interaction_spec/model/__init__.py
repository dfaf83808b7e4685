"""What exists and what may be asked: frozen values, no input or output, no clock, no human language."""
