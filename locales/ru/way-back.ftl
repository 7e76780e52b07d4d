### Reviewed by a native speaker: not yet.
