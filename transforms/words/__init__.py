"""What pages say around articles, in the words they say it with: one artefact a file, a language a list."""
