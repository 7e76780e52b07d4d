### Reviewed by a native speaker: not yet.
### Off until an operator turns it on by name, until every file of this folder says yes.
