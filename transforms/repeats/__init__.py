"""What stands in more than one place: fingerprints, passages, near-duplicate documents, a site's lines."""
