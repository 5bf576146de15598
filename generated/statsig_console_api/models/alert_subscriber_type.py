from typing import Literal, TypeAlias

AlertSubscriberType: TypeAlias = Literal["pagerDutyOncall", "pagerDutyService", "slackChannel", "user"]
"""`AlertDetailsSchemaDto.subscribers[].type` in the document."""
