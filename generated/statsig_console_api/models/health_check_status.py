from typing import Literal, TypeAlias

HealthCheckStatus: TypeAlias = Literal["FAILED", "NOT_APPLIED", "PASSED", "WAITING", "WARNING"]
"""`ExternalExperimentDto.healthCheckStatus` in the document."""
