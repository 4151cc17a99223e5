"""One reader a format: bytes or text in, a labelled ``Document`` or a stream of records out."""
