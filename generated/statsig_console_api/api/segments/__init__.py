"""The segments operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class SegmentsIdListNamespace(Namespace, name="segments.id_list"):
    """The segments.id_list operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        segment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[str]:
        """Read a segment's ids page by page, 100 a page unless told; data is one object with name, count and ids, not a list.

        Args:
            segment_id: The segment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/segments/{id}/id_list`.
        """
        from . import segments_id_list_list as operation

        return self._caller.list_pages(
            operation.build(segment_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    def remove(self, segment_id: str, /, *, ids: Sequence[str]) -> models.MessageResponse:
        """Remove up to 100,000 named ids from an id_list segment, at most 12 calls per 10 s; 409 while another update runs.

        Args:
            segment_id: The segment's id.
            ids: Up to 100,000 ids a call, each a string.

        Source: `DELETE /console/v1/segments/{id}/id_list`.
        """
        from . import segments_id_list_remove as operation

        return self._caller.call(operation.build(segment_id, ids=ids), operation.parse)

    def add(self, segment_id: str, /, *, ids: Sequence[str]) -> models.MessageResponse:
        """Add up to 100,000 ids to an id_list segment and keep the others; at most 12 calls per 10 s, 409 while another update runs.

        Args:
            segment_id: The segment's id.
            ids: Up to 100,000 ids a call, each a string.

        Source: `PATCH /console/v1/segments/{id}/id_list`.
        """
        from . import segments_id_list_add as operation

        return self._caller.call(operation.build(segment_id, ids=ids), operation.parse)

    def reset(self, segment_id: str, /, *, ids: Sequence[str]) -> models.MessageResponse:
        """Replace an ID list by up to 100,000 ids in one call; above 1,000 ids readers may see a mix while it runs; 409 if another runs.

        Args:
            segment_id: The segment's id.
            ids: Up to 100,000 ids a call, each a string.

        Source: `POST /console/v1/segments/{id}/id_list/reset`.
        """
        from . import segments_id_list_reset as operation

        return self._caller.call(operation.build(segment_id, ids=ids), operation.parse)

    def metadata(self, segment_id: str, /) -> models.SegmentIDListMetadata:
        """See whether an ID list update is still running (isUpdating) and which version is current; either field can be missing.

        Args:
            segment_id: The segment's id.

        Source: `GET /console/v1/segments/{id}/idlist_metadata`.
        """
        from . import segments_id_list_metadata as operation

        return self._caller.call(operation.build(segment_id), operation.parse)


class SegmentsReviewsNamespace(Namespace, name="segments.reviews"):
    """The segments.reviews operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, segment_id: str, review_id: str, /) -> models.MessageResponse:
        """Cancel a segment review that is still open, without applying its change; answers only a message.

        Args:
            segment_id: The segment's id.
            review_id: ID of the review, which must still be open.

        Source: `DELETE /console/v1/segments/{id}/reviews/{reviewID}`.
        """
        from . import segments_reviews_delete as operation

        return self._caller.call(operation.build(segment_id, review_id), operation.parse)

    def commit(self, segment_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change of a segment review once it is approved; takes no body and answers only a message, not the segment.

        Args:
            segment_id: The segment's id.
            review_id: ID of the review, which must be approved.

        Source: `PUT /console/v1/segments/{id}/reviews/{reviewID}/commit`.
        """
        from . import segments_reviews_commit as operation

        return self._caller.call(operation.build(segment_id, review_id), operation.parse)


class SegmentsRulesNamespace(Namespace, name="segments.rules"):
    """The segments.rules operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def replace(self, segment_id: str, body: models.SegmentRuleInputs, /) -> models.MessageResponse:
        """Replace every rule of a rule_based segment by the list you send; rules left out are gone, so read first.

        Args:
            segment_id: The segment's id.
            body: The whole body, as models or as plain mappings by JSON names.

        Source: `POST /console/v1/segments/{id}/conditional`.
        """
        from . import segments_rules_replace as operation

        return self._caller.call(operation.build(segment_id, body), operation.parse)


class SegmentsNamespace(Namespace, name="segments"):
    """The segments operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def id_list(self) -> SegmentsIdListNamespace:
        """The segments.id_list operations."""
        return SegmentsIdListNamespace(self._caller)

    @namespace
    def reviews(self) -> SegmentsReviewsNamespace:
        """The segments.reviews operations."""
        return SegmentsReviewsNamespace(self._caller)

    @namespace
    def rules(self) -> SegmentsRulesNamespace:
        """The segments.rules operations."""
        return SegmentsRulesNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.Segment]:
        """List segments of all four types, 100 a page unless told; there are no filters, and ID lists come as a count, without their ids.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/segments`.
        """
        from . import segments_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        type: models.SegmentType,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        rules: models.SegmentRuleInputs | Unset = UNSET,
    ) -> models.Segment:
        """Create a segment of a given type; name and type are required, id defaults to name. Fill an ID list with the id_list or add_ids calls.

        Args:
            name: 3–100 characters: letters, digits, spaces, and _ -.
            type: Kind of segment; it decides which calls can change its contents.
            id: 3–100 characters: letters, digits, and _ - (no spaces); defaults to name.
            description: At most 1,000 characters.
            id_type: Unit ID type the ids or rules are about; userID when left out.
            tags: Tags by name, for sorting.
            creator_id: Statsig user ID to record as the creator.
            creator_email: Email address to record as the creator's.
            team: Responsible team, by name (Enterprise only).
            team_id: Responsible team, by ID (Enterprise only).
            rules: Rules for a rule_based segment; each needs name, passPercentage (percent 0–100) and conditions.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/segments`.
        """
        from . import segments_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                type=type,
                id=id,
                description=description,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                rules=rules,
            ),
            operation.parse,
        )

    def get(self, segment_id: str, /) -> models.Segment:
        """Read one segment: type, rules, tags, team and, for an ID list, the count; the ids themselves come from id_list.

        Args:
            segment_id: The segment's id.

        Source: `GET /console/v1/segments/{id}`.
        """
        from . import segments_get as operation

        return self._caller.call(operation.build(segment_id), operation.parse)

    def delete(self, segment_id: str, /) -> models.MessageResponse:
        """Delete a whole segment with rules or ids (to drop single ids use the id_list calls); answers only a message, 404 if unknown.

        Args:
            segment_id: The segment's id.

        Source: `DELETE /console/v1/segments/{id}`.
        """
        from . import segments_delete as operation

        return self._caller.call(operation.build(segment_id), operation.parse)

    def add_ids(
        self, segment_id: str, /, *, ids: Sequence[str], version: int | Unset = UNSET
    ) -> models.MessageResponse:
        """Add up to 1,000 ids a call to a user_store_id_list segment; other types get 400 (use id_list). Answers only a message.

        Args:
            segment_id: The segment's id.
            ids: Up to 1,000 ids a call, each a string.
            version: Version number of the list; optional, and its effect is not documented.

        Source: `PATCH /console/v1/segments/{id}/add_ids`.
        """
        from . import segments_add_ids as operation

        return self._caller.call(operation.build(segment_id, ids=ids, version=version), operation.parse)

    def archive(self, segment_id: str, /) -> models.MessageResponse:
        """Archive a segment; unlike gates, segments have no unarchive call in this API.

        Args:
            segment_id: The segment's id.

        Source: `PUT /console/v1/segments/{id}/archive`.
        """
        from . import segments_archive as operation

        return self._caller.call(operation.build(segment_id), operation.parse)

    def remove_ids(
        self, segment_id: str, /, *, ids: Sequence[str], version: int | Unset = UNSET
    ) -> models.MessageResponse:
        """Remove up to 1,000 ids a call from a user_store_id_list segment and keep the rest; other types get 400 (use DELETE id_list).

        Args:
            segment_id: The segment's id.
            ids: Up to 1,000 ids a call, each a string.
            version: Version number of the list; optional, and its effect is not documented.

        Source: `PATCH /console/v1/segments/{id}/remove_ids`.
        """
        from . import segments_remove_ids as operation

        return self._caller.call(operation.build(segment_id, ids=ids, version=version), operation.parse)


