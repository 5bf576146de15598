"""Steps from the published document to generated code: each takes a document and returns a new one."""
