"""What pages say around articles, in the words they say it with: one artefact a file, every list under its language."""
