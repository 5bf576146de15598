"""A project as files: pull, plan, apply, undo, copy, stale, history, revert; needs the extra `project`."""
