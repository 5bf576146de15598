"""Rules, and the overrides of those who pass and fail: what gates, dynamic configs and holdouts have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar

from statsig_console.document.schemas import Json

from .entities import Entities
from .exchange import Incoming, Refusal

USER_LISTS = ("passingUserIDs", "failingUserIDs", "passingCustomIDs", "failingCustomIDs")
PLACE_LISTS = ("passingIDs", "failingIDs")

MAX_NAME = 100
"""How many characters the name of a rule may have."""

_TEXT = (
    "any none any_case_sensitive none_case_sensitive str_contains_any str_contains_none str_matches is_null is_not_null"
).split()
_COMPARE = "gt lt gte lte version_gt version_lt version_gte version_lte version_eq after before on".split()
_ARRAY = "array_contains_any array_contains_none array_contains_all not_array_contains_all".split()

OPERATORS: Mapping[Any, list[str]] = {
    **dict.fromkeys(("email", "url", "locale", "user_agent", "browser_name"), _TEXT),
    "custom_field": [*_TEXT, *_COMPARE, *_ARRAY],
    "passes_gate": [],
    "passes_segment": [],
}
"""The operators of a condition by its type; other types take any."""

PASS_FAIL: Mapping[str, str] = {
    "GET /{}/overrides": "get_overrides",
    "POST /{}/overrides": "set_overrides",
    "PATCH /{}/overrides": "add_overrides",
    "DELETE /{}/overrides": "remove_overrides",
    "DELETE /{}/overrides/userID/{}": "remove_user",
}


class Ruled(Entities):
    """A kind whose entities have rules, in their order."""

    def place(self, fields: Json) -> Json:
        return super().place(self._with_rules(fields))

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        return super().write(entity, self._with_rules(fields), request)

    def _with_rules(self, fields: Json) -> Json:
        return {**fields, "rules": self.with_ids(fields["rules"])} if "rules" in fields else fields

    def with_ids(self, rules: Iterable[Json]) -> list[Json]:
        """Copies of the rules, each with an id, once they are such as the service takes; what was sent stays."""
        found = [*rules]
        names = [rule["name"] for rule in found if "name" in rule]
        if len({*names}) < len(names):
            raise Refusal(400, "Duplicate rule name(s) given")
        for place, rule in enumerate(found):
            _check_rule(f"rules[{place}]", rule)
        return [self._with_id(rule) for rule in found]

    def _with_id(self, rule: Json) -> Json:
        id = rule.get("id") or self.world.new_id("rule")
        if self.world.quirks.single_values == "bare":
            rule = {**rule, "conditions": [_bare(each) for each in rule.get("conditions", ())]}
        return {"environments": None, "passPercentage": 100, **rule, "id": id, "baseID": rule.get("baseID") or id}

    def list_rules(self, request: Incoming) -> Json:
        """One object that holds the rules, in the page that the document declares."""
        shown, pagination = self.page([{"rules": self.find(request)["rules"]}], request)
        return {"message": "Rules read.", "data": shown, "pagination": pagination}

    def get_rule(self, request: Incoming) -> Json:
        rules = self.find(request)["rules"]
        return {"message": "Rule read.", "data": rules[index_of(rules, "id", request.params[1], "Rule")]}

    def add_rule(self, request: Incoming) -> Json:
        return self._add(request, [request.body])

    def add_rules(self, request: Incoming) -> Json:
        return self._add(request, request.body["rules"])

    def _add(self, request: Incoming, rules: list[Json]) -> Json:
        entity = self.find(request)
        return self.write(entity, {"rules": [*entity["rules"], *rules]}, request)

    def update_rules(self, request: Incoming) -> Json:
        """Each rule of the body changes the one with its id or, where it has none, its name."""
        entity = self.find(request)
        rules = [*entity["rules"]]
        for change in request.body["rules"]:
            field = "id" if "id" in change else "name"
            index = index_of(rules, field, change.get(field, ""), "Rule")
            rules[index] = {**rules[index], **change}
        return self.write(entity, {"rules": rules}, request)

    def update_rule(self, request: Incoming) -> Json:
        return self._edit(request, "id", lambda rule: [{**rule, **request.body, "id": rule["id"]}])

    def update_rule_by_name(self, request: Incoming) -> Json:
        return self._edit(request, "name", lambda rule: [{**rule, **request.body, "id": rule["id"]}])

    def delete_rule(self, request: Incoming) -> Json:
        return self._edit(request, "id", lambda rule: [])

    def delete_rule_by_name(self, request: Incoming) -> Json:
        return self._edit(request, "name", lambda rule: [])

    def _edit(self, request: Incoming, field: str, edit: Callable[[Json], list[Json]]) -> Json:
        """Put what the edit gives in the place of the rule that the path names."""
        entity = self.find(request)
        index = index_of(entity["rules"], field, request.params[1], "Rule")
        rules = [*entity["rules"][:index], *edit(entity["rules"][index]), *entity["rules"][index + 1 :]]
        return self.write(entity, {"rules": rules}, request)


def _bare(condition: Json) -> Json:
    """A condition as it is read back: one value of a list comes without its list."""
    value = condition.get("targetValue")
    return {**condition, "targetValue": value[0]} if isinstance(value, list) and len(value) == 1 else condition


def _check_rule(place: str, rule: Json) -> None:
    """Refuse what the service refuses beyond the document."""
    if len(rule.get("name", "")) > MAX_NAME:
        refuse(f"{place}.name", f"it has {len(rule['name'])} characters; it must have at most {MAX_NAME}")
    refuse_nulls(f"{place}.returnValue", rule.get("returnValue", {}))
    for index, condition in enumerate(rule.get("conditions", ())):
        kind, operator = condition.get("type"), condition.get("operator")
        if operator and operator not in OPERATORS.get(kind, (operator,)):
            taken = ", ".join(OPERATORS[kind]) or "no operator"
            refuse(f"{place}.conditions[{index}].operator", f'it is "{operator}"; {kind} takes {taken}')


def refuse_nulls(place: str, value: Any) -> None:
    """Refuse a value that has a null anywhere within it."""
    if value is None:
        refuse(place, "it is null; values must not be")
    for key, each in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        refuse_nulls(f"{place}.{key}", each)


def refuse(place: str, words: str) -> None:
    """Refuse a field with 400."""
    message = words.replace("it", place, 1)
    raise Refusal(400, message, [{"property": place, "errorMessage": message}])


class Overridden(Entities):
    """A kind whose entities say of some ids what comes out for them, whatever their rules say."""

    override_lists: ClassVar[tuple[str, ...]]

    def get_overrides(self, request: Incoming) -> Json:
        return self._overrides(self.find(request))

    def clear_overrides(self, request: Incoming) -> Json:
        entity = self.find(request)
        self.change(entity, overrides={})
        return self._overrides(entity)

    def _overrides(self, entity: Json) -> Json:
        blank: Json = {name: [] for name in self.override_lists}
        return {"message": f"Overrides of the {self.noun}.", "data": blank | entity.get("overrides", {})}


class PassFail(Overridden):
    """A kind whose entities let ids pass or fail whatever their rules say."""

    override_lists: ClassVar[tuple[str, ...]] = (*USER_LISTS, "environmentOverrides")

    def set_overrides(self, request: Incoming) -> Json:
        return self._override(request, lambda old, new: [*dict.fromkeys(new)], replace=True)

    def add_overrides(self, request: Incoming) -> Json:
        return self._override(request, lambda old, new: [*dict.fromkeys([*old, *new])])

    def remove_overrides(self, request: Incoming) -> Json:
        if not request.body and self.world.quirks.bare_delete == "clears":
            return self.clear_overrides(request)
        return self._override(request, lambda old, new: [id for id in old if id not in set(new)])

    def remove_user(self, request: Incoming) -> Json:
        entity, user = self.find(request), request.params[1]
        name = "passingUserIDs" if request.last("groupID") == "pass" else "failingUserIDs"
        overrides = self._overrides(entity)["data"]
        if user not in overrides[name]:
            raise Refusal(404, f'User "{user}" is not in {name}')
        self.change(entity, overrides={**overrides, name: [id for id in overrides[name] if id != user]})
        return self._overrides(entity)

    def _override(self, request: Incoming, join: Callable[[Any, Any], Any], *, replace: bool = False) -> Json:
        """Join the ids of the body to those there are, list by list, and those of environments place by place."""
        entity = self.find(request)
        old = self._overrides(entity)["data"]
        users = {name: join(old[name], request.body.get(name, [])) for name in USER_LISTS}
        places = {} if replace else {_place(each): each for each in old["environmentOverrides"]}
        for each in request.body.get("environmentOverrides", []):
            before = places.get(_place(each), dict.fromkeys(PLACE_LISTS, ()))
            joined = {name: join(before[name], each[name]) for name in PLACE_LISTS}
            places[_place(each)] = {**each, **joined}
        kept = [each for each in places.values() if any(each[name] for name in PLACE_LISTS)]
        self.change(entity, overrides={**users, "environmentOverrides": kept})
        return self._overrides(entity)


def _place(override: Json) -> tuple[Any, Any]:
    """What makes two overrides of environments the same one."""
    return override.get("environment"), override["unitID"]


def index_of(rules: Sequence[Json], field: str, wanted: str, noun: str) -> int:
    """Where the item with this value is."""
    for index, rule in enumerate(rules):
        if rule.get(field) == wanted:
            return index
    raise Refusal(404, f'{noun} "{wanted}" not found')
