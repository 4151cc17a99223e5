"""The page that people look at: what came in, what was taken out and why, and documents to judge it by."""
