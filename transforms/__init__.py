"""Pure functions from bytes to labelled documents and table rows: no file, clock, network, Prefect or logger."""
