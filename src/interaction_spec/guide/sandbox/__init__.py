"""The build side of the sandbox: what runs in the reader's browser is fetched, packed and described here.

What runs there is the room `interaction_spec.sandbox`; this one never imports it, it packs its files.
"""
