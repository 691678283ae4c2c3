"""What comes in: readers per format, documents with exact spans, the dossier and its manifest."""
