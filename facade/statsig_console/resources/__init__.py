"""Resources that can more than their operations."""
