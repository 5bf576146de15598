from typing import Literal, TypeAlias

ExperimentAlertStatus: TypeAlias = Literal["Alert", "OK", "Snoozed", "Warn"]
"""`ExperimentAlertsResponseDto.alerts{}.status` in the document."""