class AsyncSegmentsIdListNamespace(Namespace, name="segments.id_list"):
    """The segments.id_list operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        segment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[str]:
        """Read a segment's ids page by page, 100 a page unless told; data is one object with name, count and ids, not a list.

        Args:
            segment_id: The segment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/segments/{id}/id_list`.
        """
        from . import segments_id_list_list as operation

        return self._caller.list_pages(
            operation.build(segment_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    async def remove(self, segment_id: str, /, *, ids: Sequence[str]) -> models.MessageResponse:
        """Remove up to 100,000 named ids from an id_list segment, at most 12 calls per 10 s; 409 while another update runs.

        Args:
            segment_id: The segment's id.
            ids: Up to 100,000 ids a call, each a string.

        Source: `DELETE /console/v1/segments/{id}/id_list`.
        """
        from . import segments_id_list_remove as operation

        return await self._caller.call(operation.build(segment_id, ids=ids), operation.parse)

    async def add(self, segment_id: str, /, *, ids: Sequence[str]) -> models.MessageResponse:
        """Add up to 100,000 ids to an id_list segment and keep the others; at most 12 calls per 10 s, 409 while another update runs.

        Args:
            segment_id: The segment's id.
            ids: Up to 100,000 ids a call, each a string.

        Source: `PATCH /console/v1/segments/{id}/id_list`.
        """
        from . import segments_id_list_add as operation

        return await self._caller.call(operation.build(segment_id, ids=ids), operation.parse)

    async def reset(self, segment_id: str, /, *, ids: Sequence[str]) -> models.MessageResponse:
        """Replace an ID list by up to 100,000 ids in one call; above 1,000 ids readers may see a mix while it runs; 409 if another runs.

        Args:
            segment_id: The segment's id.
            ids: Up to 100,000 ids a call, each a string.

        Source: `POST /console/v1/segments/{id}/id_list/reset`.
        """
        from . import segments_id_list_reset as operation

        return await self._caller.call(operation.build(segment_id, ids=ids), operation.parse)

    async def metadata(self, segment_id: str, /) -> models.SegmentIDListMetadata:
        """See whether an ID list update is still running (isUpdating) and which version is current; either field can be missing.

        Args:
            segment_id: The segment's id.

        Source: `GET /console/v1/segments/{id}/idlist_metadata`.
        """
        from . import segments_id_list_metadata as operation

        return await self._caller.call(operation.build(segment_id), operation.parse)


class AsyncSegmentsReviewsNamespace(Namespace, name="segments.reviews"):
    """The segments.reviews operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, segment_id: str, review_id: str, /) -> models.MessageResponse:
        """Cancel a segment review that is still open, without applying its change; answers only a message.

        Args:
            segment_id: The segment's id.
            review_id: ID of the review, which must still be open.

        Source: `DELETE /console/v1/segments/{id}/reviews/{reviewID}`.
        """
        from . import segments_reviews_delete as operation

        return await self._caller.call(operation.build(segment_id, review_id), operation.parse)

    async def commit(self, segment_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change of a segment review once it is approved; takes no body and answers only a message, not the segment.

        Args:
            segment_id: The segment's id.
            review_id: ID of the review, which must be approved.

        Source: `PUT /console/v1/segments/{id}/reviews/{reviewID}/commit`.
        """
        from . import segments_reviews_commit as operation

        return await self._caller.call(operation.build(segment_id, review_id), operation.parse)


class AsyncSegmentsRulesNamespace(Namespace, name="segments.rules"):
    """The segments.rules operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def replace(self, segment_id: str, body: models.SegmentRuleInputs, /) -> models.MessageResponse:
        """Replace every rule of a rule_based segment by the list you send; rules left out are gone, so read first.

        Args:
            segment_id: The segment's id.
            body: The whole body, as models or as plain mappings by JSON names.

        Source: `POST /console/v1/segments/{id}/conditional`.
        """
        from . import segments_rules_replace as operation

        return await self._caller.call(operation.build(segment_id, body), operation.parse)


class AsyncSegmentsNamespace(Namespace, name="segments"):
    """The segments operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def id_list(self) -> AsyncSegmentsIdListNamespace:
        """The segments.id_list operations."""
        return AsyncSegmentsIdListNamespace(self._caller)

    @namespace
    def reviews(self) -> AsyncSegmentsReviewsNamespace:
        """The segments.reviews operations."""
        return AsyncSegmentsReviewsNamespace(self._caller)

    @namespace
    def rules(self) -> AsyncSegmentsRulesNamespace:
        """The segments.rules operations."""
        return AsyncSegmentsRulesNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.Segment]:
        """List segments of all four types, 100 a page unless told; there are no filters, and ID lists come as a count, without their ids.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/segments`.
        """
        from . import segments_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        type: models.SegmentType,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        rules: models.SegmentRuleInputs | Unset = UNSET,
    ) -> models.Segment:
        """Create a segment of a given type; name and type are required, id defaults to name. Fill an ID list with the id_list or add_ids calls.

        Args:
            name: 3–100 characters: letters, digits, spaces, and _ -.
            type: Kind of segment; it decides which calls can change its contents.
            id: 3–100 characters: letters, digits, and _ - (no spaces); defaults to name.
            description: At most 1,000 characters.
            id_type: Unit ID type the ids or rules are about; userID when left out.
            tags: Tags by name, for sorting.
            creator_id: Statsig user ID to record as the creator.
            creator_email: Email address to record as the creator's.
            team: Responsible team, by name (Enterprise only).
            team_id: Responsible team, by ID (Enterprise only).
            rules: Rules for a rule_based segment; each needs name, passPercentage (percent 0–100) and conditions.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/segments`.
        """
        from . import segments_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                type=type,
                id=id,
                description=description,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                rules=rules,
            ),
            operation.parse,
        )

    async def get(self, segment_id: str, /) -> models.Segment:
        """Read one segment: type, rules, tags, team and, for an ID list, the count; the ids themselves come from id_list.

        Args:
            segment_id: The segment's id.

        Source: `GET /console/v1/segments/{id}`.
        """
        from . import segments_get as operation

        return await self._caller.call(operation.build(segment_id), operation.parse)

    async def delete(self, segment_id: str, /) -> models.MessageResponse:
        """Delete a whole segment with rules or ids (to drop single ids use the id_list calls); answers only a message, 404 if unknown.

        Args:
            segment_id: The segment's id.

        Source: `DELETE /console/v1/segments/{id}`.
        """
        from . import segments_delete as operation

        return await self._caller.call(operation.build(segment_id), operation.parse)

    async def add_ids(
        self, segment_id: str, /, *, ids: Sequence[str], version: int | Unset = UNSET
    ) -> models.MessageResponse:
        """Add up to 1,000 ids a call to a user_store_id_list segment; other types get 400 (use id_list). Answers only a message.

        Args:
            segment_id: The segment's id.
            ids: Up to 1,000 ids a call, each a string.
            version: Version number of the list; optional, and its effect is not documented.

        Source: `PATCH /console/v1/segments/{id}/add_ids`.
        """
        from . import segments_add_ids as operation

        return await self._caller.call(operation.build(segment_id, ids=ids, version=version), operation.parse)

    async def archive(self, segment_id: str, /) -> models.MessageResponse:
        """Archive a segment; unlike gates, segments have no unarchive call in this API.

        Args:
            segment_id: The segment's id.

        Source: `PUT /console/v1/segments/{id}/archive`.
        """
        from . import segments_archive as operation

        return await self._caller.call(operation.build(segment_id), operation.parse)

    async def remove_ids(
        self, segment_id: str, /, *, ids: Sequence[str], version: int | Unset = UNSET
    ) -> models.MessageResponse:
        """Remove up to 1,000 ids a call from a user_store_id_list segment and keep the rest; other types get 400 (use DELETE id_list).

        Args:
            segment_id: The segment's id.
            ids: Up to 1,000 ids a call, each a string.
            version: Version number of the list; optional, and its effect is not documented.

        Source: `PATCH /console/v1/segments/{id}/remove_ids`.
        """
        from . import segments_remove_ids as operation

        return await self._caller.call(operation.build(segment_id, ids=ids, version=version), operation.parse)
