"""Everything that touches the world: files, processes, Prefect, the terminal."""
